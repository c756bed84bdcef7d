package dev.chargehand.jdbi;

import dev.chargehand.StorageException;
import dev.chargehand.event.RecordedEvent;
import dev.chargehand.facts.AccessEnd;
import java.util.List;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/**
 * Asks the replica where it is proved to be fresh enough, else the primary; and the primary, once, where the replica fails: it may be
 * down, behind with our tables, or cancel a question that stands in the way of what it replays.
 */
final class ReplicaAnswers implements Answering {
    private final PostgresqlDatabase primary;
    private final PostgresqlDatabase copy;
    private final Replica replica;

    ReplicaAnswers(PostgresqlDatabase primary, Replica replica) {
        this.primary = primary;
        this.copy = new PostgresqlDatabase(
                new HostPool(replica::connection, primary.pool().options(), 1));
        this.replica = replica;
    }

    @Override
    public Dialect dialect() {
        return primary.dialect();
    }

    @Override
    public <T> T read(String attempted, Function<Handle, T> question) {
        return answered(database -> database.read(attempted, question));
    }

    @Override
    public long ask(HotQuestion question, AccessEnd end) {
        return answered(database -> database.ask(question, end));
    }

    /** Positions are given by a write. */
    @Override
    public List<RecordedEvent> eventsAfter(long position, int limit) {
        return primary.eventsAfter(position, limit);
    }

    private <T> T answered(Function<PostgresqlDatabase, T> question) {
        if (!replica.answers()) {
            return question.apply(primary);
        }
        try {
            return question.apply(copy);
        } catch (StorageException byReplica) {
            replica.failed();
            try {
                return question.apply(primary);
            } catch (StorageException byPrimary) {
                byPrimary.addSuppressed(byReplica);
                throw byPrimary;
            }
        }
    }
}
