package dev.chargehand.rules;

import dev.chargehand.Permission;
import dev.chargehand.Policy;
import dev.chargehand.Refusal;
import dev.chargehand.SiteRefusal;
import dev.chargehand.event.AccessEvent.AccessRemoved;
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

/** A team's access ends, and all that hangs on it. The owner's never does (I-27). */
public final class RemovalRules {
    private RemovalRules() {}

    public record Remove(SiteId site, TeamId team) {}

    /** The invitations are the pending ones that the team made to the site. */
    public static Decision<SiteAccess> remove(
            Remove command,
            Optional<CallerFacts> caller,
            Optional<PlaceFacts> place,
            List<Invitation> invitations,
            Policy policy,
            Instant now) {
        Optional<Refusal> refusal = CallerRules.unlessSeen(command.site(), command.team(), caller, place, now)
                .or(() -> unlessMay(command, caller.orElseThrow(), policy, now));
        if (refusal.isPresent()) {
            return Decision.refuse(refusal.get());
        }
        SiteAccess access = place.orElseThrow().access();
        return access.isOwner()
                ? Decision.refuse(new SiteRefusal.OwnerStays(command.site(), command.team()))
                : Decision.accept(access, removed(place.get(), invitations).toArray(Event[]::new));
    }

    /** The end of a record with its pending request and the pending invitations that its team made (I-29, I-51). */
    static List<Event> removed(PlaceFacts place, List<Invitation> invitations) {
        List<Event> events = new ArrayList<>(RequestRules.closed(place.pending(), RequestStatus.OVERTAKEN));
        events.addAll(InvitationRules.closed(invitations, InvitationStatus.VOIDED));
        events.add(new AccessRemoved(place.access(), place.scope()));
        return events;
    }

    /** The owner removes any team, and any team leaves (I-28). */
    private static Optional<Refusal> unlessMay(Remove command, CallerFacts caller, Policy policy, Instant now) {
        List<Standing> own = CallerRules.in(command.team(), caller);
        Optional<Refusal> unlessLeaves = CallerRules.unlessAny(Permission.LEAVE_SITE, command.site(), own, policy);
        if (unlessLeaves.isEmpty()) {
            return unlessLeaves;
        }
        List<Standing> owners = CallerRules.at(AccessLevel.OWNER, caller, now);
        return owners.isEmpty() && !own.isEmpty()
                ? unlessLeaves
                : CallerRules.unlessAny(Permission.REMOVE_ACCESS, command.site(), owners, policy);
    }
}
