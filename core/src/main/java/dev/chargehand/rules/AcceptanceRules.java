package dev.chargehand.rules;

import dev.chargehand.InvitationRefusal;
import dev.chargehand.Permission;
import dev.chargehand.Policy;
import dev.chargehand.Refusal;
import dev.chargehand.SiteRefusal;
import dev.chargehand.event.AccessEvent.AccessGiven;
import dev.chargehand.event.AccessEvent.AssetScopeChanged;
import dev.chargehand.event.AccessEvent.DataAccessGranted;
import dev.chargehand.event.Event;
import dev.chargehand.event.InvitationEvent.InvitationClosed;
import dev.chargehand.facts.AcceptFacts;
import dev.chargehand.facts.OfferFacts;
import dev.chargehand.facts.PlaceFacts;
import dev.chargehand.invitation.Invitation;
import dev.chargehand.invitation.InvitationStatus;
import dev.chargehand.invitation.Offer;
import dev.chargehand.request.RequestStatus;
import dev.chargehand.site.AssetScope;
import dev.chargehand.site.DataAccess;
import dev.chargehand.site.SiteAccess;
import dev.chargehand.team.Member;
import dev.chargehand.team.Team;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An offer becomes access: used once, by who was invited, and only to widen (I-54 to I-59). */
public final class AcceptanceRules {
    private AcceptanceRules() {}

    public record Accept(UserId actor, Set<UserId> verified, TeamId team) {
        public Accept {
            verified = Set.copyOf(verified);
        }
    }

    /** For a caller in no team: the personal team is new, with its founder. */
    public static Decision<SiteAccess> acceptWithPersonalTeam(
            Accept command, Team team, Member founder, AcceptFacts facts, Policy policy, Instant now) {
        Decision<SiteAccess> decision = accept(command, facts, policy, now);
        if (!(decision instanceof Decision.Accepted<SiteAccess> accepted)) {
            return decision;
        }
        List<Event> events = new ArrayList<>(TeamRules.created(team, founder));
        events.addAll(accepted.events());
        return new Decision.Accepted<>(accepted.result(), events);
    }

    public static Decision<SiteAccess> accept(Accept command, AcceptFacts facts, Policy policy, Instant now) {
        Optional<OfferFacts> open =
                facts.offer().filter(offer -> offer.invitation().isOpenAt(now));
        if (open.isEmpty()) {
            return Decision.refuse(Refusals.noInvitationOfToken());
        }
        Optional<Refusal> refusal = unlessInvited(command, open.get().invitation(), policy)
                .or(() -> unlessMayJoin(command, facts, open.get().invitation()))
                .or(() -> unlessRightHeld(open.get(), facts.onSite(), policy, now));
        if (refusal.isPresent()) {
            return Decision.refuse(refusal.get());
        }
        Invitation invitation = open.get().invitation();
        return invitation.offer() instanceof Offer.Access access
                ? widened(command, access, invitation, facts, now)
                : passed(command, invitation, facts, policy, now);
    }

    /** Bound to its address, unless the policy lets any holder of the token accept (I-57). */
    private static Optional<Refusal> unlessInvited(Accept command, Invitation invitation, Policy policy) {
        return !policy.invitationsBoundToAddress()
                        || command.actor().equals(invitation.address())
                        || command.verified().contains(invitation.address())
                ? Optional.empty()
                : Optional.of(new InvitationRefusal.NotTheInvitee(invitation.id()));
    }

    private static Optional<Refusal> unlessMayJoin(Accept command, AcceptFacts facts, Invitation invitation) {
        if (facts.actor().isEmpty()) {
            return Optional.of(Refusals.noTeam(command.team()));
        }
        if (invitation.offer().isOwnership() && !facts.actor().get().isAdmin()) {
            return Optional.of(new Refusal.NotPermitted(
                    Permission.ACCEPT_OWNERSHIP, "team", command.team().toString()));
        }
        return facts.place()
                .filter(place -> place.access().isOwner())
                .map(place -> new SiteRefusal.AlreadyOwner(invitation.site(), command.team()));
    }

    /** Assets that have left the site since are no longer part of what is asked for. */
    private static Optional<Refusal> unlessRightHeld(OfferFacts offer, AssetScope onSite, Policy policy, Instant now) {
        Offer left = OfferRules.on(offer.invitation().offer(), onSite);
        return offer.inviter()
                        .filter(inviter -> OfferRules.covers(inviter, left, policy, now))
                        .isPresent()
                ? Optional.empty()
                : Optional.of(new InvitationRefusal.InviterLostRight(
                        offer.invitation().id()));
    }

    private static Decision<SiteAccess> passed(
            Accept command, Invitation invitation, AcceptFacts facts, Policy policy, Instant now) {
        List<Event> events = new ArrayList<>();
        events.add(new InvitationClosed(invitation, InvitationStatus.ACCEPTED));
        PlaceFacts place = facts.place().orElseGet(() -> {
            PlaceFacts made = place(command, invitation, DataAccess.none(), AssetScope.all(), now);
            events.add(new AccessGiven(made.access(), made.scope()));
            return made;
        });
        List<Invitation> others = facts.offersOfOwner().stream()
                .filter(other -> !other.id().equals(invitation.id()))
                .toList();
        events.addAll(OwnershipRules.passed(invitation.team(), place, others, policy, now));
        return new Decision.Accepted<>(place.access().asOwner(now), events);
    }

    private static Decision<SiteAccess> widened(
            Accept command, Offer.Access offer, Invitation invitation, AcceptFacts facts, Instant now) {
        // access whose own end has passed is accepted as basic only (I-55)
        DataAccess data = offer.data().holdsAt(now.toEpochMilli()) ? offer.data() : DataAccess.none();
        AssetScope scope = offer.scope().intersection(facts.onSite());
        List<Event> events = new ArrayList<>();
        events.add(new InvitationClosed(invitation, InvitationStatus.ACCEPTED));
        if (facts.place().isEmpty()) {
            SiteAccess access = place(command, invitation, data, scope, now).access();
            events.add(new AccessGiven(access, scope));
            return new Decision.Accepted<>(access, events);
        }
        return new Decision.Accepted<>(widened(facts.place().get(), data, scope, events, now), events);
    }

    /** The later end and both lists; never less than before (I-59). */
    private static SiteAccess widened(
            PlaceFacts place, DataAccess data, AssetScope scope, List<Event> events, Instant now) {
        SiteAccess access = place.access();
        if (data.endMillis() > access.data().endMillis()) {
            events.addAll(RequestRules.closed(place.pending(), RequestStatus.OVERTAKEN));
            events.add(new DataAccessGranted(access.site(), access.team(), access.data(), data));
            access = access.withData(data, now);
        }
        AssetScope both = place.scope().union(scope);
        if (!both.equals(place.scope())) {
            events.add(new AssetScopeChanged(access.site(), access.team(), place.scope(), both));
            access = access.withAllAssets(both.isAll(), now);
        }
        return access;
    }

    private static PlaceFacts place(
            Accept command, Invitation invitation, DataAccess data, AssetScope scope, Instant now) {
        SiteAccess access = new SiteAccess(invitation.site(), command.team(), false, data, scope.isAll(), now, now);
        return new PlaceFacts(access, scope, Optional.empty());
    }
}
