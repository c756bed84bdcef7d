package dev.chargehand.facts;

import dev.chargehand.invitation.Invitation;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is to know before an invitation is made.
 *
 * @param pending the pending invitation to the same site and address, if any
 * @param lastSent when the caller made invitations to any site, the latest first, no more than the policy allows a minute
 */
public record InviteFacts(Optional<Invitation> pending, List<Instant> lastSent) {
    /**
     * Copies the list.
     *
     * @param pending the pending invitation to the same site and address, if any
     * @param lastSent when the caller made invitations to any site, the latest first, no more than the policy allows a minute
     */
    public InviteFacts {
        lastSent = List.copyOf(lastSent);
    }
}
