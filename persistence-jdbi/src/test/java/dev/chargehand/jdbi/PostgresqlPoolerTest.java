package dev.chargehand.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.Chargehand;
import dev.chargehand.jdbi.table.EveryCall;
import dev.chargehand.spi.Storage;
import dev.chargehand.testkit.ConcurrencyContract;
import dev.chargehand.testkit.EventContract;
import dev.chargehand.testkit.ReverseQuestionContract;
import dev.chargehand.testkit.StorageFixture;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Each transaction in another session of the server, as behind a pooler. */
final class PostgresqlPoolerTest {
    @Test
    void every_call_is_answered_and_leaves_nothing_in_the_sessions() throws SQLException {
        try (PooledPostgresql pooled = new PooledPostgresql()) {
            Storage storage = pooled.open();
            Set<Map<String, Object>> asTheyWere = states(pooled);
            EveryCall.all().forEach(call -> call.give(storage));
            assertThat(Chargehand.on(storage).events().after(0, 10)).hasSize(10);
            assertThat(pooled.pooler().keptStatements())
                    .as("but for one of the pool's own")
                    .allMatch(kept -> kept.endsWith(": SHOW TRANSACTION ISOLATION LEVEL"));
            assertThat(states(pooled)).isEqualTo(asTheyWere);
        }
    }

    @Test
    void what_the_driver_is_allowed_to_keep_is_seen_here() {
        try (PooledPostgresql pooled = new PooledPostgresql()) {
            pooled.storageThatKeepsStatements().migrate();
            assertThat(pooled.pooler().keptStatements()).anyMatch(kept -> kept.contains("chargehand"));
        }
    }

    /** Of all sessions, which take turns. */
    private static Set<Map<String, Object>> states(PooledPostgresql pooled) throws SQLException {
        Set<Map<String, Object>> states = new HashSet<>();
        try (Connection connection = pooled.pool().getConnection()) {
            connection.setAutoCommit(false);
            for (int session = 0; session < pooled.pooler().sessions(); session++) {
                Map<String, Object> state = ConnectionState.of(connection);
                // of which the pool's own come and go; ours are looked for on their way
                state.remove(ConnectionState.PREPARED);
                states.add(state);
            }
        }
        return states;
    }

    @Nested
    final class Events extends EventContract {
        @Override
        protected StorageFixture fixture() {
            return new PooledPostgresql();
        }
    }

    @Nested
    final class SideBySide extends ConcurrencyContract {
        @Override
        protected StorageFixture fixture() {
            return new PooledPostgresql();
        }
    }

    @Nested
    final class Reverse extends ReverseQuestionContract {
        @Override
        protected StorageFixture fixture() {
            return new PooledPostgresql();
        }
    }
}
