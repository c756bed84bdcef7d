package dev.chargehand.request;

import dev.chargehand.site.DataAccess;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.time.Instant;

/**
 * What a team asked of a site's owner, and what became of it.
 *
 * @param id its id
 * @param site which site
 * @param team the team that asks
 * @param requestedBy who asked for it
 * @param reason 1 to 255 characters, trimmed and in normal form C
 * @param wanted the data access asked for: until an instant, or without end
 * @param status how far it has come
 * @param createdAt when it was made, to the millisecond
 * @param updatedAt when its status last changed
 */
public record DataRequest(
        DataRequestId id,
        SiteId site,
        TeamId team,
        UserId requestedBy,
        String reason,
        DataAccess wanted,
        RequestStatus status,
        Instant createdAt,
        Instant updatedAt) {
    /**
     * The same request with another status.
     *
     * @param status how far it has come
     * @param at when
     * @return the changed request
     */
    public DataRequest with(RequestStatus status, Instant at) {
        return new DataRequest(id, site, team, requestedBy, reason, wanted, status, createdAt, at);
    }

    /**
     * Whether it waits for a decision.
     *
     * @return true when it does
     */
    public boolean isPending() {
        return status == RequestStatus.PENDING;
    }

    /** Never the reason, which a person wrote. */
    @Override
    public String toString() {
        return "DataRequest[id=" + id + ", site=" + site + ", team=" + team + ", status=" + status + "]";
    }
}
