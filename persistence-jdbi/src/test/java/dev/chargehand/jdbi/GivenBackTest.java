package dev.chargehand.jdbi;

import static dev.chargehand.jdbi.Given.ANNE;
import static dev.chargehand.jdbi.Given.change;
import static dev.chargehand.jdbi.Given.memberAdded;
import static dev.chargehand.jdbi.Given.site;
import static dev.chargehand.jdbi.Given.team;
import static dev.chargehand.jdbi.Given.teamCreated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chargehand.ConcurrentChangeException;
import dev.chargehand.facts.AccessEnd;
import dev.chargehand.spi.Storage;
import dev.chargehand.team.Role;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.postgresql.PGConnection;
import org.postgresql.ds.PGSimpleDataSource;

/** Whatever a host's pool is set to, a connection goes back as it came: in the driver and in the server's session. */
final class GivenBackTest {
    /** What a pool may make the isolation of all its connections. */
    enum Level {
        READ_COMMITTED(Connection.TRANSACTION_READ_COMMITTED),
        REPEATABLE_READ(Connection.TRANSACTION_REPEATABLE_READ),
        SERIALIZABLE(Connection.TRANSACTION_SERIALIZABLE);

        private final int isolation;

        Level(int isolation) {
            this.isolation = isolation;
        }
    }

    /** On empty tables; inside a transaction of the host's the log shows nothing yet. */
    static void useInEveryWay(Storage storage) {
        boolean written = storage.<Boolean>write(unit -> {
            unit.apply(change(teamCreated(team(1)), memberAdded(team(1), 1, ANNE, Role.ADMIN)));
            return true;
        });
        assertThat(written).isTrue();
        assertThat(storage.reads().team(team(1), ANNE)).isPresent();
        assertThat(storage.reads().accessEnds(ANNE, site(1), (isOwner, data) -> 0))
                .isEqualTo(AccessEnd.NEVER);
        assertThat(storage.reads().eventsAfter(0, 10)).hasSizeLessThanOrEqualTo(2);
        assertThatThrownBy(() -> storage.write(unit -> {
                    unit.apply(change(teamCreated(team(1))));
                    return true;
                }))
                .isInstanceOf(ConcurrentChangeException.class);
        assertThatThrownBy(() -> storage.write(unit -> {
                    throw new IllegalStateException("the work's own");
                }))
                .isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @EnumSource(Level.class)
    void from_a_transaction_of_our_own_or_a_question(Level level) throws SQLException {
        for (boolean autoCommit : List.of(true, false)) {
            for (boolean readOnly : List.of(true, false)) {
                for (String readOnlyMode : List.of("ignore", "transaction", "always")) {
                    PGSimpleDataSource source = PostgresServer.newSchema();
                    source.setReadOnlyMode(readOnlyMode);
                    try (Connection one = source.getConnection()) {
                        one.setTransactionIsolation(level.isolation);
                        one.setReadOnly(readOnly);
                        one.setAutoCommit(autoCommit);
                        one.unwrap(PGConnection.class).setPrepareThreshold(1);
                        Map<String, Object> asItCame = ConnectionState.of(one);
                        JdbiStorage storage = JdbiStorage.postgresql(new OneConnection(one).source());
                        storage.migrate();
                        useInEveryWay(storage);
                        assertThat(ConnectionState.of(one))
                                .as("auto-commit %s, read-only %s %s", autoCommit, readOnly, readOnlyMode)
                                .isEqualTo(asItCame);
                    }
                    PostgresServer.drop(source, source.getCurrentSchema());
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"read committed, on", "repeatable read, off", "serializable, on"})
    void from_a_server_with_other_defaults(String isolation, String readOnly) throws SQLException {
        PGSimpleDataSource source = PostgresServer.newSchema();
        source.setOptions("-c default_transaction_isolation=" + isolation.replace(" ", "\\ ")
                + " -c default_transaction_read_only=" + readOnly);
        try (Connection one = source.getConnection()) {
            Map<String, Object> asItCame = ConnectionState.of(one);
            JdbiStorage storage = JdbiStorage.postgresql(new OneConnection(one).source());
            storage.migrate();
            useInEveryWay(storage);
            assertThat(ConnectionState.of(one)).isEqualTo(asItCame);
        }
    }

    @ParameterizedTest
    @EnumSource(Level.class)
    void from_a_transaction_of_the_hosts(Level level) throws SQLException {
        PGSimpleDataSource source = PostgresServer.newSchema();
        JdbiStorage.postgresql(source).migrate();
        source.setPrepareThreshold(1);
        JdbiStorage storage = JdbiStorage.postgresql(source);
        try (Connection one = source.getConnection()) {
            one.setTransactionIsolation(level.isolation);
            one.setAutoCommit(false);
            // once before, as the driver keeps the host's own commit on the server
            Connections.execute(one, "create table host_note (note text)");
            one.commit();
            Map<String, Object> asItCame = ConnectionState.of(one);
            useInEveryWay(storage.within(one));
            one.commit();
            assertThat(ConnectionState.of(one)).isEqualTo(asItCame);
        }
    }
}
