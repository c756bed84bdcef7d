package dev.chargehand.testkit.model;

import dev.chargehand.event.RecordedEvent;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where in the log a fold has come to, and what it expects of the event there. */
final class FoldChecks {
    private long position;
    private Instant at = Instant.EPOCH;

    void reach(RecordedEvent recorded) {
        expect(recorded.position() > position, "comes after position " + position, recorded);
        position = recorded.position();
        at = recorded.at();
    }

    Instant at() {
        return at;
    }

    <T> T present(@Nullable T value, Object event) {
        expect(value != null, "is about something that exists", event);
        return Objects.requireNonNull(value);
    }

    void expectNew(@Nullable Object before, Object event) {
        expect(before == null, "makes something new", event);
    }

    void expect(boolean so, String what, Object event) {
        if (!so) {
            throw new AssertionError("position " + position + ": expected an event that " + what + ", found " + event);
        }
    }
}
