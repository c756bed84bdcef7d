package dev.chargehand.request;

import dev.chargehand.Outcome;
import dev.chargehand.site.Expiry;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import org.jspecify.annotations.Nullable;

/**
 * Requests for a site's sensitive data. A team has at most one pending request for a site (I-49); it is seen by the members of
 * that team and of the site's owner, and to others it is not there (I-60). A pending request ends by itself when its team
 * gets data access otherwise, becomes owner or loses its access (I-51).
 *
 * <p>Every command is one transaction of a fixed number of statements; commands on one site take turns. Every question is one
 * statement. Malformed input is refused first, as {@link dev.chargehand.Refusal.Invalid}; the other refusals are listed in
 * the order in which they are looked for. Thread safe.
 *
 * <p>Commands may throw {@link dev.chargehand.ConcurrentChangeException} when other callers keep winning the race, and
 * {@link dev.chargehand.StorageException} when the storage fails; either way nothing was changed.
 */
public interface DataRequests extends DataRequestQuestions {
    /**
     * Asks the owner for data access, on behalf of a team that reaches the site without having it (I-47, I-48).
     *
     * @param actor who calls, a member of the team
     * @param site which site
     * @param team the team that asks
     * @param reason for the owner to read, 1 to 255 characters after trimming
     * @param end until when; never, or a day after today
     * @return the request, or {@code Invalid}, {@code NotFound} for the site or the team, {@code NotPermitted},
     *     {@code HasDataAccess}, {@code RequestPending}
     */
    Outcome<DataRequest> request(UserId actor, SiteId site, TeamId team, @Nullable String reason, Expiry end);

    /**
     * Gives the team the data access that it asked for (I-50).
     *
     * @param actor who calls, a member of the site's owner team
     * @param request which request
     * @return the approved request, or {@code NotFound}, {@code NotPermitted}, {@code RequestClosed},
     *     {@code RequestedEndPassed}
     */
    Outcome<DataRequest> approve(UserId actor, DataRequestId request);

    /**
     * Gives the team data access with another end: earlier than it asked for, or any where the end it asked for has passed
     * (I-50).
     *
     * @param actor who calls, a member of the site's owner team
     * @param request which request
     * @param end until when
     * @return the approved request, or {@code Invalid}, also for an end later than the one asked for, {@code NotFound},
     *     {@code NotPermitted}, {@code RequestClosed}
     */
    Outcome<DataRequest> approve(UserId actor, DataRequestId request, Expiry end);

    /**
     * Says no (I-50). The team may ask again.
     *
     * @param actor who calls, a member of the site's owner team
     * @param request which request
     * @return the denied request, or {@code NotFound}, {@code NotPermitted}, {@code RequestClosed}
     */
    Outcome<DataRequest> deny(UserId actor, DataRequestId request);

    /**
     * Takes a request back.
     *
     * @param actor who calls, a member of the team that asked
     * @param request which request
     * @return the withdrawn request, or {@code NotFound}, {@code NotPermitted}, {@code RequestClosed}
     */
    Outcome<DataRequest> withdraw(UserId actor, DataRequestId request);
}
