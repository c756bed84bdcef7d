/**
 * Invitations: {@link dev.chargehand.invitation.Invitations} with its calls and the values they take and give. An invitation is
 * an offer of site access by e-mail, redeemed with a token that is shown once and stored hashed.
 */
package dev.chargehand.invitation;
