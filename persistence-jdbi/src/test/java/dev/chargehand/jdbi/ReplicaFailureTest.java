package dev.chargehand.jdbi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chargehand.StorageException;
import dev.chargehand.team.UserId;
import dev.chargehand.testkit.World;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.postgresql.core.BaseConnection;
import org.postgresql.ds.PGSimpleDataSource;

/** Where a replica fails, or another server is behind its data source than the one that was looked at. */
final class ReplicaFailureTest extends ReplicaScene {
    @Test
    void where_the_replica_is_down_the_primary_is_asked_once_and_the_replica_left_alone() {
        UserId ada = world.user("ada");
        Turnout now = new Turnout(replicaPool);
        view = viewOn(now.source());
        prove();
        now.turn(nowhere());
        for (int i = 0; i < 10; i++) {
            assertThat(teamsOf(ada)).isZero();
        }
        assertThat(now.passed()).isEqualTo(1);
        asked(0, 10);
        now.turn(replicaPool);
        pass(Duration.ofNanos(Freshness.REST - 1));
        assertThat(teamsOf(ada)).isZero();
        assertThat(now.passed()).isZero();
        asked(0, 1);
        prove();
    }

    @Test
    void where_primary_and_replica_fail_the_primarys_failure_comes_out_and_names_the_other() {
        Turnout now = new Turnout(StreamingServers.source(servers.primary(), schema));
        JdbiStorage failing = JdbiStorage.postgresql(now.source());
        Turnout copy = new Turnout(replicaPool);
        view = chargehand.readView(failing.replica(copy.source(), STALENESS, nanos::get));
        prove();
        now.turn(nowhere());
        assertThat(teamsOf(world.user("ada"))).as("as long as the proof holds").isZero();
        copy.turn(nowhere());
        assertThatThrownBy(() -> teamsOf(world.user("ada")))
                .isInstanceOf(StorageException.class)
                .satisfies(failure ->
                        assertThat(failure.getSuppressed()).singleElement().isInstanceOf(StorageException.class));
    }

    /** A real one: the question holds a lock against which the primary's log has a change of the table. */
    @Test
    void a_question_that_the_replica_cancels_is_asked_of_the_primary() throws Exception {
        PostgresqlDatabase primary = new PostgresqlDatabase(new HostPool(
                StreamingServers.source(servers.primary(), schema)::getConnection, PostgresqlOptions.DEFAULT));
        ReplicaAnswers answers = new ReplicaAnswers(
                primary, new Replica(primary.pool(), replicaPool::getConnection, Freshness.MOST, nanos::get));
        StreamingServers.await("the replica answers", () -> {
            servers.awaitReplayed(follower);
            pass(Freshness.MOST);
            return isAnsweredByReplica(answers);
        });
        CompletableFuture<String> slow = CompletableFuture.supplyAsync(() -> answers.read(
                "asking slowly",
                handle -> handle.createQuery("""
                        select case when pg_is_in_recovery()
                            then (select 'replica' || pg_sleep(60)) else 'primary' end
                        from (select count(*) from chargehand_team) t
                        """).mapTo(String.class).one()));
        StreamingServers.await(
                "the question runs",
                () -> StreamingServers.text(
                                StreamingServers.source(follower),
                                "select count(*) from pg_stat_activity where wait_event = 'PgSleep'")
                        .equals("1"));
        StreamingServers.execute(
                StreamingServers.source(servers.primary(), schema), "alter table chargehand_team add column note text");
        assertThat(slow.get(1, TimeUnit.MINUTES)).isEqualTo("primary");
        assertThat(isAnsweredByReplica(answers)).as("the replica is left alone").isFalse();
    }

    private static boolean isAnsweredByReplica(ReplicaAnswers answers) {
        return answers.read(
                "asking who answers",
                handle -> handle.createQuery("select pg_is_in_recovery()")
                        .mapTo(Boolean.class)
                        .one());
    }

    /** As a name or an address that leads to several servers does. */
    @Test
    void another_server_behind_the_same_data_source_answers_nothing_that_was_not_proved_of_it() {
        UserId ada = world.user("ada");
        EmbeddedPostgres second = servers.newReplica();
        StreamingServers.await(
                "the second one is as far",
                () -> StreamingServers.text(
                                StreamingServers.source(second),
                                "select count(*) from pg_namespace where nspname = '" + schema + "'")
                        .equals("1"));
        StreamingServers.pauseReplay(second);
        assertThat(world.team(ada)).isNotNull();
        Turnout now = new Turnout(StreamingServers.source(follower, schema));
        view = viewOn(onReplica.wrap(now.source()));
        prove();
        now.turn(StreamingServers.source(second, schema));
        assertThat(teamsOf(ada)).isEqualTo(1);
        asked(0, 1);
    }

    @Test
    void a_replica_that_was_promoted_is_asked_no_more_and_its_old_fellow_proves_nothing_for_it() {
        UserId ada = world.user("ada");
        EmbeddedPostgres promoted = servers.newReplica();
        servers.awaitReplayed(promoted);
        view = viewOn(onReplica.wrap(StreamingServers.source(promoted, schema)));
        StreamingServers.promote(promoted);
        assertThat(world.team(ada)).isNotNull();
        for (int i = 0; i < 3; i++) {
            pass(STALENESS);
            questionsCleared();
            assertThat(teamsOf(ada)).as("asked of the primary").isEqualTo(1);
            asked(0, 1);
        }
        // the former fellow is far ahead of where the new primary began, on a branch that is none of its
        JdbiStorage moved = JdbiStorage.postgresql(StreamingServers.source(promoted, schema));
        World after = new World("promoted", moved);
        StreamingServers.text(
                StreamingServers.source(servers.primary()),
                "select pg_logical_emit_message(false, 'test', repeat('x', 2000000), true)");
        UserId bob = after.user("bob");
        assertThat(after.team(bob)).isNotNull();
        servers.awaitReplayed(follower);
        view = chargehand.readView(moved.replica(replicaPool, STALENESS, nanos::get));
        for (int i = 0; i < 3; i++) {
            pass(STALENESS);
            assertThat(teamsOf(bob)).as("asked of the new primary").isEqualTo(1);
        }
        assertThat(questions(onReplica)).isEmpty();
    }

    /** Its new connections reach a server that began again from an older state. */
    @Test
    void a_replica_that_crashed_and_shows_less_than_before_answers_nothing_by_its_former_proof() throws SQLException {
        UserId ada = world.user("ada");
        EmbeddedPostgres fallen = servers.newReplica();
        PGSimpleDataSource administrator = StreamingServers.source(fallen);
        StreamingServers.execute(StreamingServers.source(servers.primary()), "checkpoint");
        servers.awaitReplayed(fallen);
        StreamingServers.execute(administrator, "checkpoint");
        assertThat(world.team(ada)).isNotNull();
        view = viewOn(onReplica.wrap(StreamingServers.source(fallen, schema)));
        StreamingServers.await("the replica answers", () -> {
            servers.awaitReplayed(fallen);
            pass(STALENESS);
            questionsCleared();
            return teamsOf(ada) == 1 && questions(onPrimary).isEmpty();
        });
        // from here on it replays no commit before an hour is over
        StreamingServers.execute(administrator, "alter system set recovery_min_apply_delay = '1h'");
        StreamingServers.text(administrator, "select pg_reload_conf()");
        String started = StreamingServers.text(administrator, "select pg_postmaster_start_time()");
        try (Connection victim = administrator.getConnection();
                Connection witness = administrator.getConnection()) {
            ProcessHandle.of(victim.unwrap(BaseConnection.class).getBackendPID())
                    .orElseThrow()
                    .destroyForcibly();
            StreamingServers.await("its other connections are broken too", () -> isBroken(witness));
        }
        StreamingServers.await("it takes connections again", () -> takesConnections(administrator));
        assertThat(StreamingServers.text(administrator, "select pg_postmaster_start_time()"))
                .isEqualTo(started);
        assertThat(StreamingServers.text(
                        StreamingServers.source(fallen, schema), "select count(*) from chargehand_team"))
                .as("teams that it shows now")
                .isEqualTo("0");
        questionsCleared();
        assertThat(teamsOf(ada)).isEqualTo(1);
        asked(0, 1);
    }

    private static boolean isBroken(Connection connection) {
        try {
            return !connection.isValid(1);
        } catch (SQLException e) {
            return true;
        }
    }

    private static boolean takesConnections(DataSource source) {
        try (Connection connection = source.getConnection()) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    /** Where nobody listens. */
    private static DataSource nowhere() {
        PGSimpleDataSource nowhere = new PGSimpleDataSource();
        nowhere.setUrl("jdbc:postgresql://localhost:1/postgres");
        return nowhere;
    }
}
