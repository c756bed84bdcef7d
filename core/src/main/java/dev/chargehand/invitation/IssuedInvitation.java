package dev.chargehand.invitation;

/**
 * A new invitation with its token, which is shown this once. Sending it is the host's.
 *
 * @param invitation what was offered to whom
 * @param token what redeems it
 */
public record IssuedInvitation(Invitation invitation, InvitationToken token) {}
