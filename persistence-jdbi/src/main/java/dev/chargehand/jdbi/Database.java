package dev.chargehand.jdbi;

import dev.chargehand.event.RecordedEvent;
import dev.chargehand.facts.AccessEnd;
import java.sql.Connection;
import java.util.List;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/** A database's connections and transactions. The first use of any kind checks that the database is fit. */
sealed interface Database extends AutoCloseable permits SqliteDatabase, PostgresqlDatabase, HostTransaction {
    Dialect dialect();

    TableNames names();

    /** Whether the driver may leave prepared statements on a server, were there one. */
    boolean keepsStatements();

    /**
     * Hands a connection to a question of one statement.
     *
     * @param attempted what is attempted, for a message
     */
    <T> T read(String attempted, Function<Handle, T> question);

    /** Runs work in a transaction of our own; what the work throws comes out unchanged after the rollback. */
    <T> T write(Function<Handle, T> work);

    /** Until when, as far as the records that the question finds tell. */
    long ask(HotQuestion question, AccessEnd end);

    List<RecordedEvent> eventsAfter(long position, int limit);

    void migrate();

    /** Fails where the database is not ours to use. */
    void validate();

    /** Fails where the tables that a connection shows are not ours to use. */
    void requireFit(Connection connection);

    @Override
    void close();
}
