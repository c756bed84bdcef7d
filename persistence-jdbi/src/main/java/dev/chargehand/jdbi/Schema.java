package dev.chargehand.jdbi;

import dev.chargehand.jdbi.DatabaseUnfitException.Finding;
import dev.chargehand.jdbi.Migrations.Migration;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** Which of our tables a database has, and how it comes by them. */
final class Schema {
    static final String TABLE = "create table if not exists chargehand_schema"
            + " (version integer primary key, name text not null, checksum text not null, applied_at bigint not null)";

    private final Dialect dialect;
    private final TableNames names;
    private final String where;

    /**
     * Of a database.
     *
     * @param where the database, for messages
     */
    Schema(Dialect dialect, TableNames names, String where) {
        this.dialect = dialect;
        this.names = names;
        this.where = where;
    }

    /**
     * The version of our tables, 0 when there are none. Writes nothing.
     *
     * @throws DatabaseUnfitException when the tables are foreign or of a newer release
     */
    int version(Connection connection) throws SQLException {
        Set<String> tables = tables(connection);
        if (!tables.contains(names.prefix() + "schema")) {
            if (tables.isEmpty()) {
                return 0;
            }
            throw new DatabaseUnfitException(
                    Finding.FOREIGN,
                    where + ": found tables named " + names.prefix() + " without " + names.prefix()
                            + "schema, so another made them;" + " use another database, or rename them");
        }
        return applied(connection);
    }

    void requireLatest(int version) {
        if (version < Migrations.LATEST) {
            throw new DatabaseUnfitException(
                    Finding.NOT_MIGRATED,
                    where + ": expected tables of version " + Migrations.LATEST + ", found "
                            + (version == 0 ? "none" : "version " + version) + "; call migrate() once");
        }
    }

    /** Makes what is missing; the caller holds the database's lock and ends the transaction. */
    void bringToLatest(Handle handle) throws SQLException {
        int version = applied(handle.getConnection());
        for (Migration migration : Migrations.of(dialect)) {
            if (migration.version() > version) {
                handle.createScript(migration.sql()).executeAsSeparateStatements();
            }
        }
    }

    private Set<String> tables(Connection connection) throws SQLException {
        Set<String> found = new HashSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(dialect.ourTables(names))) {
            while (rows.next()) {
                found.add(Rows.text(rows, 1));
            }
        }
        return found;
    }

    private int applied(Connection connection) throws SQLException {
        List<Migration> known = Migrations.of(dialect);
        int version = 0;
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        names.in("select version, checksum from chargehand_schema order by version"))) {
            while (rows.next()) {
                version = rows.getInt(1);
                if (version > Migrations.LATEST) {
                    throw new DatabaseUnfitException(
                            Finding.NEWER,
                            where + ": expected tables of version " + Migrations.LATEST + ", found version " + version
                                    + " of a newer release; use that release");
                }
                if (version < 1 || !known.get(version - 1).checksum().equals(rows.getString(2))) {
                    throw new DatabaseUnfitException(
                            Finding.FOREIGN,
                            where + ": found that version " + version + " of the tables was made by other files than"
                                    + " this release has; restore the database from before, or use another");
                }
            }
        }
        return version;
    }
}
