package dev.chargehand.jdbi;

import dev.chargehand.event.RecordedEvent;
import dev.chargehand.facts.AccessEnd;
import java.util.List;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/** Who answers questions: a database, or the one of two that can. */
sealed interface Answering permits Database, ReplicaAnswers {
    Dialect dialect();

    /**
     * Hands a connection to a question of one statement.
     *
     * @param attempted what is attempted, for a message
     */
    <T> T read(String attempted, Function<Handle, T> question);

    /** Until when, as far as the records that the question finds tell. */
    long ask(HotQuestion question, AccessEnd end);

    List<RecordedEvent> eventsAfter(long position, int limit);
}
