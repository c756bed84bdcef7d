package dev.chargehand.jdbi;

import dev.chargehand.event.RecordedEvent;
import java.util.List;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/**
 * Gives events their positions on PostgreSQL, when they are read.
 *
 * <p>A position given by the writer would have to be given in the order of the commits, so all writers would wait for one
 * another; a sequence does not wait, but then a later commit may bear the smaller number and a reader misses it. So writers
 * leave the position empty, and a reader that has come to the end of the placed events places the committed rest, one reader
 * at a time: it locks the head, and only its next statement takes the snapshot that it places from. An event decided on what
 * another did has the greater stamp, and whoever sees it sees the other; the order of stamps is thus one of causes.
 */
final class PositionGiver {
    private static final int MOST_AT_ONCE = 10_000;

    private final Database database;

    PositionGiver(Database database) {
        this.database = database;
    }

    List<RecordedEvent> eventsAfter(long position, int limit) {
        String attempted = "reading events after position " + position;
        Function<Handle, List<RecordedEvent>> page =
                handle -> handle.attach(EventDao.class).after(position, limit);
        List<RecordedEvent> placed = database.read(attempted, page);
        if (placed.size() == limit || !anyUnplaced(attempted)) {
            return placed;
        }
        database.write(handle -> place(attempted, handle));
        return database.read(attempted, page);
    }

    private boolean anyUnplaced(String attempted) {
        return !database.read(attempted, handle -> handle.attach(EventDao.class).anyUnplaced())
                .isEmpty();
    }

    private static long place(String attempted, Handle handle) {
        try {
            EventDao events = handle.attach(EventDao.class);
            long head = events.lockHead();
            long moved = head + events.place(head, MOST_AT_ONCE);
            events.moveHead(moved);
            return moved;
        } catch (RuntimeException e) {
            throw SqlFailures.translated(attempted, e);
        }
    }
}
