package dev.chargehand.memory;

import dev.chargehand.charger.Charger;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.charger.ChargerIdentity;
import dev.chargehand.facts.AccessFacts;
import dev.chargehand.facts.ChargerFacts;
import dev.chargehand.facts.ChargerTeams;
import dev.chargehand.facts.FoundCharger;
import dev.chargehand.facts.PincodeFacts;
import dev.chargehand.site.SiteAccess;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** What is asked about one charger. */
final class ChargerQuestions {
    private ChargerQuestions() {}

    static Optional<ChargerFacts> charger(State state, ChargerId charger, UserId viewer) {
        return seen(
                state,
                charger,
                viewer,
                (entry, access) -> new ChargerFacts(entry.charger, access.through(), entry.licenses.current()));
    }

    static Optional<Charger> charger(State state, ChargerIdentity identity) {
        return Optional.ofNullable(state.assets.find(identity)).map(entry -> entry.charger);
    }

    static Optional<FoundCharger> found(State state, ChargerIdentity identity) {
        return Optional.ofNullable(state.assets.find(identity))
                .map(entry -> new FoundCharger(entry.charger.id(), entry.charger.place(), entry.pincode));
    }

    static Optional<PincodeFacts> pincode(State state, ChargerId charger, UserId viewer) {
        return seen(state, charger, viewer, (entry, access) -> new PincodeFacts(access.through(), entry.pincode));
    }

    static Optional<ChargerTeams> teams(State state, ChargerId charger, UserId user) {
        return Optional.ofNullable(state.assets.find(charger))
                .map(entry -> new ChargerTeams(entry.charger.place(), teams(state, entry, user)));
    }

    private static List<TeamId> teams(State state, ChargerEntry entry, UserId user) {
        Charger charger = entry.charger;
        return charger.place()
                .site()
                .map(site -> Questions.through(state, user, site).stream()
                        .map(SiteAccess::team)
                        .toList())
                .orElseGet(() -> AssetQuestions.access(state, user, charger.id().asset()).holder().stream()
                        .toList());
    }

    /** A question whose answer is empty when no team of the viewer reaches or holds the charger. */
    static <T> Optional<T> seen(
            State state, ChargerId charger, UserId viewer, BiFunction<ChargerEntry, AccessFacts, T> look) {
        ChargerEntry entry = state.assets.find(charger);
        AccessFacts access = AssetQuestions.access(state, viewer, charger.asset());
        return entry == null || !isReached(access) ? Optional.empty() : Optional.of(look.apply(entry, access));
    }

    static boolean isReached(AccessFacts access) {
        return !access.through().isEmpty() || access.holder().isPresent();
    }
}
