package dev.chargehand.jdbi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.chargehand.Chargehand;
import dev.chargehand.PageRequest;
import dev.chargehand.ReadView;
import dev.chargehand.StorageException;
import dev.chargehand.jdbi.DatabaseUnfitException.Finding;
import dev.chargehand.site.AccessLevel;
import dev.chargehand.site.DataAccess;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import dev.chargehand.testkit.World;
import dev.chargehand.testkit.sql.StatementRecorder;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.TransactionState;
import org.postgresql.ds.PGSimpleDataSource;

/** A view on a real replica: what it may still show, what it may not, and who is asked. Time is set, and never waited for. */
final class ReplicaTest {
    private static final Duration STALENESS = Duration.ofSeconds(10);
    private static final String MARK = "pg_current_wal_insert_lsn";
    private static final String LOOK = "pg_last_wal_replay_lsn";
    private static StreamingServers servers;
    private static EmbeddedPostgres follower;

    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 1);
    private final StatementRecorder onPrimary = new StatementRecorder();
    private final StatementRecorder onReplica = new StatementRecorder();
    private String schema;
    private HikariDataSource replicaPool;
    private JdbiStorage storage;
    private World world;
    private Chargehand chargehand;
    private ReadView view;

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

    private ReadView viewOn(DataSource replica) {
        return chargehand.readView(storage.replica(replica, STALENESS, nanos::get));
    }

    /** Now there is a proof, and nothing is due: the server itself may write to its log at any time, so it may take a second look. */
    private void prove() {
        UserId nobody = world.user("nobody");
        StreamingServers.await("the replica answers", () -> {
            servers.awaitReplayed(follower);
            pass(STALENESS);
            questionsCleared();
            return teamsOf(nobody) == 0 && !questions(onReplica).isEmpty();
        });
        questionsCleared();
    }

    private void questionsCleared() {
        onReplica.clear();
        onPrimary.clear();
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    private static long of(String kind, StatementRecorder recorder) {
        return recorder.statements().stream().filter(sql -> sql.contains(kind)).count();
    }

    /** Questions that a server was asked, beside marks, looks and the look at the tables. */
    private static List<String> questions(StatementRecorder recorder) {
        return recorder.statements().stream()
                .filter(sql -> !sql.contains(MARK) && !sql.contains(LOOK))
                .filter(sql -> !sql.contains("pg_catalog.pg_class") && !sql.contains("chargehand_schema"))
                .toList();
    }

    private void asked(int ofReplica, int ofPrimary) {
        assertThat(questions(onReplica)).as("questions to the replica").hasSize(ofReplica);
        assertThat(questions(onPrimary)).as("questions to the primary").hasSize(ofPrimary);
        questionsCleared();
    }

    private int teamsOf(UserId user) {
        return view.teams().list(user, PageRequest.first(100)).orThrow().items().size();
    }

    @Test
    void within_the_staleness_an_answer_may_be_old_and_beyond_it_is_not() {
        UserId ada = world.user("ada");
        prove();
        StreamingServers.pauseReplay(follower);
        assertThat(world.team(ada)).isNotNull();
        onPrimary.clear();
        pass(STALENESS);
        assertThat(teamsOf(ada)).as("at the staleness").isZero();
        asked(1, 0);
        pass(Duration.ofNanos(1));
        assertThat(teamsOf(ada)).as("a nanosecond beyond it").isEqualTo(1);
        asked(0, 1);
        StreamingServers.resumeReplay(follower);
        prove();
        assertThat(teamsOf(ada)).as("when the replica came after").isEqualTo(1);
        asked(1, 0);
    }

    /** Threat 17. */
    @Test
    void after_the_staleness_no_view_says_yes_to_whom_access_was_revoked() {
        UserId ada = world.user("ada");
        UserId bob = world.user("bob");
        SiteId site = world.site(ada);
        TeamId guest = world.team(bob);
        world.give(site, guest, DataAccess.always());
        prove();
        assertThat(view.access().can(bob, AccessLevel.SENSITIVE, site)).isTrue();
        StreamingServers.pauseReplay(follower);
        assertThat(chargehand.siteTeams().revokeData(ada, site, guest).isAccepted())
                .isTrue();
        assertThat(chargehand.access().can(bob, AccessLevel.SENSITIVE, site)).isFalse();
        assertThat(view.access().can(bob, AccessLevel.SENSITIVE, site))
                .as("as old as was asked for")
                .isTrue();
        pass(STALENESS.plusNanos(1));
        for (int again = 0; again < 3; again++) {
            assertThat(view.access().can(bob, AccessLevel.SENSITIVE, site)).isFalse();
            assertThat(view.access().explain(bob, AccessLevel.SENSITIVE, site).allowed())
                    .isFalse();
            pass(STALENESS);
        }
    }

    @Test
    void a_question_is_one_statement_and_a_proof_one_on_each_server() {
        UserId ada = world.user("ada");
        SiteId site = world.site(ada);
        prove();
        for (int i = 0; i < 50; i++) {
            assertThat(teamsOf(ada)).isEqualTo(1);
            assertThat(view.access().can(ada, AccessLevel.OWNER, site)).isTrue();
        }
        assertThat(onReplica.statements()).as("all that the replica was sent").hasSize(100);
        asked(100, 0);
        for (int half = 0; half < 10; half++) {
            pass(STALENESS.dividedBy(2));
            for (int i = 0; i < 10; i++) {
                assertThat(teamsOf(ada)).isEqualTo(1);
            }
        }
        assertThat(of(MARK, onPrimary)).isBetween(1L, 10L);
        assertThat(of(LOOK, onReplica)).isEqualTo(10);
        asked(100, 0);
    }

    @Test
    void while_the_replica_is_behind_it_is_looked_at_now_and_then_and_one_mark_is_awaited() {
        UserId ada = world.user("ada");
        servers.awaitReplayed(follower);
        StreamingServers.pauseReplay(follower);
        assertThat(world.team(ada)).isNotNull();
        questionsCleared();
        for (int eighth = 0; eighth < 8; eighth++) {
            for (int i = 0; i < 10; i++) {
                assertThat(teamsOf(ada)).isEqualTo(1);
            }
            pass(STALENESS.dividedBy(8));
        }
        assertThat(of(MARK, onPrimary)).isEqualTo(1);
        assertThat(of(LOOK, onReplica)).isEqualTo(8);
        asked(0, 80);
    }

    /** The next record would be put behind a header that nobody replays. */
    @Test
    void a_quiet_primary_whose_log_ends_with_a_file_is_proved_to_be_reached() {
        UserId ada = world.user("ada");
        prove();
        boolean answered = false;
        for (int tries = 0; tries < 5 && !answered; tries++) {
            String end =
                    StreamingServers.text(StreamingServers.source(servers.primary()), "select pg_switch_wal() - '0/0'");
            StreamingServers.await(
                    "the switch is replayed",
                    () -> StreamingServers.text(
                                    StreamingServers.source(follower),
                                    "select pg_last_wal_replay_lsn() - '0/0' >= " + end)
                            .equals("t"));
            pass(STALENESS.plusNanos(1));
            questionsCleared();
            assertThat(teamsOf(ada)).isZero();
            answered = questions(onPrimary).isEmpty();
        }
        assertThat(answered).as("the replica was proved and answered").isTrue();
    }

    /** It is seen at once, and sent when it is flushed. */
    @Test
    void what_was_committed_without_waiting_for_the_log_is_marked_too() {
        PGSimpleDataSource hasty = StreamingServers.source(servers.primary(), schema);
        hasty.setOptions("-c synchronous_commit=off");
        World quick = new World("hasty", JdbiStorage.postgresql(hasty));
        PGSimpleDataSource administrator = StreamingServers.source(servers.primary());
        StreamingServers.execute(administrator, "alter system set wal_writer_delay = '10s'");
        StreamingServers.text(administrator, "select pg_reload_conf()");
        try {
            for (int round = 1; round <= 5; round++) {
                servers.awaitReplayed(follower);
                UserId user = quick.user("hasty");
                assertThat(quick.team(user)).isNotNull();
                pass(STALENESS.plusNanos(1));
                assertThat(teamsOf(user)).as("round %d", round).isEqualTo(1);
            }
        } finally {
            StreamingServers.execute(administrator, "alter system reset wal_writer_delay");
            StreamingServers.text(administrator, "select pg_reload_conf()");
        }
    }

    @Test
    void a_user_without_privileges_gets_a_proof_too() {
        String role = "app_" + schema;
        PGSimpleDataSource administrator = StreamingServers.source(servers.primary());
        StreamingServers.execute(administrator, "create role " + role + " login");
        StreamingServers.execute(administrator, "grant usage on schema " + schema + " to " + role);
        StreamingServers.execute(administrator, "grant select on all tables in schema " + schema + " to " + role);
        PGSimpleDataSource primary = StreamingServers.source(servers.primary(), schema);
        PGSimpleDataSource replica = StreamingServers.source(follower, schema);
        primary.setUser(role);
        replica.setUser(role);
        view = chargehand.readView(
                JdbiStorage.postgresql(primary).replica(onReplica.wrap(replica), STALENESS, nanos::get));
        prove();
    }

    @Test
    void a_connection_of_the_replica_goes_back_as_it_came() throws SQLException {
        for (boolean autoCommit : new boolean[] {true, false}) {
            try (Connection one = StreamingServers.source(follower, schema).getConnection()) {
                one.setAutoCommit(autoCommit);
                view = viewOn(onReplica.wrap(new OneConnection(one).source()));
                prove();
                assertThat(view.access().can(world.user("ada"), AccessLevel.BASIC, World.unknownSite()))
                        .isFalse();
                asked(1, 0);
                assertThat(one.getAutoCommit()).isEqualTo(autoCommit);
                assertThat(one.unwrap(BaseConnection.class).getTransactionState())
                        .isEqualTo(TransactionState.IDLE);
            }
            try (Connection none =
                    StreamingServers.source(servers.primary(), schema).getConnection()) {
                none.setAutoCommit(autoCommit);
                view = viewOn(new OneConnection(none).source());
                assertThat(teamsOf(world.user("ada"))).as("it is no replica").isZero();
                assertThat(none.unwrap(BaseConnection.class).getTransactionState())
                        .isEqualTo(TransactionState.IDLE);
            }
        }
    }

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

    @Test
    void a_mark_bears_the_time_before_the_primary_was_asked() throws SQLException {
        long before = nanos.get();
        try (Connection primary = StreamingServers.source(servers.primary()).getConnection()) {
            Connection slow = (Connection) Proxy.newProxyInstance(
                    ReplicaTest.class.getClassLoader(), new Class<?>[] {Connection.class}, (self, method, given) -> {
                        pass(STALENESS);
                        return method.invoke(primary, given);
                    });
            assertThat(WalMark.of(slow, nanos::get).at()).isEqualTo(before);
        }
        assertThat(nanos.get()).isNotEqualTo(before);
    }

    @Test
    void a_replica_is_found_fit_and_found_to_be_read_only() {
        servers.awaitReplayed(follower);
        JdbiStorage direct = JdbiStorage.postgresql(StreamingServers.source(follower, schema));
        direct.validate();
        DatabaseUnfitException unfit = catchThrowableOfType(
                DatabaseUnfitException.class, () -> new World("replica", direct).team(UserId.opaque("ada")));
        assertThat(unfit.finding()).isEqualTo(Finding.READ_ONLY);
    }

    @Test
    void events_come_from_the_primary_whose_readers_give_them_their_positions() {
        assertThat(world.team(world.user("ada"))).isNotNull();
        prove();
        assertThat(storage.replica(replicaPool, STALENESS, nanos::get).eventsAfter(0, 10))
                .hasSize(2);
        assertThat(onReplica.statements()).isEmpty();
    }

    @Test
    void where_there_is_no_postgresql_there_is_no_replica() {
        try (JdbiStorage file = JdbiStorage.sqliteFile(Path.of("none.db"))) {
            assertThatThrownBy(() -> file.replica(replicaPool, STALENESS))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("found one on SQLITE");
        }
        assertThatThrownBy(() -> storage.replica(replicaPool, Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Where nobody listens. */
    private static DataSource nowhere() {
        PGSimpleDataSource nowhere = new PGSimpleDataSource();
        nowhere.setUrl("jdbc:postgresql://localhost:1/postgres");
        return nowhere;
    }
}
