package dev.chargehand.jdbi;

import dev.chargehand.event.Change;
import dev.chargehand.event.Event;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Appends events to the log. */
final class EventWriter {
    private static final int EVENTS_A_BATCH = 1000;

    private final Handle handle;

    EventWriter(Handle handle) {
        this.handle = handle;
    }

    /** Each event takes the next stamp. */
    void append(Change change, long before) {
        try (PreparedBatch batch = handle.prepareBatch("""
                insert into chargehand_event (aggregate_id, stamp, at, actor, kind, body)
                values (:aggregate, :stamp, :at, :actor, :kind, :body)
                """)) {
            long stamp = before;
            for (Event event : change.events()) {
                batch.bind("aggregate", event.aggregate())
                        .bind("stamp", ++stamp)
                        .bind("at", change.at().toEpochMilli())
                        .bind("actor", change.by().text())
                        .bind("kind", EventJson.kind(event))
                        .bind("body", EventJson.body(event))
                        .add();
                if (batch.size() == EVENTS_A_BATCH) {
                    batch.execute();
                }
            }
            batch.execute();
        }
    }
}
