package dev.chargehand.testkit.model;

import dev.chargehand.event.HandlerByTopic;
import dev.chargehand.event.RecordedEvent;
import dev.chargehand.site.SiteAccess;
import java.util.List;
import java.util.Optional;

/** The state that a log describes. An event that does not follow from those before it is an error. */
public final class Fold {
    private Fold() {}

    public static State of(List<RecordedEvent> log) {
        State state = new State();
        FoldChecks checks = new FoldChecks();
        HandlerByTopic fold = into(state, checks);
        for (RecordedEvent recorded : log) {
            checks.reach(recorded);
            recorded.event().handle(fold);
        }
        checkOwners(state, checks);
        checkPlaces(state, checks);
        return state;
    }

    private static HandlerByTopic into(State state, FoldChecks checks) {
        AccessFold access = new AccessFold(state, checks);
        OfferFold offers = new OfferFold(state, checks);
        return new HandlerByTopic(
                new TeamFold(state, checks, offers),
                new SiteFold(state, checks, offers),
                access,
                access,
                offers,
                offers,
                new ChargerFold(state, checks),
                new LicenseFold(state, checks),
                new ProductFold(state, checks));
    }

    private static void checkOwners(State state, FoldChecks checks) {
        state.access()
                .forEach((site, records) -> checks.expect(
                        records.values().stream().filter(SiteAccess::isOwner).count() == 1,
                        "leaves each site one owner",
                        site));
    }

    private static void checkPlaces(State state, FoldChecks checks) {
        state.chargers()
                .values()
                .forEach(charger -> checks.expect(
                        charger.place()
                                .site()
                                .equals(Optional.ofNullable(
                                        state.assets().get(charger.id().asset()))),
                        "leaves each charger on its site, and only there, as an asset",
                        charger));
    }
}
