package dev.chargehand.jdbi;

import static dev.chargehand.jdbi.Given.ANNE;
import static dev.chargehand.jdbi.Given.change;
import static dev.chargehand.jdbi.Given.memberAdded;
import static dev.chargehand.jdbi.Given.personalTeamCreated;
import static dev.chargehand.jdbi.Given.site;
import static dev.chargehand.jdbi.Given.team;
import static dev.chargehand.jdbi.Given.teamCreated;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.event.Event;
import dev.chargehand.event.RecordedEvent;
import dev.chargehand.event.TeamEvent;
import dev.chargehand.spi.Locks;
import dev.chargehand.spi.Storage;
import dev.chargehand.team.Role;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** On PostgreSQL, where commits come in any order, a reader of the log misses nothing and sees causes first. */
final class EventOrderTest {
    private static final int WRITERS = 8;
    private static final int TEAMS = 5;
    private static final int CHANGES = 150;

    private static void write(Storage storage, Locks locks, Event... events) {
        boolean written = storage.<Boolean>write(unit -> {
            unit.lock(locks);
            unit.apply(change(events));
            return true;
        });
        assertThat(written).isTrue();
    }

    private static List<Event> events(Storage storage) {
        return storage.reads().eventsAfter(0, 100).stream()
                .map(RecordedEvent::event)
                .toList();
    }

    @Test
    void a_later_commit_of_an_earlier_unit_is_not_missed() throws Exception {
        try (JdbiStorage storage = PostgresServer.newStorage()) {
            CountDownLatch applied = new CountDownLatch(1);
            CountDownLatch read = new CountDownLatch(1);
            ExecutorService other = Executors.newSingleThreadExecutor();
            Future<Boolean> slow = other.submit(() -> storage.<Boolean>write(unit -> {
                unit.apply(change(teamCreated(team(1))));
                applied.countDown();
                await(read);
                return true;
            }));
            applied.await();
            write(storage, Locks.NONE, teamCreated(team(2)));
            List<RecordedEvent> before = storage.reads().eventsAfter(0, 10);
            assertThat(before).extracting(RecordedEvent::event).containsExactly(teamCreated(team(2)));
            read.countDown();
            assertThat(slow.get()).isTrue();
            other.shutdown();
            assertThat(storage.reads().eventsAfter(before.get(0).position(), 10))
                    .extracting(RecordedEvent::event)
                    .containsExactly(teamCreated(team(1)));
        }
    }

    @Test
    void who_reads_inside_a_transaction_of_the_hosts_places_nothing_and_holds_nobody_up() throws Exception {
        PGSimpleDataSource source = PostgresServer.newDatabase();
        try (JdbiStorage storage = JdbiStorage.postgresql(source);
                Connection host = source.getConnection()) {
            storage.migrate();
            write(storage, Locks.NONE, teamCreated(team(1)));
            host.setAutoCommit(false);
            Storage inside = storage.within(host);
            write(inside, Locks.NONE, teamCreated(team(2)));
            assertThat(events(inside)).isEmpty();
            assertThat(events(storage)).containsExactly(teamCreated(team(1)));
            host.rollback();
            assertThat(events(storage)).containsExactly(teamCreated(team(1)));
        }
    }

    @Test
    void what_was_decided_on_a_team_left_comes_after_leaving_it() {
        try (JdbiStorage storage = PostgresServer.newStorage()) {
            UserId bert = UserId.opaque("bert");
            Event left = new TeamEvent.MemberRemoved(Given.member(team(1), 2, bert, Role.MEMBER));
            write(
                    storage,
                    Locks.NONE,
                    teamCreated(team(1)),
                    memberAdded(team(1), 1, ANNE, Role.ADMIN),
                    memberAdded(team(1), 2, bert, Role.MEMBER));
            write(storage, Locks.of(team(1)), left);
            boolean inNone = storage.<Boolean>write(unit -> {
                boolean none = unit.firstTeam(bert).isEmpty();
                unit.apply(change(personalTeamCreated(team(2), bert)));
                return none;
            });
            assertThat(inNone).isTrue();
            assertThat(events(storage)).endsWith(left, personalTeamCreated(team(2), bert));
        }
    }

    @Test
    void a_consumer_beside_eight_writers_misses_none_and_sees_causes_first() throws Exception {
        long seed = System.nanoTime();
        try (JdbiStorage storage = PostgresServer.newStorage()) {
            for (int t = 0; t < TEAMS; t++) {
                write(storage, Locks.NONE, teamCreated(team(t)));
            }
            ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
            CyclicBarrier start = new CyclicBarrier(WRITERS + 1);
            Map<TeamId, Long> tickets = new ConcurrentHashMap<>();
            List<Future<Integer>> writers = new ArrayList<>();
            for (int w = 0; w < WRITERS; w++) {
                writers.add(threads.submit(writer(storage, tickets, start, w, seed)));
            }
            start.await();
            List<RecordedEvent> seen = new ArrayList<>();
            long last = 0;
            boolean done = false;
            while (!done) {
                done = writers.stream().allMatch(Future::isDone);
                List<RecordedEvent> page;
                do {
                    page = storage.reads().eventsAfter(last, 7);
                    seen.addAll(page);
                    last += page.size();
                } while (page.size() == 7);
            }
            threads.shutdown();
            for (Future<Integer> writer : writers) {
                assertThat(writer.get()).isEqualTo(CHANGES);
            }
            String where = "PostgreSQL, seed " + seed;
            assertThat(seen).as(where).hasSize(TEAMS + WRITERS * CHANGES);
            for (int i = 0; i < seen.size(); i++) {
                assertThat(seen.get(i).position()).as(where).isEqualTo(i + 1);
            }
            assertThat(seen.stream().map(RecordedEvent::event).distinct())
                    .as(where)
                    .hasSize(seen.size());
            causesComeFirst(seen, where);
        }
    }

    /**
     * Under its locks each writer draws a ticket that is greater than all tickets of both teams, and writes it as the member's
     * id: events of either team must then appear by rising tickets.
     */
    private static Callable<Integer> writer(
            Storage storage, Map<TeamId, Long> tickets, CyclicBarrier start, int writer, long seed) {
        Random random = new Random(seed + writer);
        return () -> {
            start.await();
            for (int i = 0; i < CHANGES; i++) {
                TeamId about = team(random.nextInt(TEAMS));
                TeamId cause = team(random.nextInt(TEAMS));
                UserId user = UserId.opaque("w" + writer + "-" + i);
                boolean written = storage.<Boolean>write(unit -> {
                    unit.lock(Locks.of(List.of(about, cause), site(1)));
                    long ticket = 1 + Math.max(tickets.getOrDefault(about, 0L), tickets.getOrDefault(cause, 0L));
                    tickets.put(about, ticket);
                    tickets.put(cause, ticket);
                    unit.apply(change(memberAdded(
                            about, (ticket * WRITERS + writer) * TEAMS + number(cause), user, Role.MEMBER)));
                    return true;
                });
                assertThat(written).isTrue();
            }
            return CHANGES;
        };
    }

    private static long number(TeamId team) {
        return team.value().getLeastSignificantBits() & 0xFF;
    }

    private static void causesComeFirst(List<RecordedEvent> seen, String where) {
        Map<Long, Long> last = new HashMap<>();
        for (RecordedEvent recorded : seen) {
            if (recorded.event() instanceof TeamEvent.MemberAdded added) {
                long written = added.member().id().value().getLeastSignificantBits() & Long.MAX_VALUE;
                long ticket = written / TEAMS / WRITERS;
                for (long team : new long[] {number(added.member().team()), written % TEAMS}) {
                    assertThat(ticket).as(where).isGreaterThan(last.getOrDefault(team, 0L));
                }
                last.put(number(added.member().team()), ticket);
                last.put(written % TEAMS, ticket);
            }
        }
        assertThat(last).as(where).hasSize(TEAMS);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
