package dev.chargehand.examples.rest.plugchoice;

import dev.chargehand.examples.rest.http.All;
import dev.chargehand.examples.rest.http.Answer;
import dev.chargehand.examples.rest.http.Call;
import dev.chargehand.examples.rest.http.Failure;
import dev.chargehand.examples.rest.http.Method;
import dev.chargehand.examples.rest.http.Route;
import dev.chargehand.examples.rest.plugchoice.body.AssetAccessBody;
import dev.chargehand.examples.rest.plugchoice.body.DataGrant;
import dev.chargehand.examples.rest.plugchoice.view.AccessDetailView;
import dev.chargehand.examples.rest.plugchoice.view.MessageView;
import dev.chargehand.examples.rest.plugchoice.view.TeamOnSiteView;
import dev.chargehand.examples.rest.store.Kind;
import dev.chargehand.examples.rest.store.Numbered;
import dev.chargehand.site.AccessOfTeam;
import dev.chargehand.site.AssetScope;
import dev.chargehand.site.Expiry;
import dev.chargehand.site.SiteId;
import dev.chargehand.site.SiteTeams;
import dev.chargehand.site.TeamOnSite;
import dev.chargehand.team.TeamId;
import java.util.List;

/** Who has access to a site: told, granted, limited, handed over and taken away. */
final class SiteTeamRoutes {
    private static final String TEAMS = "/api/v3/sites/{site}/teams";
    private static final String TEAM = "/api/v3/sites/{site}/teams/{team}";

    private final Host host;
    private final Assets assets;

    SiteTeamRoutes(Host host) {
        this.host = host;
        this.assets = new Assets(host.numbers());
    }

    List<Route> routes() {
        return List.of(
                Route.of(Method.GET, TEAMS, "List the teams with access to a site", this::list)
                        .gives(200, DataList.class, TeamOnSiteView.class),
                Route.of(Method.GET, TEAM, "Get one team's access to a site", this::get)
                        .gives(200, Data.class, AccessDetailView.class),
                Route.of(Method.DELETE, TEAM, "Remove a team's access to a site", this::remove)
                        .gives(200, MessageView.class),
                Route.of(Method.POST, TEAM + "/grant-sensitive-data", "Grant data access", this::grant)
                        .takes(DataGrant.class)
                        .gives(200, MessageView.class),
                Route.of(Method.DELETE, TEAM + "/revoke-sensitive-data", "Revoke data access", this::revoke)
                        .gives(200, MessageView.class),
                Route.of(Method.PUT, TEAM + "/asset-access", "Give all assets, or some", this::setScope)
                        .takes(AssetAccessBody.class)
                        .gives(200, MessageView.class),
                Route.of(Method.POST, TEAM + "/transfer-ownership", "Hand a site over", this::transfer)
                        .gives(200, MessageView.class));
    }

    private Answer list(Call call) {
        List<TeamOnSite> teams = All.of(page -> teams().list(call.caller(), site(call), page));
        Numbered numbers = host.numbers()
                .of(Kind.TEAM, teams.stream().map(team -> team.team().value()).toList());
        return Answer.ok(new DataList<>(teams.stream()
                .map(team -> TeamOnSiteView.of(team, numbers.of(team.team().value()), host.now()))
                .toList()));
    }

    private Answer get(Call call) {
        AccessOfTeam found = teams().get(call.caller(), site(call), team(call)).orThrow();
        long number = host.numbers().of(Kind.TEAM, found.team().team().value());
        return Answer.ok(new Data<>(
                AccessDetailView.of(TeamOnSiteView.of(found.team(), number, host.now()), assets.views(found.scope()))));
    }

    private Answer remove(Call call) {
        teams().remove(call.caller(), site(call), team(call)).orThrow();
        return done("Team access removed successfully");
    }

    private Answer grant(Call call) {
        DataGrant body = call.body(DataGrant.class);
        Expiry end = Ends.of(
                "expires_never",
                body.expiresNever(),
                "data_access_expires_at",
                body.dataAccessExpiresAt(),
                host.clock());
        teams().grantData(call.caller(), site(call), team(call), end).orThrow();
        return done("Sensitive data access granted successfully");
    }

    private Answer revoke(Call call) {
        teams().revokeData(call.caller(), site(call), team(call)).orThrow();
        return done("Sensitive data access revoked successfully");
    }

    private Answer setScope(Call call) {
        teams().setScope(call.caller(), site(call), team(call), scope(call.body(AssetAccessBody.class)))
                .orThrow();
        return done("Asset access modified successfully");
    }

    private AssetScope scope(AssetAccessBody body) {
        String wanted = body.accessOfAssets() == null ? "" : body.accessOfAssets();
        return switch (wanted) {
            case "limited_access" -> assets.listed(body.accessibleAssets());
            case "full_access" -> {
                if (body.accessibleAssets() != null) {
                    throw Failure.field("accessible_assets", "expected null beside full_access");
                }
                yield AssetScope.all();
            }
            default -> throw Failure.field("access_of_assets", "expected full_access or limited_access");
        };
    }

    private Answer transfer(Call call) {
        teams().transferOwnership(call.caller(), site(call), team(call)).orThrow();
        return done("Site ownership transferred successfully");
    }

    private SiteTeams teams() {
        return host.chargehand().siteTeams();
    }

    private static Answer done(String message) {
        return Answer.ok(new MessageView(message));
    }

    private static SiteId site(Call call) {
        return new SiteId(call.id("site"));
    }

    private static TeamId team(Call call) {
        return new TeamId(call.id("team"));
    }
}
