package dev.chargehand.invitation;

import dev.chargehand.Outcome;
import dev.chargehand.site.SiteAccess;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.UserId;

/**
 * Invitations to a site. Nothing changes until one is accepted, and what it gives never exceeds what the team that made it may
 * give at that moment (I-53, I-58). A pending invitation is seen by the members of that team and of the site's owner.
 *
 * <p>Every command is one transaction of a fixed number of statements; commands on one site take turns. Every question is one
 * statement. Malformed input is refused first, as {@link dev.chargehand.Refusal.Invalid}; the other refusals are listed in
 * the order in which they are looked for. Thread safe.
 *
 * <p>Commands may throw {@link dev.chargehand.ConcurrentChangeException} when other callers keep winning the race, and
 * {@link dev.chargehand.StorageException} when the storage fails; either way nothing was changed.
 */
public interface Invitations extends InvitationQuestions {
    /**
     * Offers access to a site (I-52). The caller acts through the one of their teams that reaches furthest among those that may
     * make this offer. It replaces a pending offer to the same address, unless that is of another team and the caller's is
     * not the owner (I-59a).
     *
     * @param actor who calls, a member of the owner team or of one with data access
     * @param site which site
     * @param draft whom to invite, and what to offer
     * @return the invitation with its token, shown this once; or {@code Invalid}, {@code NotFound} for the site,
     *     {@code NotPermitted}, {@code AdminNeeded}, {@code AssetsNotFound}, {@code OfferTooWide} (I-53),
     *     {@code AddressInvited}, {@code TooManyInvitations} (I-59b)
     */
    Outcome<IssuedInvitation> invite(UserId actor, SiteId site, InvitationDraft draft);

    /**
     * Makes the same offer again, with a new token, id and expiry; the old token no longer works. Also for one that has
     * expired.
     *
     * @param actor who calls, who could make the offer now
     * @param invitation which pending invitation
     * @return the new invitation with its token; or {@code NotFound}, {@code NotPermitted}, {@code AdminNeeded},
     *     {@code InvitationClosed}, and then as {@link #invite}
     */
    Outcome<IssuedInvitation> resend(UserId actor, InvitationId invitation);

    /**
     * Takes an offer back.
     *
     * @param actor who calls, a member of the team that made it or of the site's owner team
     * @param invitation which invitation
     * @return the cancelled invitation, or {@code NotFound}, {@code AdminNeeded}, {@code InvitationClosed}
     */
    Outcome<Invitation> cancel(UserId actor, InvitationId invitation);

    /**
     * Accepts an offer for a team: the named one, else the caller's first, else a personal team that is made with it (I-13,
     * I-56). What the team has already is only widened (I-59). A token that is unknown, used, expired or cancelled gets one
     * and the same answer (I-54).
     *
     * @param actor who calls, a member of the accepting team; an admin of it where the site itself is offered
     * @param acceptance token, team and verified addresses
     * @return the team's record now, or {@code Invalid}, {@code NotFound} for the invitation, {@code NotTheInvitee} (I-57),
     *     {@code NotFound} for the team, {@code NotPermitted}, {@code AlreadyOwner}, {@code InviterLostRight} (I-58)
     */
    Outcome<SiteAccess> accept(UserId actor, Acceptance acceptance);
}
