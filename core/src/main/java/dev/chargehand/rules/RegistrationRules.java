package dev.chargehand.rules;

import dev.chargehand.ChargerRefusal;
import dev.chargehand.Permission;
import dev.chargehand.Policy;
import dev.chargehand.Refusal;
import dev.chargehand.charger.Charger;
import dev.chargehand.charger.ChargerDraft;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.charger.Condition;
import dev.chargehand.charger.LicenseFlags;
import dev.chargehand.charger.Pincode;
import dev.chargehand.charger.ReachableCharger;
import dev.chargehand.charger.RegisteredCharger;
import dev.chargehand.charger.Whereabouts;
import dev.chargehand.event.AssetEvent.AssetAdded;
import dev.chargehand.event.ChargerEvent.ChargerRegistered;
import dev.chargehand.event.Event;
import dev.chargehand.facts.CallerFacts;
import dev.chargehand.facts.FoundCharger;
import dev.chargehand.facts.Standing;
import dev.chargehand.facts.TeamFacts;
import dev.chargehand.site.AccessLevel;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.Member;
import dev.chargehand.team.MemberId;
import dev.chargehand.team.Team;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Chargers come to be, with a team or on a site. */
public final class RegistrationRules {
    private RegistrationRules() {}

    /** What is said of the charger, with a fresh id and the pincode that was given or made. */
    public record New(ChargerId charger, ChargerDraft.Terms terms, Pincode pincode) {}

    public record InTeam(TeamId team, New charger) {}

    /** For a user in no team; the ids are fresh. */
    public record WithPersonalTeam(UserId actor, New charger, TeamId team, MemberId founder) {}

    public record OnSite(SiteId site, New charger) {}

    /** The namesake is the charger that has the identity, if any; so in all three. */
    public static Decision<RegisteredCharger> inTeam(
            InTeam command, TeamFacts facts, Optional<FoundCharger> namesake, Instant now) {
        if (facts.team().isEmpty() || facts.actor().isEmpty()) {
            return Decision.refuse(Refusals.noTeam(command.team()));
        }
        return registered(
                command.charger(), new Whereabouts.HeldBy(command.team()), AccessLevel.OWNER, namesake, List.of(), now);
    }

    /** Makes the user's personal team together with the charger (I-13). */
    public static Decision<RegisteredCharger> withPersonalTeam(
            WithPersonalTeam command, Optional<FoundCharger> namesake, Instant now) {
        Team team = TeamRules.personal(command.team(), command.actor(), now);
        Member founder = TeamRules.founder(team, command.founder(), command.actor(), now);
        return registered(
                command.charger(),
                new Whereabouts.HeldBy(team.id()),
                AccessLevel.OWNER,
                namesake,
                TeamRules.created(team, founder),
                now);
    }

    public static Decision<RegisteredCharger> onSite(
            OnSite command, Optional<CallerFacts> caller, Optional<FoundCharger> namesake, Policy policy, Instant now) {
        Optional<Refusal> refusal = CallerRules.unless(
                Permission.CHANGE_ASSETS, AccessLevel.SENSITIVE, command.site(), caller, policy, now);
        return refusal.isPresent()
                ? Decision.refuse(refusal.get())
                : registered(
                        command.charger(),
                        new Whereabouts.OnSite(command.site()),
                        level(caller.orElseThrow(), now),
                        namesake,
                        List.of(),
                        now);
    }

    static AccessLevel level(CallerFacts caller, Instant now) {
        return AccessRules.level(
                        caller.standings().stream().map(Standing::access).toList(), now)
                .orElseThrow();
    }

    private static Decision<RegisteredCharger> registered(
            New command,
            Whereabouts place,
            AccessLevel level,
            Optional<FoundCharger> namesake,
            List<Event> before,
            Instant now) {
        if (namesake.isPresent()) {
            return Decision.refuse(
                    new ChargerRefusal.IdentityTaken(command.terms().identity()));
        }
        ChargerDraft.Terms terms = command.terms();
        Charger charger = new Charger(
                command.charger(),
                terms.identity(),
                place,
                terms.reference(),
                terms.hardware(),
                Condition.FRESH,
                terms.connectors(),
                now,
                now);
        List<Event> events = new ArrayList<>(before);
        events.add(new ChargerRegistered(charger));
        place.site()
                .ifPresent(site -> events.add(new AssetAdded(site, charger.id().asset())));
        return new Decision.Accepted<>(
                new RegisteredCharger(new ReachableCharger(charger, level, LicenseFlags.NONE), command.pincode()),
                events);
    }
}
