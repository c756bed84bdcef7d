package dev.chargehand.jdbi;

import java.sql.Connection;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/** A database's connections and transactions. The first use of any kind checks that the database is fit. */
sealed interface Database extends Answering, AutoCloseable permits SqliteDatabase, PostgresqlDatabase, HostTransaction {
    TableNames names();

    /** Whether the driver may leave prepared statements on a server, were there one. */
    boolean keepsStatements();

    /** Runs work in a transaction of our own; what the work throws comes out unchanged after the rollback. */
    <T> T write(Function<Handle, T> work);

    void migrate();

    /** Fails where the database is not ours to use. */
    void validate();

    /** Fails where the tables that a connection shows are not ours to use. */
    void requireFit(Connection connection);

    @Override
    void close();
}
