package dev.chargehand.invitation;

import dev.chargehand.site.SiteId;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.time.Instant;

/**
 * An offer of access to a site, without the token that redeems it.
 *
 * @param id its id
 * @param site which site
 * @param team the team that offers
 * @param invitedBy who made the offer, a member of that team
 * @param address whom it is for, an e-mail address
 * @param offer what it gives
 * @param status how far it has come
 * @param createdAt when it was made, to the millisecond
 * @param expiresAt the first instant at which it can no longer be accepted; the access it gives has an end of its own (I-55)
 * @param updatedAt when its status last changed
 */
public record Invitation(
        InvitationId id,
        SiteId site,
        TeamId team,
        UserId invitedBy,
        UserId address,
        Offer offer,
        InvitationStatus status,
        Instant createdAt,
        Instant expiresAt,
        Instant updatedAt) {
    /**
     * The same invitation with another status.
     *
     * @param status how far it has come
     * @param at when
     * @return the changed invitation
     */
    public Invitation with(InvitationStatus status, Instant at) {
        return new Invitation(id, site, team, invitedBy, address, offer, status, createdAt, expiresAt, at);
    }

    /**
     * Whether nothing has become of it yet; it may have expired nevertheless.
     *
     * @return true when it is pending
     */
    public boolean isPending() {
        return status == InvitationStatus.PENDING;
    }

    /**
     * Whether it can still be accepted.
     *
     * @param at the instant
     * @return true when it is pending and has not expired (I-55)
     */
    public boolean isOpenAt(Instant at) {
        return isPending() && at.isBefore(expiresAt);
    }
}
