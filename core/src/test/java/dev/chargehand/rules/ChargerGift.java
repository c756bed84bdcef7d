package dev.chargehand.rules;

import dev.chargehand.charger.Charger;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.charger.Whereabouts;
import dev.chargehand.site.AccessLevel;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.util.Optional;

/**
 * Where a step could bring a charger before it is taken, written from the prose: by who registers one that is not there, possesses
 * one that no site has, or has data access to it and to where it goes. A step by one who has none of that brings nothing anywhere.
 *
 * @param charger which charger
 * @param place where it comes to; empty for a team that is made for the user who registers it
 * @param actor who brings it
 */
record ChargerGift(Optional<ChargerId> charger, Optional<Whereabouts> place, UserId actor) {
    static ChargerGift of(SmallStep step, SmallWorld world) {
        Optional<Charger> present = world.chargers.get(step.charger());
        boolean setsUp = world.holds(step.actor(), step.site(), AccessLevel.SENSITIVE);
        boolean able = switch (step.kind()) {
            case REGISTER -> present.isEmpty() && mayRegister(step, world);
            case REGISTER_ON -> present.isEmpty() && setsUp;
            case ATTACH ->
                setsUp
                        && step.pincode().equals(ChargerSamples.pincode(step.charger()))
                        && present.filter(found -> found.place().holder().isPresent())
                                .isPresent();
            case MOVE -> setsUp && world.chargers.holds(step.actor(), step.charger(), AccessLevel.SENSITIVE);
            default -> false;
        };
        if (!able) {
            return new ChargerGift(Optional.empty(), Optional.empty(), step.actor());
        }
        return new ChargerGift(Optional.of(step.charger()), placeOf(step, world), step.actor());
    }

    private static boolean mayRegister(SmallStep step, SmallWorld world) {
        return isAlone(step.actor(), world)
                || world.role(step.team(), step.actor()).isPresent();
    }

    private static boolean isAlone(UserId user, SmallWorld world) {
        return world.members.keySet().stream()
                .allMatch(team -> world.role(team, user).isEmpty());
    }

    private static Optional<Whereabouts> placeOf(SmallStep step, SmallWorld world) {
        if (step.kind() != SmallStep.Kind.REGISTER) {
            return Optional.of(new Whereabouts.OnSite(step.site()));
        }
        return isAlone(step.actor(), world) ? Optional.empty() : Optional.of(new Whereabouts.HeldBy(step.team()));
    }

    /** Whether this explains a level: on a site through access to all its assets, held through the team that it came to. */
    boolean entitledTo(UserId user, ChargerId id, AccessLevel held, SmallWorld after) {
        if (charger.filter(id::equals).isEmpty()) {
            return false;
        }
        Whereabouts now = after.chargers.get(id).orElseThrow().place();
        if (place.isEmpty()) {
            return now.holder().isPresent() && user.equals(actor) && held == AccessLevel.OWNER;
        }
        Optional<TeamId> holder = place.get().holder();
        Optional<SiteId> site = place.get().site();
        return now.equals(place.get())
                && (holder.filter(team -> after.role(team, user).isPresent()).isPresent()
                        || site.filter(at -> after.through(user, at).stream()
                                        .anyMatch(through ->
                                                through.scope().isAll() && after.level(through.access()) == held))
                                .isPresent());
    }
}
