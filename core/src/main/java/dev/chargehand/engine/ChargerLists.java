package dev.chargehand.engine;

import dev.chargehand.Outcome;
import dev.chargehand.Page;
import dev.chargehand.PageRequest;
import dev.chargehand.Refusal;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.charger.ChargerQuery;
import dev.chargehand.charger.ReachableCharger;
import dev.chargehand.facts.ChargerFacts;
import dev.chargehand.rules.ChargerRules;
import dev.chargehand.rules.Refusals;
import dev.chargehand.site.SiteId;
import dev.chargehand.spi.ChargerListing;
import dev.chargehand.spi.ChargerPlace;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The lists of chargers: a query, a cursor that belongs to it, one read, levels and licenses judged at one instant. */
final class ChargerLists {
    private final Engine engine;

    ChargerLists(Engine engine) {
        this.engine = engine;
    }

    Outcome<Page<ReachableCharger>> of(UserId user, ChargerQuery query, PageRequest page) {
        return page(
                "chargers of " + user.text(),
                query,
                page,
                listing -> Optional.of(engine.reads().chargersOf(user, listing)),
                new Refusal.NotFound("user", user.toString()));
    }

    Outcome<Page<ReachableCharger>> ofTeam(UserId actor, TeamId team, ChargerQuery query, PageRequest page) {
        return page(
                "chargers of team " + team,
                query,
                page,
                listing -> engine.reads().chargersOfTeam(team, actor, listing),
                Refusals.noTeam(team));
    }

    Outcome<Page<ReachableCharger>> onSite(UserId actor, SiteId site, ChargerQuery query, PageRequest page) {
        return page(
                "chargers on " + site + " to " + actor.text(),
                query,
                page,
                listing -> engine.reads().chargersOn(site, actor, listing),
                Refusals.noSite(site));
    }

    private Outcome<Page<ReachableCharger>> page(
            String list,
            ChargerQuery raw,
            PageRequest page,
            Function<ChargerListing, Optional<List<ChargerFacts>>> read,
            Refusal unseen) {
        Outcome<ChargerQuery> checked = raw.check();
        if (checked instanceof Outcome.Refused<ChargerQuery> refused) {
            return Outcome.refused(refused.refusal());
        }
        ChargerQuery query = checked.orThrow();
        Cursors<ChargerPlace> cursors = cursors(list, query);
        Outcome<ChargerPlace> after = cursors.after(page);
        if (after instanceof Outcome.Refused<ChargerPlace> refused) {
            return Outcome.refused(refused.refusal());
        }
        Instant now = engine.now();
        Instant lapsed = now.minus(engine.policy().licenses().grace());
        return read.apply(new ChargerListing(query, after.orThrow(), page.limit() + 1, now, lapsed))
                .map(found -> Outcome.accepted(cursors.page(
                        found,
                        page,
                        facts -> ChargerPlace.of(facts.charger(), query.sort()),
                        facts -> ChargerRules.seen(facts, engine.policy(), now))))
                .orElseGet(() -> Outcome.refused(unseen));
    }

    static Cursors<ChargerPlace> cursors(String list, ChargerQuery query) {
        return Cursors.bySort(
                list + " where " + nameOf(query),
                query.descending() ? ChargerPlace.AFTER_ALL : ChargerPlace.BEFORE_ALL,
                ChargerPlace::text,
                ChargerPlace::millis,
                place -> place.id().value(),
                (text, number, id) -> new ChargerPlace(text, number, new ChargerId(id)));
    }

    /** All that makes it another list. */
    private static String nameOf(ChargerQuery query) {
        return List.of(
                        query.search(),
                        query.connection(),
                        query.status(),
                        query.connector(),
                        query.vendor(),
                        query.license(),
                        query.site(),
                        query.sort(),
                        query.descending())
                .toString();
    }
}
