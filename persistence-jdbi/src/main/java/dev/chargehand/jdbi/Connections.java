package dev.chargehand.jdbi;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.UUID;
import javax.sql.DataSource;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Handles;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.sqlobject.SqlObjectPlugin;

/** Jdbi over a data source, with our ids and rows; and the few statements that are not data. */
final class Connections {
    private Connections() {}

    static Jdbi jdbi(DataSource source, Dialect dialect, TableNames names) {
        return jdbi(Jdbi.create(source), dialect, names);
    }

    static Jdbi jdbi(ConnectionFactory connections, Dialect dialect, TableNames names) {
        return jdbi(Jdbi.create(connections), dialect, names);
    }

    private static Jdbi jdbi(Jdbi jdbi, Dialect dialect, TableNames names) {
        NamedTables.define(jdbi, names);
        jdbi.installPlugin(new SqlObjectPlugin());
        // whoever owns the connection ends its transaction, and a host's pool may hand it out inside one
        jdbi.getConfig(Handles.class).setForceEndTransactions(false);
        jdbi.registerArgument(new IdArguments(dialect));
        jdbi.define("forUpdate", dialect.forUpdate)
                .define("forShare", dialect.forShare)
                .define("clock", dialect.clock)
                .define("idType", dialect.idType)
                .define("listed", dialect.listed)
                .define("pairs", dialect.pairs);
        Mappers.register(jdbi);
        return jdbi;
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Undoes what a failure left; a failure of that too is kept with the first. */
    static void undo(Throwable failure, Undo undo) {
        try {
            undo.run();
        } catch (SQLException | RuntimeException second) {
            failure.addSuppressed(second);
        }
    }

    /** Something that ends what was begun. */
    @FunctionalInterface
    interface Undo {
        void run() throws SQLException;
    }

    private static final class IdArguments extends AbstractArgumentFactory<UUID> {
        private final Dialect dialect;

        IdArguments(Dialect dialect) {
            super(Types.OTHER);
            this.dialect = dialect;
        }

        @Override
        protected Argument build(UUID id, ConfigRegistry config) {
            return (int position, PreparedStatement statement, org.jdbi.v3.core.statement.StatementContext context) ->
                    statement.setObject(position, dialect.bound(id));
        }
    }
}
