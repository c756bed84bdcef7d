package dev.chargehand.engine;

import dev.chargehand.Outcome;
import dev.chargehand.Page;
import dev.chargehand.PageRequest;
import dev.chargehand.Refusal;
import dev.chargehand.facts.OverviewFacts;
import dev.chargehand.rules.CapabilityRules;
import dev.chargehand.rules.Refusals;
import dev.chargehand.site.SiteId;
import dev.chargehand.site.SiteOverview;
import dev.chargehand.site.SiteQuery;
import dev.chargehand.spi.ListedSite;
import dev.chargehand.spi.SiteListing;
import dev.chargehand.spi.SitePlace;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The lists of sites that are searched and sorted: a query, a cursor that belongs to it, one read, judged at one instant. */
final class SiteLists {
    private final Engine engine;

    SiteLists(Engine engine) {
        this.engine = engine;
    }

    Outcome<SiteOverview> one(UserId actor, SiteId site) {
        return engine.reads()
                .overview(site, actor)
                .map(facts -> Outcome.accepted(seen(facts, engine.now())))
                .orElseGet(() -> Outcome.refused(Refusals.noSite(site)));
    }

    Outcome<Page<SiteOverview>> of(UserId user, SiteQuery query, PageRequest page) {
        return page(
                "overviews of " + user.text(),
                query,
                page,
                listing -> Optional.of(engine.reads().overviewsOf(user, listing)),
                new Refusal.NotFound("user", user.toString()));
    }

    Outcome<Page<SiteOverview>> ofTeam(UserId actor, TeamId team, SiteQuery query, PageRequest page) {
        return page(
                "overviews of team " + team,
                query,
                page,
                listing -> engine.reads().overviewsOfTeam(team, actor, listing),
                Refusals.noTeam(team));
    }

    private Outcome<Page<SiteOverview>> page(
            String list,
            SiteQuery raw,
            PageRequest page,
            Function<SiteListing, Optional<List<ListedSite>>> read,
            Refusal unseen) {
        Outcome<SiteQuery> checked = raw.check();
        if (checked instanceof Outcome.Refused<SiteQuery> refused) {
            return Outcome.refused(refused.refusal());
        }
        SiteQuery query = checked.orThrow();
        Cursors<SitePlace> cursors = cursors(list, query);
        Outcome<SitePlace> after = cursors.after(page);
        if (after instanceof Outcome.Refused<SitePlace> refused) {
            return Outcome.refused(refused.refusal());
        }
        Optional<List<ListedSite>> found = read.apply(new SiteListing(query, after.orThrow(), page.limit() + 1));
        if (found.isEmpty()) {
            return Outcome.refused(unseen);
        }
        Instant now = engine.now();
        return Outcome.accepted(
                cursors.page(found.get(), page, ListedSite::place, listed -> seen(listed.facts(), now)));
    }

    private SiteOverview seen(OverviewFacts facts, Instant now) {
        return CapabilityRules.overview(facts, engine.policy().licenses(), now);
    }

    static Cursors<SitePlace> cursors(String list, SiteQuery query) {
        return Cursors.bySort(
                list + " where " + nameOf(query),
                query.descending() ? SitePlace.AFTER_ALL : SitePlace.BEFORE_ALL,
                SitePlace::text,
                SitePlace::number,
                place -> place.id().value(),
                (text, number, id) -> new SitePlace(text, number, new SiteId(id)));
    }

    /** All that makes it another list. */
    private static String nameOf(SiteQuery query) {
        return List.of(query.search(), query.country(), query.sort(), query.descending())
                .toString();
    }
}
