package dev.chargehand.jdbi;

import dev.chargehand.event.RequestEvent;
import dev.chargehand.request.DataRequest;
import dev.chargehand.site.DataAccess;

/** The rows of data requests. */
final class RequestState implements RequestEvent.Handler {
    private final Batches batches;
    private final long at;

    RequestState(Batches batches, long at) {
        this.batches = batches;
        this.at = at;
    }

    @Override
    public void on(RequestEvent.DataRequested event) {
        DataRequest request = event.request();
        Long until =
                request.wanted() instanceof DataAccess.Until ends ? ends.end().toEpochMilli() : null;
        batches.next(event.getClass(), event, """
                        insert into chargehand_data_request
                            (request_id, site_id, team_id, requested_by, reason, wanted_until, status,
                             created_at, updated_at)
                        select :id, :site, :team, :by, :reason, :until, :status, :createdAt, :updatedAt
                        where 1 = 1
                        on conflict do nothing
                        """)
                .bind("id", request.id().value())
                .bind("site", request.site().value())
                .bind("team", request.team().value())
                .bind("by", request.requestedBy().text())
                .bind("reason", request.reason())
                .bind("until", until)
                .bind("status", request.status().name())
                .bind("createdAt", request.createdAt().toEpochMilli())
                .bind("updatedAt", request.updatedAt().toEpochMilli())
                .add();
    }

    @Override
    public void on(RequestEvent.DataRequestClosed event) {
        batches.next(AccessState.ENDS, event, """
                        update chargehand_data_request set status = :status, updated_at = :at
                        where request_id = :id and status = 'PENDING'
                        """)
                .bind("id", event.request().id().value())
                .bind("status", event.status().name())
                .bind("at", at)
                .add();
    }
}
