package dev.chargehand.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.spi.Storage;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.postgresql.ds.PGSimpleDataSource;

/** On a connection of a host whose pool is set to what commands need least: no auto-commit, serializable, read-only. */
final class PostgresqlNthCallTest extends NthCallContract {
    @Override
    Fixture newFixture() {
        return new OneOfTheHosts();
    }

    private static final class OneOfTheHosts extends Fixture {
        private final PGSimpleDataSource source = PostgresServer.newSchema();
        private final Connection one;
        private final Map<String, Object> asItCame;

        OneOfTheHosts() {
            try {
                one = source.getConnection();
                one.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
                one.setReadOnly(true);
                one.setAutoCommit(false);
                asItCame = ConnectionState.of(one);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        void assertGivenBack(String after) {
            try {
                assertThat(driver.lent()).as("connections lent after %s", after).isZero();
                assertThat(ConnectionState.of(one)).as(after).isEqualTo(asItCame);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public String name() {
            return "PostgreSQL";
        }

        @Override
        public Storage open() {
            JdbiStorage storage = JdbiStorage.postgresql(driver.wrap(new OneConnection(one).source()));
            storage.migrate();
            return storage;
        }

        @Override
        public Storage reopen() {
            return open();
        }

        @Override
        public boolean keepsStateWhenReopened() {
            return true;
        }

        @Override
        public void close() {
            try {
                one.close();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            PostgresServer.drop(source, source.getCurrentSchema());
        }
    }
}
