package dev.chargehand.rules;

import dev.chargehand.charger.Charger;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.invitation.Invitation;
import dev.chargehand.invitation.Offer;
import dev.chargehand.request.DataRequest;
import dev.chargehand.rules.SmallWorld.Place;
import dev.chargehand.site.AccessLevel;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.Role;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.util.Optional;

/**
 * What a step could give before it is taken, written from the prose: to which team, at which site, out of what the giver holds.
 * A step by one who is not entitled gives nothing.
 *
 * @param giver the place of the team that gives
 * @param most the highest level that the team may have through it
 * @param joins the user who may reach what the team reaches already
 */
record Gift(
        Optional<SiteId> site, Optional<TeamId> team, Optional<Place> giver, AccessLevel most, Optional<UserId> joins) {
    private static final Gift NOTHING =
            new Gift(Optional.empty(), Optional.empty(), Optional.empty(), AccessLevel.BASIC, Optional.empty());

    static Gift of(SmallStep step, SmallWorld world) {
        return switch (step.kind()) {
            case GRANT, SET_SCOPE -> byOwner(world, step, step.site(), step.team(), AccessLevel.SENSITIVE);
            case TRANSFER -> byOwner(world, step, step.site(), step.team(), AccessLevel.OWNER);
            case APPROVE, APPROVE_OTHERWISE ->
                step.request()
                        .map(world.requests::get)
                        .filter(DataRequest::isPending)
                        .map(asked -> byOwner(world, step, asked.site(), asked.team(), AccessLevel.SENSITIVE))
                        .orElse(NOTHING);
            case ACCEPT ->
                step.invitation()
                        .map(world.invitations::get)
                        .filter(offered -> mayAccept(offered, step, world))
                        .map(offered -> by(
                                world,
                                offered.invitedBy(),
                                offered.site(),
                                offered.team(),
                                step.team(),
                                level(offered)))
                        .orElse(NOTHING);
            case ADD_MEMBER ->
                world.role(step.team(), step.actor()).filter(Role.ADMIN::equals).isPresent()
                        ? new Gift(
                                Optional.empty(),
                                Optional.of(step.team()),
                                Optional.empty(),
                                AccessLevel.OWNER,
                                Optional.of(step.user()))
                        : NOTHING;
            default -> NOTHING;
        };
    }

    private static Gift byOwner(SmallWorld world, SmallStep step, SiteId site, TeamId team, AccessLevel most) {
        return by(world, step.actor(), site, world.owner(site), team, most);
    }

    /** From a team that may give as much, by one of its members. */
    private static Gift by(SmallWorld world, UserId giver, SiteId site, TeamId from, TeamId to, AccessLevel most) {
        Optional<Place> place = world.at(site, from);
        AccessLevel needed = most == AccessLevel.OWNER ? AccessLevel.OWNER : AccessLevel.SENSITIVE;
        boolean entitled = world.role(from, giver).isPresent()
                && place.filter(found -> world.level(found.access()).compareTo(needed) >= 0)
                        .isPresent();
        return entitled ? new Gift(Optional.of(site), Optional.of(to), place, most, Optional.empty()) : NOTHING;
    }

    private static boolean mayAccept(Invitation offered, SmallStep step, SmallWorld world) {
        boolean invited = step.actor().equals(offered.address()) || !world.policy.invitationsBoundToAddress();
        boolean joined = world.role(step.team(), step.actor())
                .filter(role -> !offered.offer().isOwnership() || role == Role.ADMIN)
                .isPresent();
        return invited && joined && offered.isPending() && world.now.isBefore(offered.expiresAt());
    }

    private static AccessLevel level(Invitation offered) {
        if (offered.offer().isOwnership()) {
            return AccessLevel.OWNER;
        }
        return ((Offer.Access) offered.offer()).data().endMillis() == Long.MIN_VALUE
                ? AccessLevel.BASIC
                : AccessLevel.SENSITIVE;
    }

    /** Whether this explains that a user now holds a level: through a team that was given it, or by joining one. */
    boolean entitledTo(UserId user, SiteId at, AccessLevel held, SmallWorld after) {
        if (joins.filter(user::equals).isPresent()) {
            return after.at(at, team.orElseThrow())
                    .filter(place -> after.level(place.access()) == held)
                    .isPresent();
        }
        return site.filter(at::equals).isPresent()
                && held.compareTo(most) <= 0
                && team.filter(given -> after.role(given, user).isPresent()).isPresent();
    }

    /** The same for a charger that stayed where it is: through that team's access and its assets, or its hold. */
    boolean entitledTo(UserId user, ChargerId id, AccessLevel held, SmallWorld after) {
        Charger charger = after.chargers.get(id).orElseThrow();
        if (team.isEmpty() || after.role(team.get(), user).isEmpty()) {
            return false;
        }
        boolean joined = joins.filter(user::equals).isPresent();
        if (charger.place().holder().isPresent()) {
            return joined && charger.place().holder().equals(team);
        }
        SiteId at = charger.place().site().orElseThrow();
        return (joined || site.filter(at::equals).isPresent())
                && after.at(at, team.get())
                        .filter(place -> place.scope().includes(id.asset()) && after.level(place.access()) == held)
                        .isPresent();
    }
}
