package dev.chargehand.request;

import dev.chargehand.Outcome;
import dev.chargehand.Page;
import dev.chargehand.PageRequest;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.UserId;

/**
 * The questions about requests for a site's sensitive data, without the commands of {@link DataRequests}. A request is seen by the
 * members of the team that asked and of the site's owner, and to others it is not there (I-60).
 *
 * <p>Every question is one statement. Malformed input is refused first, as {@link dev.chargehand.Refusal.Invalid}; the other
 * refusals are listed in the order in which they are looked for. Thread safe.
 */
public interface DataRequestQuestions {
    /**
     * One request, whatever became of it.
     *
     * @param actor who calls, a member of the team that asked or of the site's owner team
     * @param request which request
     * @return the request, or {@code NotFound}
     */
    Outcome<DataRequest> get(UserId actor, DataRequestId request);

    /**
     * The pending requests for a site, in the order they were made: all of them to members of the owner team, to others
     * those of their own teams.
     *
     * @param actor who calls, who reaches the site
     * @param site which site
     * @param page which part
     * @return the page, or {@code Invalid}, {@code NotFound} for the site
     */
    Outcome<Page<DataRequest>> pending(UserId actor, SiteId site, PageRequest page);
}
