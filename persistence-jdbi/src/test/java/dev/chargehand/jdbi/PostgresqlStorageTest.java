package dev.chargehand.jdbi;

import static dev.chargehand.jdbi.Given.ANNE;
import static dev.chargehand.jdbi.Given.site;
import static dev.chargehand.jdbi.Given.team;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.chargehand.jdbi.DatabaseUnfitException.Finding;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** The host's pool and the host's database: borrowed, given back, and never guessed at. */
final class PostgresqlStorageTest {
    private static void useInEveryWay(JdbiStorage storage) {
        GivenBackTest.useInEveryWay(storage);
        assertThat(storage.reads().eventsAfter(0, 10)).hasSize(2);
    }

    @Test
    void a_small_pool_of_the_host_stays_open_and_loses_no_connection() throws SQLException {
        HikariConfig config = new HikariConfig();
        config.setDataSource(PostgresServer.newDatabase());
        config.setMaximumPoolSize(1);
        config.setAutoCommit(false);
        config.setConnectionTimeout(2_000);
        try (HikariDataSource pool = new HikariDataSource(config)) {
            JdbiStorage storage = JdbiStorage.postgresql(pool);
            storage.migrate();
            useInEveryWay(storage);
            storage.close();
            try (Connection still = pool.getConnection()) {
                assertThat(still.isValid(1)).isTrue();
            }
        }
    }

    @Test
    void a_database_without_our_tables_wants_migrate() {
        DataSource source = PostgresServer.newDatabase();
        try (JdbiStorage storage = JdbiStorage.postgresql(source)) {
            finds(Finding.NOT_MIGRATED, () -> storage.reads().team(team(1), ANNE));
            finds(Finding.NOT_MIGRATED, () -> storage.write(unit -> true));
            finds(Finding.NOT_MIGRATED, () -> storage.reads().eventsAfter(0, 1));
            storage.migrate();
            storage.migrate();
            useInEveryWay(storage);
        }
    }

    @Test
    void a_foreign_or_newer_database_is_refused() throws SQLException {
        DataSource foreign = PostgresServer.newDatabase();
        execute(foreign, "create table chargehand_team (x int)");
        refusedInEveryWay(foreign, Finding.FOREIGN);
        DataSource newer = PostgresServer.newDatabase();
        try (JdbiStorage storage = JdbiStorage.postgresql(newer)) {
            storage.migrate();
        }
        execute(newer, "insert into chargehand_schema values (99, 'later', 'x', 0)");
        refusedInEveryWay(newer, Finding.NEWER);
    }

    @Test
    void many_processes_may_migrate_at_once() throws Exception {
        for (int round = 0; round < 5; round++) {
            DataSource source = PostgresServer.newDatabase();
            ExecutorService threads = Executors.newFixedThreadPool(8);
            CyclicBarrier start = new CyclicBarrier(8);
            List<Future<Boolean>> migrations = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                migrations.add(threads.submit(() -> {
                    JdbiStorage storage = JdbiStorage.postgresql(source);
                    start.await();
                    storage.migrate();
                    return storage.reads().team(team(1), ANNE).isEmpty();
                }));
            }
            for (Future<Boolean> migration : migrations) {
                assertThat(migration.get()).isTrue();
            }
            threads.shutdown();
        }
    }

    private static void refusedInEveryWay(DataSource source, Finding finding) {
        try (JdbiStorage storage = JdbiStorage.postgresql(source)) {
            finds(finding, () -> storage.reads().team(team(1), ANNE));
            finds(finding, () -> storage.reads().accessEnds(ANNE, site(1), (isOwner, data) -> 0));
            finds(finding, () -> storage.write(unit -> true));
            finds(finding, storage::migrate);
        }
    }

    private static void finds(Finding finding, ThrowingCallable use) {
        DatabaseUnfitException unfit = catchThrowableOfType(DatabaseUnfitException.class, use);
        assertThat(unfit).isNotNull();
        assertThat(unfit.finding()).as(unfit.getMessage()).isEqualTo(finding);
    }

    private static void execute(DataSource source, String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
