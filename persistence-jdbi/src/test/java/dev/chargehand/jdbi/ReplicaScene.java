package dev.chargehand.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.chargehand.Chargehand;
import dev.chargehand.PageRequest;
import dev.chargehand.ReadView;
import dev.chargehand.team.UserId;
import dev.chargehand.testkit.World;
import dev.chargehand.testkit.sql.StatementRecorder;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** A view on a real replica. Time is set, and never waited for; which of the two servers was asked what is noted. */
abstract class ReplicaScene {
    static final Duration STALENESS = Duration.ofSeconds(10);
    static final String MARK = "pg_current_wal_insert_lsn";
    static final String LOOK = "pg_last_wal_replay_lsn";
    static StreamingServers servers;
    static EmbeddedPostgres follower;

    final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 1);
    final StatementRecorder onPrimary = new StatementRecorder();
    final StatementRecorder onReplica = new StatementRecorder();
    String schema;
    HikariDataSource replicaPool;
    JdbiStorage storage;
    World world;
    Chargehand chargehand;
    ReadView view;

    @BeforeAll
    static void start() {
        servers = new StreamingServers(Map.of("max_standby_streaming_delay", "100ms", "autovacuum", "off"));
        follower = servers.newReplica();
    }

    @AfterAll
    static void stop() {
        servers.close();
    }

    @BeforeEach
    void makeAView() {
        schema = servers.newSchema();
        storage = JdbiStorage.postgresql(onPrimary.wrap(StreamingServers.source(servers.primary(), schema)));
        storage.migrate();
        world = new World("replica", storage);
        chargehand = world.chargehand();
        replicaPool = pool(onReplica.wrap(StreamingServers.source(follower, schema)));
        view = viewOn(replicaPool);
    }

    @AfterEach
    void letTheReplicaGoOn() {
        StreamingServers.resumeReplay(follower);
        replicaPool.close();
    }

    private static HikariDataSource pool(DataSource source) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(source);
        config.setMaximumPoolSize(2);
        config.setMinimumIdle(0);
        return new HikariDataSource(config);
    }

    final ReadView viewOn(DataSource replica) {
        return chargehand.readView(storage.replica(replica, STALENESS, nanos::get));
    }

    /** Now there is a proof, and nothing is due: the server itself may write to its log at any time, so it may take a second look. */
    final void prove() {
        UserId nobody = world.user("nobody");
        StreamingServers.await("the replica answers", () -> {
            servers.awaitReplayed(follower);
            pass(STALENESS);
            questionsCleared();
            return teamsOf(nobody) == 0 && !questions(onReplica).isEmpty();
        });
        questionsCleared();
    }

    final void questionsCleared() {
        onReplica.clear();
        onPrimary.clear();
    }

    final void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    static long of(String kind, StatementRecorder recorder) {
        return recorder.statements().stream().filter(sql -> sql.contains(kind)).count();
    }

    /** Questions that a server was asked, beside marks, looks and the look at the tables. */
    static List<String> questions(StatementRecorder recorder) {
        return recorder.statements().stream()
                .filter(sql -> !sql.contains(MARK) && !sql.contains(LOOK))
                .filter(sql -> !sql.contains("pg_catalog.pg_class") && !sql.contains("chargehand_schema"))
                .toList();
    }

    final void asked(int ofReplica, int ofPrimary) {
        assertThat(questions(onReplica)).as("questions to the replica").hasSize(ofReplica);
        assertThat(questions(onPrimary)).as("questions to the primary").hasSize(ofPrimary);
        questionsCleared();
    }

    final int teamsOf(UserId user) {
        return view.teams().list(user, PageRequest.first(100)).orThrow().items().size();
    }
}
