package dev.chargehand.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.Chargehand;
import dev.chargehand.Page;
import dev.chargehand.PageRequest;
import dev.chargehand.team.Team;
import dev.chargehand.team.TeamDraft;
import dev.chargehand.team.TeamOfUser;
import dev.chargehand.team.UserId;
import dev.chargehand.testkit.sql.StatementRecorder;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** A pool that makes all its connections serializable makes questions so too, and the server may refuse one that read beside others. */
final class SerializableQuestionTest {
    private static final UserId ADA = UserId.opaque("ada");
    private static final String RENAME = "update chargehand_team set name = ? where team_id = ?";

    private final PGSimpleDataSource source = PostgresServer.newDatabase();
    private final StatementRecorder recorder = new StatementRecorder();

    /**
     * The one anomaly that a reader alone can make: it sees the second change and not the first, while who made the first had not seen the
     * second. The reader is held up, by a lock on a table, between its view and its reading.
     */
    @Test
    void a_question_that_would_see_what_no_order_explains_is_asked_again() throws Exception {
        source.setOptions("-c default_transaction_isolation=serializable");
        JdbiStorage storage = JdbiStorage.postgresql(recorder.wrap(source));
        storage.migrate();
        Chargehand chargehand = Chargehand.on(storage);
        Team first = chargehand.teams().create(ADA, TeamDraft.named("First")).orThrow();
        Team second = chargehand.teams().create(ADA, TeamDraft.named("Second")).orThrow();
        try (Connection one = begun();
                Connection other = begun();
                Connection holding = begun()) {
            assertThat(nameOf(second, one)).isEqualTo("Second");
            rename(second, "Second, changed", other);
            other.commit();
            Connections.execute(holding, "lock table chargehand_member in access exclusive mode");
            recorder.clear();
            CompletableFuture<Page<TeamOfUser>> question = CompletableFuture.supplyAsync(
                    () -> chargehand.teams().list(ADA, PageRequest.first(10)).orThrow());
            awaitWaiting();
            rename(first, "First, changed", one);
            one.commit();
            holding.rollback();
            assertThat(question.get(20, TimeUnit.SECONDS).items())
                    .extracting(found -> found.team().name())
                    .containsExactly("First, changed", "Second, changed");
        }
        assertThat(recorder.statements())
                .as("the question, refused and asked again")
                .hasSize(2);
    }

    private Connection begun() throws SQLException {
        Connection connection = source.getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    private static String nameOf(Team team, Connection connection) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select name from chargehand_team where team_id = ?")) {
            statement.setObject(1, team.id().value());
            try (ResultSet row = statement.executeQuery()) {
                assertThat(row.next()).isTrue();
                return row.getString(1);
            }
        }
    }

    private static void rename(Team team, String name, Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(RENAME)) {
            statement.setString(1, name);
            statement.setObject(2, team.id().value());
            assertThat(statement.executeUpdate()).isOne();
        }
    }

    /** Until the question waits for the lock. */
    private void awaitWaiting() throws SQLException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            boolean waiting = false;
            while (!waiting) {
                assertThat(System.nanoTime())
                        .as("expected the question to wait")
                        .isLessThan(deadline);
                try (ResultSet row = statement.executeQuery("select count(*) from pg_stat_activity"
                        + " where datname = current_database() and wait_event_type = 'Lock'")) {
                    waiting = row.next() && row.getInt(1) > 0;
                }
            }
        }
    }
}
