package dev.chargehand.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.event.Event;
import dev.chargehand.event.RecordedEvent;
import dev.chargehand.event.TeamEvent;
import dev.chargehand.site.AccessLevel;
import dev.chargehand.site.SiteId;
import dev.chargehand.spi.Locks;
import dev.chargehand.spi.Reads;
import dev.chargehand.team.Member;
import dev.chargehand.team.MemberId;
import dev.chargehand.team.Role;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** What threads see of one another's writes. */
public abstract class ConcurrencyContract extends Contract {
    private static final int ROUNDS = 150;
    private static final int WRITERS = 4;

    protected ConcurrencyContract() {}

    @Test
    void another_thread_sees_an_acknowledged_write_at_once() throws Exception {
        UserId ada = world().user("ada");
        UserId bob = world().user("bob");
        TeamId team = world().team(ada);
        SiteId site = world().site(ada, team);
        try (Threads threads = new Threads(1)) {
            for (int round = 0; round < ROUNDS; round++) {
                boolean in = round % 2 == 0;
                assertThat((in ? teams().addMember(ada, team, bob) : teams().leave(bob, team)).isAccepted())
                        .isTrue();
                assertThat(threads.call(() -> access().can(bob, AccessLevel.OWNER, site)))
                        .as("%s: round %d, seen by another thread", world().name(), round)
                        .isEqualTo(in);
                assertThat(access().can(bob, AccessLevel.OWNER, site)).isEqualTo(in);
                assertThat(threads.call(() -> teams().get(bob, team).isAccepted()))
                        .isEqualTo(in);
            }
        }
    }

    @Test
    void a_reader_sees_all_of_a_change_or_nothing() throws Exception {
        UserId ada = world().user("ada");
        TeamId team = world().team(ada);
        Event[] joined = {added(team, world().user("bob")), added(team, world().user("cleo"))};
        Event[] left = {removed(joined[0]), removed(joined[1])};
        AtomicBoolean done = new AtomicBoolean();
        try (Threads threads = new Threads(2)) {
            Future<List<Integer>> sizes = threads.start(() -> {
                List<Integer> seen = new ArrayList<>();
                while (!done.get() || seen.isEmpty()) {
                    seen.add(storage()
                            .reads()
                            .members(team, ada, MemberId.BEFORE_ALL, 10)
                            .orElseThrow()
                            .size());
                }
                return seen;
            });
            for (int round = 0; round < ROUNDS; round++) {
                world().apply(Locks.of(team), round % 2 == 0 ? joined : left);
            }
            done.set(true);
            assertThat(Threads.result(sizes))
                    .as("%s: members seen", world().name())
                    .isSubsetOf(1, 3);
        }
    }

    @Test
    void a_reader_neither_waits_for_an_open_unit_of_work_nor_sees_it() throws Exception {
        UserId ada = world().user("ada");
        UserId bob = world().user("bob");
        TeamId team = world().team(ada);
        CountDownLatch applied = new CountDownLatch(1);
        CountDownLatch read = new CountDownLatch(1);
        try (Threads threads = new Threads(2)) {
            Future<Boolean> writer = threads.start(() -> storage().write(unit -> {
                unit.lock(Locks.of(team));
                unit.apply(new dev.chargehand.event.Change(clock().instant(), ada, List.of(added(team, bob))));
                applied.countDown();
                Threads.await(read);
                return true;
            }));
            Threads.await(applied);
            Reads reads = storage().reads();
            assertThat(threads.call(() -> reads.team(team, ada))).isPresent();
            assertThat(threads.call(() -> reads.team(team, bob)))
                    .as("%s: what is not committed", world().name())
                    .isEmpty();
            assertThat(threads.call(() -> reads.eventsAfter(0, 100))).hasSize(2);
            read.countDown();
            assertThat(Threads.result(writer)).isTrue();
            assertThat(reads.team(team, bob)).isPresent();
        }
    }

    @Test
    void units_of_work_on_different_teams_wait_for_one_another_only_where_the_storage_says_so() throws Exception {
        UserId ada = world().user("ada");
        TeamId one = world().team(ada);
        TeamId other = world().team(ada);
        CountDownLatch locked = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        try (Threads threads = new Threads(2)) {
            Future<Boolean> holder = threads.start(() -> storage().write(unit -> {
                unit.lock(Locks.of(one));
                locked.countDown();
                Threads.await(release);
                return true;
            }));
            Threads.await(locked);
            Future<Boolean> second = threads.start(
                    () -> teams().addMember(ada, other, world().user("bob")).isAccepted());
            assertThat(Threads.endsSoon(second))
                    .as("%s: a write on another team ends while a unit of work is open", world().name())
                    .isEqualTo(opened().writesSideBySide());
            release.countDown();
            assertThat(Threads.result(holder)).isTrue();
            assertThat(Threads.result(second)).isTrue();
        }
    }

    @Test
    void writers_on_different_teams_all_succeed_and_a_log_reader_misses_nothing() throws Exception {
        AtomicBoolean done = new AtomicBoolean();
        try (Threads threads = new Threads(WRITERS + 1)) {
            Future<List<RecordedEvent>> tail = threads.start(() -> {
                List<RecordedEvent> seen = new ArrayList<>();
                boolean last = false;
                while (!last) {
                    last = done.get();
                    long position =
                            seen.isEmpty() ? 0 : seen.get(seen.size() - 1).position();
                    List<RecordedEvent> more = storage().reads().eventsAfter(position, 50);
                    seen.addAll(more);
                    last = last && more.isEmpty();
                }
                return seen;
            });
            List<Future<TeamId>> writers = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                writers.add(threads.start(this::writeOnATeam));
            }
            for (Future<TeamId> writer : writers) {
                assertThat(Threads.result(writer)).isNotNull();
            }
            done.set(true);
            assertThat(Threads.result(tail))
                    .as("%s: the log as read meanwhile", world().name())
                    .isEqualTo(world().log());
            assertThat(world().log()).hasSize(WRITERS * (2 + ROUNDS));
        }
    }

    private TeamId writeOnATeam() {
        UserId ada = world().user("ada");
        TeamId team = world().team(ada);
        for (int round = 0; round < ROUNDS; round++) {
            world().add(team, ada, world().user("member"), Role.MEMBER);
        }
        return team;
    }

    private TeamEvent.MemberAdded added(TeamId team, UserId user) {
        return new TeamEvent.MemberAdded(
                new Member(new MemberId(UUID.randomUUID()), team, user, Role.MEMBER, clock().instant()));
    }

    private static Event removed(Event joined) {
        return new TeamEvent.MemberRemoved(((TeamEvent.MemberAdded) joined).member());
    }
}
