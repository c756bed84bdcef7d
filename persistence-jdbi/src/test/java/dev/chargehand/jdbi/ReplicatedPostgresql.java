package dev.chargehand.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.chargehand.spi.Reads;
import dev.chargehand.spi.Storage;
import dev.chargehand.spi.UnitOfWork;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import dev.chargehand.testkit.StorageFixture;
import dev.chargehand.testkit.sql.StatementRecorder;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A storage that writes on a primary, where each commit waits until the replica shows it, and is asked on the replica; so the replica's
 * answers must be those of the contracts. When it is closed, the primary must have been asked for events only.
 */
final class ReplicatedPostgresql implements StorageFixture {
    private static final int CONNECTIONS = 12;

    private final StatementRecorder onPrimary = new StatementRecorder();
    private final StatementRecorder onReplica = new StatementRecorder();
    private final HikariDataSource writers;
    private final HikariDataSource primary;
    private final HikariDataSource replica;

    ReplicatedPostgresql(StreamingServers servers, EmbeddedPostgres follower) {
        String schema = servers.newSchema();
        PGSimpleDataSource source = StreamingServers.source(servers.primary(), schema);
        source.setOptions("-c synchronous_commit=remote_apply");
        writers = pool(source);
        primary = pool(onPrimary.wrap(source));
        replica = pool(onReplica.wrap(StreamingServers.source(follower, schema)));
    }

    private static HikariDataSource pool(DataSource source) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(source);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(0);
        return new HikariDataSource(config);
    }

    @Override
    public String name() {
        return "PostgreSQL, asked on a replica";
    }

    @Override
    public Storage open() {
        JdbiStorage storage = JdbiStorage.postgresql(writers);
        storage.migrate();
        return reopen();
    }

    @Override
    public Storage reopen() {
        JdbiStorage storage = JdbiStorage.postgresql(writers);
        Reads reads = proved();
        return new Storage() {
            @Override
            public Reads reads() {
                return reads;
            }

            @Override
            public <T> T write(Function<? super UnitOfWork, ? extends T> work) {
                return storage.write(work);
            }
        };
    }

    /** The server itself may write to its log at any time, so a first look may come too early. */
    private Reads proved() {
        for (int tries = 0; tries < 100; tries++) {
            Reads reads = JdbiStorage.postgresql(primary).replica(replica, Freshness.MOST);
            onPrimary.clear();
            assertThat(reads.team(new TeamId(new UUID(0, 0)), UserId.opaque("nobody")))
                    .isEmpty();
            if (answeredByPrimary().isEmpty()) {
                return reads;
            }
        }
        throw new AssertionError("expected a replica that is as far as the primary, found none in 100 looks");
    }

    private List<String> answeredByPrimary() {
        return onPrimary.statements().stream()
                .filter(sql -> !sql.contains("pg_current_wal_insert_lsn") && !sql.contains("chargehand_event"))
                .filter(sql -> !sql.contains("chargehand_schema") && !sql.contains("pg_class"))
                .toList();
    }

    @Override
    public boolean keepsStateWhenReopened() {
        return true;
    }

    @Override
    public boolean writesSideBySide() {
        return true;
    }

    @Override
    public void close() {
        writers.close();
        primary.close();
        replica.close();
        assertThat(answeredByPrimary()).as("questions to the primary").isEmpty();
        assertThat(onReplica.statements()).as("questions to the replica").isNotEmpty();
    }
}
