package dev.chargehand;

import dev.chargehand.request.DataRequestId;
import dev.chargehand.request.RequestStatus;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.TeamId;
import java.time.Instant;

/**
 * Why a call about a data request was refused.
 *
 * <p>Immutable and thread safe. New records may be added.
 */
public sealed interface RequestRefusal extends Refusal {

    /**
     * The team has data access now, so it has nothing to ask for (I-48).
     *
     * @param site the site
     * @param team the team
     */
    record HasDataAccess(SiteId site, TeamId team) implements RequestRefusal {
        @Override
        public String code() {
            return "has_data_access";
        }

        @Override
        public String message() {
            return "site " + site + ": team " + team + " has data access now; its owner can extend it";
        }
    }

    /**
     * The team has a pending request for the site (I-49).
     *
     * @param site the site
     * @param team the team
     * @param request the pending request
     */
    record RequestPending(SiteId site, TeamId team, DataRequestId request) implements RequestRefusal {
        @Override
        public String code() {
            return "request_pending";
        }

        @Override
        public String message() {
            return "site " + site + ": request " + request + " of team " + team
                    + " is pending; wait for the owner or withdraw it";
        }
    }

    /**
     * The request is no longer pending (I-50).
     *
     * @param request the request
     * @param status what became of it
     */
    record RequestClosed(DataRequestId request, RequestStatus status) implements RequestRefusal {
        @Override
        public String code() {
            return "request_closed";
        }

        @Override
        public String message() {
            return "data request " + request + ": expected a pending one, found " + status + "; make a new one";
        }
    }

    /**
     * The end that was asked for has passed, so approval has to name another (I-50).
     *
     * @param request the request
     * @param end the end that was asked for
     */
    record RequestedEndPassed(DataRequestId request, Instant end) implements RequestRefusal {
        @Override
        public String code() {
            return "requested_end_passed";
        }

        @Override
        public String message() {
            return "data request " + request + ": asked for data access until " + end
                    + ", which has passed; approve with another end";
        }
    }

    @Override
    default RefusalKind kind() {
        return RefusalKind.CONFLICT;
    }
}
