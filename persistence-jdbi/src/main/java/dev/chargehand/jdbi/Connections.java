package dev.chargehand.jdbi;

import dev.chargehand.event.RecordedEvent;
import dev.chargehand.facts.MembershipFacts;
import dev.chargehand.facts.TeamFacts;
import dev.chargehand.site.SiteAccess;
import dev.chargehand.team.TeamOfUser;
import dev.chargehand.team.UserId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.UUID;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handles;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.sqlobject.SqlObjectPlugin;

/** Jdbi over a data source, with our ids and rows; and the few statements that are not data. */
final class Connections {
    private Connections() {}

    static Jdbi jdbi(DataSource source, Dialect dialect) {
        Jdbi jdbi = Jdbi.create(source).installPlugin(new SqlObjectPlugin());
        // whoever owns the connection ends its transaction, and a host's pool may hand it out inside one
        jdbi.getConfig(Handles.class).setForceEndTransactions(false);
        jdbi.registerArgument(new IdArguments(dialect));
        jdbi.define("forUpdate", dialect.forUpdate).define("clock", dialect.clock);
        jdbi.registerRowMapper(UUID.class, (row, context) -> Dialect.uuid(row, 1));
        jdbi.registerRowMapper(TeamOfUser.class, (row, context) -> Rows.teamOfUser(row));
        jdbi.registerRowMapper(TeamFacts.class, (row, context) -> Rows.teamFacts(row));
        jdbi.registerRowMapper(MembershipFacts.class, (row, context) -> Rows.membershipFacts(row));
        jdbi.registerRowMapper(Rows.SeenMember.class, (row, context) -> new Rows.SeenMember(Rows.member(row, 1)));
        jdbi.registerRowMapper(Rows.SiteRow.class, (row, context) -> Rows.site(row));
        jdbi.registerRowMapper(Rows.SeenSite.class, (row, context) -> Rows.seenSite(row));
        jdbi.registerRowMapper(Rows.AccessRow.class, (row, context) -> Rows.accessRow(row));
        jdbi.registerRowMapper(
                SiteAccess.class, (row, context) -> Rows.access(row, 1).orElseThrow());
        jdbi.registerRowMapper(
                JdbiUnit.FirstTeam.class,
                (row, context) -> new JdbiUnit.FirstTeam(Dialect.uuidOrNull(row, 1), row.getLong(2)));
        jdbi.registerRowMapper(
                LockDao.Stamped.class, (row, context) -> new LockDao.Stamped(Dialect.uuid(row, 1), row.getLong(2)));
        jdbi.registerRowMapper(
                RecordedEvent.class,
                (row, context) -> new RecordedEvent(
                        row.getLong(1),
                        Rows.instant(row, 2),
                        new UserId(Rows.text(row, 3)),
                        EventJson.event(Rows.text(row, 4), Rows.text(row, 5))));
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
        } catch (SQLException second) {
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
