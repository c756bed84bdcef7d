package dev.chargehand.jdbi;

import dev.chargehand.ConcurrentChangeException;
import dev.chargehand.StorageException;
import dev.chargehand.event.Event;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/**
 * The statements of one change. Those of one group go to the database as one batch for each text, in the order in which the
 * texts came first, and each must change exactly the rows it is expected to. An insert that changes none met a unique key:
 * another unit was first. It selects its values because a host's driver may join inserts of {@code values} into one statement,
 * and then tells no counts.
 */
final class Batches {
    private static final int ROWS_A_BATCH = 1000;

    private final Handle handle;
    private final Map<String, Batch> open = new LinkedHashMap<>();
    private @Nullable Object group;

    Batches(Handle handle) {
        this.handle = handle;
    }

    /** A statement with its rows so far. */
    private record Batch(PreparedBatch rows, List<Expected> expected) {}

    /** How many rows are to change, and for which event. */
    private record Expected(Event event, int rows) {}

    /**
     * The next row of a statement that changes one row.
     *
     * @param group equal for events whose statements may change places with one another
     */
    PreparedBatch next(Object group, Event event, String sql) {
        return next(group, event, sql, 1);
    }

    PreparedBatch next(Object group, Event event, String sql, int rows) {
        if (!group.equals(this.group)) {
            flush();
            this.group = group;
        }
        Batch batch = open.computeIfAbsent(sql, this::empty);
        if (batch.expected().size() == ROWS_A_BATCH) {
            // the texts keep their order: rows of one may speak of rows of another that is not full yet
            open.forEach(Batches::send);
            open.replaceAll((text, sent) -> empty(text));
            batch = Objects.requireNonNull(open.get(sql));
        }
        batch.expected().add(new Expected(event, rows));
        return batch.rows();
    }

    /** Sends what is waiting. */
    void flush() {
        open.forEach(Batches::send);
        open.clear();
    }

    private Batch empty(String sql) {
        return new Batch(handle.prepareBatch(sql), new ArrayList<>());
    }

    private static void send(String sql, Batch batch) {
        try (PreparedBatch statement = batch.rows()) {
            int[] rows = statement.execute();
            for (int i = 0; i < rows.length; i++) {
                require(sql, batch.expected().get(i), rows[i]);
            }
        }
    }

    private static void require(String sql, Expected expected, int rows) {
        if (rows == expected.rows()) {
            return;
        }
        Event event = expected.event();
        String what = EventJson.kind(event) + " of " + event.aggregate();
        if (rows == 0 && sql.startsWith("insert")) {
            throw new ConcurrentChangeException(what + ": another unit of work was first to take a unique key");
        }
        throw new StorageException(what + ": expected to change rows: " + expected.rows() + ", found " + rows);
    }
}
