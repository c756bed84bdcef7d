package dev.chargehand.engine;

import dev.chargehand.event.EventLog;
import dev.chargehand.event.RecordedEvent;
import java.util.List;

/** The event log, for the host. */
public final class EventLogCalls implements EventLog {
    private final Engine engine;

    public EventLogCalls(Engine engine) {
        this.engine = engine;
    }

    @Override
    public List<RecordedEvent> after(long position, int limit) {
        if (position < 0 || limit < 1 || limit > MAX_LIMIT) {
            throw new IllegalArgumentException("expected a position from 0 and a limit from 1 to " + MAX_LIMIT
                    + ", found position " + position + " and limit " + limit);
        }
        return engine.reads().eventsAfter(position, limit);
    }
}
