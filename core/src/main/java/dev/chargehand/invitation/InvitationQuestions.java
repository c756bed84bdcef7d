package dev.chargehand.invitation;

import dev.chargehand.Outcome;
import dev.chargehand.Page;
import dev.chargehand.PageRequest;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.UserId;

/**
 * The question about invitations to a site, without the commands of {@link Invitations}. A pending invitation is seen by the members
 * of the team that made it and of the site's owner. Thread safe.
 */
public interface InvitationQuestions {
    /**
     * The pending invitations to a site, those that have expired included, in the order they were made: all of them to
     * members of the owner team, to others those that their own teams made.
     *
     * @param actor who calls, who reaches the site
     * @param site which site
     * @param page which part
     * @return the page, or {@code Invalid}, {@code NotFound} for the site
     */
    Outcome<Page<Invitation>> pending(UserId actor, SiteId site, PageRequest page);
}
