package dev.chargehand.jdbi;

import dev.chargehand.event.Change;
import dev.chargehand.event.Event;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jdbi.v3.core.Handle;

/** Appends events to the log: one row for each, more than any other table gets, and so straight to JDBC. */
final class EventWriter {
    private static final int EVENTS_A_BATCH = 1000;

    private static final String APPEND = """
            insert into chargehand_event (aggregate_id, stamp, at, actor, kind, body)
            values (?, ?, ?, ?, ?, ?)
            """;

    private final Handle handle;
    private final Dialect dialect;

    EventWriter(Handle handle, Dialect dialect) {
        this.handle = handle;
        this.dialect = dialect;
    }

    /** Each event takes the next stamp. */
    void append(Change change, long before) {
        try (PreparedStatement row =
                handle.getConnection().prepareStatement(NamedTables.of(handle).in(APPEND))) {
            long stamp = before;
            int waiting = 0;
            for (Event event : change.events()) {
                row.setObject(1, dialect.bound(event.aggregate()));
                row.setLong(2, ++stamp);
                row.setLong(3, change.at().toEpochMilli());
                row.setString(4, change.by().text());
                row.setString(5, EventJson.kind(event));
                row.setString(6, EventJson.body(event));
                row.addBatch();
                if (++waiting == EVENTS_A_BATCH) {
                    row.executeBatch();
                    waiting = 0;
                }
            }
            row.executeBatch();
        } catch (SQLException e) {
            throw SqlFailures.translated("appending " + change.events().size() + " events to the log", e);
        }
    }
}
