package dev.chargehand.jdbi;

import java.util.Objects;

/**
 * What can be chosen for the host's PostgreSQL.
 *
 * @param tables what our tables are called and where they are
 * @param keepsStatements whether the driver may leave prepared statements on the server from one transaction to the next
 */
public record PostgresqlOptions(TableNames tables, boolean keepsStatements) {
    /** The usual names, and nothing left on the server: right behind every pooler. */
    public static final PostgresqlOptions DEFAULT = new PostgresqlOptions(TableNames.DEFAULT, false);

    /**
     * Checks that there are names.
     *
     * @param tables what our tables are called and where they are
     * @param keepsStatements whether the driver may leave prepared statements on the server
     */
    public PostgresqlOptions {
        Objects.requireNonNull(tables, "tables");
    }

    /**
     * These options with other names for our tables.
     *
     * @param tables what they are called and where they are
     * @return the changed options
     */
    public PostgresqlOptions withTables(TableNames tables) {
        return new PostgresqlOptions(tables, keepsStatements);
    }

    /**
     * These options for connections that reach one server session each, as they do without a pooler in between, or with one that knows
     * prepared statements: the driver may then prepare on the server what it sends often, as its own {@code prepareThreshold} says, and
     * the server need not parse and plan it each time, which otherwise makes calls take 1.2 to 2.5 times as long.
     *
     * <p>Behind a pooler that gives each transaction to another session such a statement is unknown there, or is another's of the
     * same name.
     *
     * @return the changed options
     */
    public PostgresqlOptions keepingStatements() {
        return new PostgresqlOptions(tables, true);
    }
}
