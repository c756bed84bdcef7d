package dev.chargehand.examples.rest.plugchoice;

import dev.chargehand.Outcome;
import dev.chargehand.Page;
import dev.chargehand.PageRequest;
import dev.chargehand.examples.rest.http.Answer;
import dev.chargehand.examples.rest.http.Call;
import dev.chargehand.examples.rest.http.Ids;
import dev.chargehand.examples.rest.http.Method;
import dev.chargehand.examples.rest.http.Route;
import dev.chargehand.examples.rest.plugchoice.body.SiteBody;
import dev.chargehand.examples.rest.plugchoice.view.SiteView;
import dev.chargehand.examples.rest.store.Kind;
import dev.chargehand.examples.rest.store.Numbered;
import dev.chargehand.site.ReachableSite;
import dev.chargehand.site.SiteId;
import dev.chargehand.site.SiteOverview;
import dev.chargehand.team.TeamId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Sites: listed, created, shown and changed. They cannot be deleted, as at the source. */
final class SiteRoutes {
    private static final String SITES = "/api/v3/sites";
    private static final String SITE = "/api/v3/sites/{site}";
    private static final String OF_TEAM = "/api/v3/teams/{team}/sites";
    private static final Map<String, List<String>> FILTER_OPTIONS =
            Map.of("smart_charging", SiteQueries.SMART_CHARGING_MODES);

    private final Host host;

    SiteRoutes(Host host) {
        this.host = host;
    }

    List<Route> routes() {
        return List.of(
                Route.of(Method.GET, SITES, "List the sites the caller reaches", this::list)
                        .queries(SiteQueries.OF_USER)
                        .gives(200, PageWithMeta.class, SiteView.class),
                Route.of(Method.GET, OF_TEAM, "List the sites a team reaches", this::ofTeam)
                        .queries(SiteQueries.OF_TEAM)
                        .gives(200, FlatPage.class, SiteView.class),
                Route.of(Method.GET, SITE, "Get a site", this::get).gives(200, Data.class, SiteView.class),
                Route.of(Method.POST, SITES, "Create a site", this::create)
                        .takes(SiteBody.class)
                        .gives(201, Data.class, SiteView.class),
                Route.of(Method.PUT, SITE, "Change a site", this::update)
                        .takes(SiteBody.class)
                        .gives(200, Data.class, SiteView.class));
    }

    private Answer list(Call call) {
        Window window = Window.of(call);
        Page<SiteOverview> page =
                SiteQueries.shows(call) ? window.of(listed(call)) : new Page<>(List.of(), java.util.Optional.empty());
        return Answer.ok(PageWithMeta.of(call, window, page, views(page.items())));
    }

    /** With {@code team}, the sites of that one of the caller's teams. */
    private Function<PageRequest, Outcome<Page<SiteOverview>>> listed(Call call) {
        return call.query("team")
                .map(team -> new TeamId(Ids.parse("team", team)))
                .<Function<PageRequest, Outcome<Page<SiteOverview>>>>map(team -> page ->
                        host.chargehand().sites().overviewsOfTeam(call.caller(), team, SiteQueries.of(call), page))
                .orElse(page -> host.chargehand().sites().overviews(call.caller(), SiteQueries.of(call), page));
    }

    private Answer ofTeam(Call call) {
        Window window = Window.of(call);
        TeamId team = new TeamId(call.id("team"));
        Page<SiteOverview> page = window.of(
                part -> host.chargehand().sites().overviewsOfTeam(call.caller(), team, SiteQueries.of(call), part));
        List<SiteView> views = SiteQueries.shows(call) ? views(page.items()) : List.of();
        return Answer.ok(FlatPage.of(call, window, page, views, FILTER_OPTIONS));
    }

    private Answer get(Call call) {
        return Answer.ok(new Data<>(view(call, new SiteId(call.id("site")))));
    }

    private Answer create(Call call) {
        SiteBody body = call.body(SiteBody.class);
        ReachableSite made = body.teamUuid() == null
                ? host.chargehand()
                        .sites()
                        .create(call.caller(), SiteDrafts.whole(body))
                        .orThrow()
                : host.chargehand()
                        .sites()
                        .create(
                                call.caller(),
                                new TeamId(Ids.parse("team_uuid", body.teamUuid())),
                                SiteDrafts.whole(body))
                        .orThrow();
        return Answer.created(new Data<>(view(call, made.site().id())));
    }

    private Answer update(Call call) {
        SiteId site = new SiteId(call.id("site"));
        host.chargehand()
                .sites()
                .update(call.caller(), site, SiteDrafts.changes(call.body(SiteBody.class)))
                .orThrow();
        return Answer.ok(new Data<>(view(call, site)));
    }

    private SiteView view(Call call, SiteId site) {
        SiteOverview overview =
                host.chargehand().sites().overview(call.caller(), site).orThrow();
        return SiteView.of(overview, host.numbers().of(Kind.SITE, site.value()));
    }

    private List<SiteView> views(List<SiteOverview> overviews) {
        Numbered numbers = host.numbers()
                .of(Kind.SITE, overviews.stream().map(SiteRoutes::id).toList());
        return overviews.stream()
                .map(overview -> SiteView.of(overview, numbers.of(id(overview))))
                .toList();
    }

    private static UUID id(SiteOverview overview) {
        return overview.site().site().id().value();
    }
}
