package dev.chargehand.jdbi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.chargehand.jdbi.DatabaseUnfitException.Finding;
import dev.chargehand.site.AccessLevel;
import dev.chargehand.site.DataAccess;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import dev.chargehand.testkit.World;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.TransactionState;
import org.postgresql.ds.PGSimpleDataSource;

/** What a view on a replica may still show and what it may not, and what that costs. */
final class ReplicaTest extends ReplicaScene {
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
    void a_mark_bears_the_time_before_the_primary_was_asked() throws SQLException {
        long before = nanos.get();
        try (Connection primary = StreamingServers.source(servers.primary()).getConnection()) {
            Connection slow = (Connection) Proxy.newProxyInstance(
                    getClass().getClassLoader(), new Class<?>[] {Connection.class}, (self, method, given) -> {
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
}
