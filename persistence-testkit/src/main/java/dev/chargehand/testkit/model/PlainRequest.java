package dev.chargehand.testkit.model;

import dev.chargehand.request.RequestStatus;
import dev.chargehand.site.DataAccess;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;

/** A data request in the reference model. */
public record PlainRequest(SiteId site, TeamId team, UserId by, DataAccess wanted, RequestStatus status) {
    boolean isPending() {
        return status == RequestStatus.PENDING;
    }

    PlainRequest with(RequestStatus other) {
        return new PlainRequest(site, team, by, wanted, other);
    }
}
