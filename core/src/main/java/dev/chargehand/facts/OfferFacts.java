package dev.chargehand.facts;

import dev.chargehand.invitation.Invitation;
import java.util.Optional;

/**
 * An invitation with the present standing of who made it.
 *
 * @param invitation the invitation
 * @param inviter how the user who made it stands on the site through the team that made it; empty when the user has left the
 *     team, or the team the site
 */
public record OfferFacts(Invitation invitation, Optional<Standing> inviter) {}
