package dev.chargehand.access;

import dev.chargehand.site.AccessLevel;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.UserId;

/**
 * The question the library exists for. Answers are never cached: what was revoked is revoked at the next question, from
 * any connection. Each question is one statement and is judged at one instant of the injected clock (I-41). Thread safe.
 *
 * <p>These questions are the host's own, about any user; answers to a user about oneself hide what that user may not see.
 * A {@link dev.chargehand.StorageException} is a malfunction and must be taken as a no.
 */
public interface Access {
    /**
     * Whether a user holds a level on a site, through any team.
     *
     * @param user about whom
     * @param level the level asked about
     * @param site on which site; one that does not exist is reached by nobody
     * @return true when the user holds that level or a higher one now
     */
    boolean can(UserId user, AccessLevel level, SiteId site);

    /**
     * The same answer with its reason. A site that does not exist and one that the user does not reach are explained alike
     * (I-60).
     *
     * @param user about whom
     * @param level the level asked about
     * @param site on which site
     * @return the answer and why
     */
    Explanation explain(UserId user, AccessLevel level, SiteId site);
}
