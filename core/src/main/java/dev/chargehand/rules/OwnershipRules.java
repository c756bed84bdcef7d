package dev.chargehand.rules;

import dev.chargehand.Permission;
import dev.chargehand.Policy;
import dev.chargehand.Refusal;
import dev.chargehand.SiteRefusal;
import dev.chargehand.event.AccessEvent.OwnershipTransferred;
import dev.chargehand.event.Event;
import dev.chargehand.facts.CallerFacts;
import dev.chargehand.facts.PlaceFacts;
import dev.chargehand.facts.Standing;
import dev.chargehand.invitation.Invitation;
import dev.chargehand.invitation.InvitationStatus;
import dev.chargehand.request.RequestStatus;
import dev.chargehand.site.AccessLevel;
import dev.chargehand.site.SiteAccess;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.TeamId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A site passes from one owner to the next, in one step (I-24). */
public final class OwnershipRules {
    private OwnershipRules() {}

    public record Transfer(SiteId site, TeamId team) {}

    /** The owner's team, if the caller is in it. */
    public static Optional<TeamId> ownerAmong(Optional<CallerFacts> caller) {
        return caller.stream()
                .flatMap(facts -> facts.standings().stream())
                .map(Standing::access)
                .filter(SiteAccess::isOwner)
                .map(SiteAccess::team)
                .findFirst();
    }

    /** The invitations are the pending ones that the owner made to the site. */
    public static Decision<SiteAccess> transfer(
            Transfer command,
            Optional<CallerFacts> caller,
            Optional<PlaceFacts> place,
            List<Invitation> invitations,
            Policy policy,
            Instant now) {
        Optional<Refusal> refusal = CallerRules.unlessSeen(command.site(), command.team(), caller, place, now)
                .or(() -> CallerRules.unless(
                        Permission.TRANSFER_OWNERSHIP, AccessLevel.OWNER, command.site(), caller, policy, now));
        if (refusal.isPresent()) {
            return Decision.refuse(refusal.get());
        }
        SiteAccess access = place.orElseThrow().access();
        if (access.isOwner()) {
            return Decision.refuse(new SiteRefusal.AlreadyOwner(command.site(), command.team()));
        }
        TeamId from = ownerAmong(caller).orElseThrow();
        return Decision.accept(
                access.asOwner(now),
                passed(from, place.get(), invitations, policy, now).toArray(Event[]::new));
    }

    /** To a team that has a record. The former owner keeps what the policy says (I-25); its offers of ownership are void. */
    static List<Event> passed(TeamId from, PlaceFacts to, List<Invitation> invitations, Policy policy, Instant now) {
        List<Event> events = new ArrayList<>(RequestRules.closed(to.pending(), RequestStatus.OVERTAKEN));
        List<Invitation> offers = invitations.stream()
                .filter(invitation -> invitation.offer().isOwnership())
                .toList();
        events.addAll(InvitationRules.closed(offers, InvitationStatus.VOIDED));
        SiteAccess access = to.access();
        events.add(new OwnershipTransferred(
                access.site(), from, access.team(), policy.handover().kept(now), access.data(), to.scope()));
        return events;
    }
}
