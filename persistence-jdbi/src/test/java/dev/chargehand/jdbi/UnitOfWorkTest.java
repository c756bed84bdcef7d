package dev.chargehand.jdbi;

import static dev.chargehand.jdbi.Given.ANNE;
import static dev.chargehand.jdbi.Given.change;
import static dev.chargehand.jdbi.Given.memberAdded;
import static dev.chargehand.jdbi.Given.ownerGiven;
import static dev.chargehand.jdbi.Given.personalTeamCreated;
import static dev.chargehand.jdbi.Given.site;
import static dev.chargehand.jdbi.Given.siteCreated;
import static dev.chargehand.jdbi.Given.team;
import static dev.chargehand.jdbi.Given.teamCreated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chargehand.ConcurrentChangeException;
import dev.chargehand.StorageException;
import dev.chargehand.event.Change;
import dev.chargehand.event.Event;
import dev.chargehand.event.TeamEvent;
import dev.chargehand.spi.Locks;
import dev.chargehand.spi.Storage;
import dev.chargehand.team.MemberId;
import dev.chargehand.team.Role;
import dev.chargehand.team.UserId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** What a unit of work does with rows, races and failures, on both databases. */
final class UnitOfWorkTest {
    private interface Check {
        void on(Storage storage);
    }

    /** PostgreSQL by a driver that joins inserts and so would hide the rows they changed. */
    private static void onBoth(Check check) {
        PGSimpleDataSource joining = PostgresServer.newDatabase();
        joining.setReWriteBatchedInserts(true);
        try (SqliteFixture sqlite = SqliteFixture.inTemporaryFile();
                JdbiStorage postgresql = JdbiStorage.postgresql(joining)) {
            postgresql.migrate();
            for (Storage storage : List.of(sqlite.storage(), postgresql)) {
                apply(storage, Locks.NONE, teamCreated(team(1)), memberAdded(team(1), 1, ANNE, Role.ADMIN));
                check.on(storage);
            }
        }
    }

    private static void apply(Storage storage, Locks locks, Event... events) {
        apply(storage, locks, change(events));
    }

    private static void apply(Storage storage, Locks locks, Change change) {
        boolean applied = storage.<Boolean>write(unit -> {
            unit.lock(locks);
            unit.apply(change);
            return true;
        });
        assertThat(applied).isTrue();
    }

    @Test
    void an_event_that_meets_a_unique_key_is_a_lost_race_and_leaves_nothing() {
        onBoth(storage -> {
            apply(storage, Locks.of(team(1)), siteCreated(site(1)), ownerGiven(site(1), team(1)));
            apply(storage, Locks.NONE, personalTeamCreated(team(2), ANNE));
            int events = storage.reads().eventsAfter(0, 100).size();
            UserId bert = UserId.opaque("bert");
            List<Change> lost = List.of(
                    change(teamCreated(team(1))),
                    change(teamCreated(team(4)), personalTeamCreated(team(3), ANNE)),
                    change(
                            memberAdded(team(1), 8, bert, Role.MEMBER),
                            memberAdded(team(1), 9, ANNE, Role.MEMBER),
                            memberAdded(team(1), 10, UserId.opaque("c"), Role.MEMBER)),
                    change(siteCreated(site(1))),
                    change(ownerGiven(site(1), team(1))),
                    change(ownerGiven(site(1), team(2))));
            for (Change change : lost) {
                assertThatThrownBy(() -> apply(storage, Locks.of(team(1)), change))
                        .as(storage + " " + change)
                        .isInstanceOf(ConcurrentChangeException.class);
            }
            assertThat(storage.reads().eventsAfter(0, 100)).hasSize(events);
            assertThat(storage.reads().member(team(1), ANNE, bert))
                    .hasValueSatisfying(m -> assertThat(m).isEmpty());
            assertThat(storage.reads().team(team(4), ANNE)).isEmpty();
        });
    }

    @Test
    void an_event_that_contradicts_the_rows_is_a_failure_that_names_ids() {
        onBoth(storage -> assertThatThrownBy(() -> apply(
                        storage,
                        Locks.of(team(1)),
                        new TeamEvent.MemberRemoved(Given.member(team(1), 7, UserId.opaque("secret"), Role.MEMBER))))
                .isInstanceOf(StorageException.class)
                .isNotInstanceOf(ConcurrentChangeException.class)
                .hasMessageContaining(team(1).toString())
                .hasMessageNotContaining("secret"));
    }

    @Test
    void what_the_work_throws_comes_out_unchanged_and_nothing_stays() {
        onBoth(storage -> {
            IllegalArgumentException thrown = new IllegalArgumentException("mine");
            assertThatThrownBy(() -> storage.write(unit -> {
                        unit.apply(change(teamCreated(team(5)), memberAdded(team(5), 5, ANNE, Role.ADMIN)));
                        throw thrown;
                    }))
                    .isSameAs(thrown);
            assertThat(storage.reads().team(team(5), ANNE)).isEmpty();
            assertThat(storage.reads().eventsAfter(0, 100)).hasSize(2);
        });
    }

    @Test
    void work_that_swallows_a_failure_commits_nothing() {
        onBoth(storage -> {
            assertThatThrownBy(() -> storage.<Boolean>write(unit -> {
                        unit.lock(Locks.of(team(1)));
                        try {
                            unit.apply(change(
                                    new TeamEvent.RoleChanged(Given.member(team(1), 1, ANNE, Role.MEMBER), Role.ADMIN),
                                    teamCreated(team(1))));
                        } catch (ConcurrentChangeException swallowed) {
                            return false;
                        }
                        return true;
                    }))
                    .isInstanceOf(ConcurrentChangeException.class);
            assertThat(storage.reads()
                            .team(team(1), ANNE)
                            .orElseThrow()
                            .member()
                            .role())
                    .isEqualTo(Role.ADMIN);
        });
    }

    @Test
    void a_unit_is_of_no_use_after_its_work() {
        onBoth(storage -> {
            var escaped = storage.write(unit -> unit);
            assertThatThrownBy(() -> escaped.firstTeam(ANNE)).isInstanceOf(IllegalStateException.class);
        });
    }

    @Test
    void a_large_change_is_applied_whole_and_in_order() {
        onBoth(storage -> {
            List<Event> events = new ArrayList<>();
            for (int i = 0; i < 2_500; i++) {
                events.add(memberAdded(team(1), 100 + i, UserId.opaque("u" + i), Role.MEMBER));
            }
            apply(storage, Locks.of(team(1)), new Change(Given.AT, ANNE, events));
            assertThat(storage.reads().eventsAfter(2, 10_000).stream().map(recorded -> recorded.event()))
                    .containsExactlyElementsOf(events);
            assertThat(storage.reads().members(team(1), ANNE, MemberId.BEFORE_ALL, 10_000))
                    .hasValueSatisfying(members -> assertThat(members).hasSize(2_501));
        });
    }
}
