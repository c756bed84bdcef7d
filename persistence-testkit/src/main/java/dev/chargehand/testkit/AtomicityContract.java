package dev.chargehand.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chargehand.ConcurrentChangeException;
import dev.chargehand.event.AccessEvent;
import dev.chargehand.event.Change;
import dev.chargehand.event.Event;
import dev.chargehand.event.RecordedEvent;
import dev.chargehand.event.TeamEvent;
import dev.chargehand.site.AssetScope;
import dev.chargehand.site.DataAccess;
import dev.chargehand.site.SiteAccess;
import dev.chargehand.site.SiteDraft;
import dev.chargehand.site.SiteId;
import dev.chargehand.spi.Locks;
import dev.chargehand.team.Member;
import dev.chargehand.team.MemberId;
import dev.chargehand.team.Role;
import dev.chargehand.team.Team;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.TeamType;
import dev.chargehand.team.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A unit of work is all or nothing. */
public abstract class AtomicityContract extends Contract {
    protected AtomicityContract() {}

    /** Thrown by work under test. */
    private static final class Broken extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    @Test
    void work_that_throws_after_it_applied_leaves_nothing_and_its_exception_comes_out() {
        UserId ada = world().user("ada");
        UserId bob = world().user("bob");
        TeamId team = world().team(ada);
        List<RecordedEvent> log = world().log();
        Broken broken = new Broken();
        assertThatThrownBy(() -> storage().write(unit -> {
                    unit.lock(Locks.of(team));
                    unit.apply(change(added(team, bob), added(team, world().user("cleo"))));
                    throw broken;
                }))
                .isSameAs(broken);
        assertThat(world().log()).isEqualTo(log);
        assertThat(storage().reads().team(team, bob)).isEmpty();
        world().add(team, ada, bob, Role.ADMIN);
        assertThat(storage().reads().team(team, bob)).isPresent();
    }

    @Test
    void work_that_throws_before_it_applies_leaves_nothing_and_its_exception_comes_out() {
        UserId ada = world().user("ada");
        TeamId team = world().team(ada);
        List<RecordedEvent> log = world().log();
        Broken broken = new Broken();
        assertThatThrownBy(() -> storage().write(unit -> {
                    unit.lock(Locks.of(team));
                    assertThat(unit.team(team, ada).actor()).isPresent();
                    throw broken;
                }))
                .isSameAs(broken);
        assertThat(world().log()).isEqualTo(log);
        world().add(team, ada, world().user("bob"), Role.MEMBER);
        assertThat(world().log()).hasSize(log.size() + 1);
    }

    @Test
    void work_runs_once_and_what_it_returns_comes_back() {
        AtomicInteger runs = new AtomicInteger();
        Object result = new Object();
        Thread caller = Thread.currentThread();
        Object returned = storage().write(unit -> {
            assertThat(Thread.currentThread()).isSameAs(caller);
            runs.incrementAndGet();
            return result;
        });
        assertThat(returned).isSameAs(result);
        assertThat(runs).hasValue(1);
        assertThat(world().log()).isEmpty();
    }

    @Test
    void all_events_of_a_change_are_there_together() {
        UserId ada = world().user("ada");
        UserId bob = world().user("bob");
        UserId cleo = world().user("cleo");
        TeamId team = world().team(ada);
        world().apply(Locks.of(team), added(team, bob), added(team, cleo));
        assertThat(storage().reads().team(team, bob)).isPresent();
        assertThat(storage().reads().team(team, cleo)).isPresent();
    }

    @Test
    void a_second_membership_of_one_user_is_a_lost_race_and_leaves_nothing() {
        UserId ada = world().user("ada");
        TeamId team = world().team(ada);
        assertLosesRace(Locks.of(team), added(team, world().user("bob")), added(team, ada));
    }

    @Test
    void a_second_record_of_one_team_on_a_site_is_a_lost_race_and_leaves_nothing() {
        UserId ada = world().user("ada");
        TeamId owner = world().team(ada);
        TeamId guest = world().team(ada);
        SiteId site = world().site(ada, owner);
        assertThat(world().give(site, guest, DataAccess.none()).team()).isEqualTo(guest);
        Instant now = clock().instant();
        assertLosesRace(
                Locks.of(List.of(guest), site),
                new AccessEvent.AccessGiven(
                        new SiteAccess(site, guest, false, DataAccess.always(), true, now, now), AssetScope.all()));
    }

    @Test
    void a_second_owner_of_a_site_is_a_lost_race_and_leaves_nothing() {
        UserId ada = world().user("ada");
        TeamId other = world().team(ada);
        SiteId site = world().site(ada, world().team(ada));
        assertLosesRace(
                Locks.of(List.of(other), site),
                new AccessEvent.AccessGiven(SiteAccess.owner(site, other, clock().instant()), AssetScope.all()));
    }

    @Test
    void a_second_personal_team_of_one_user_is_a_lost_race_and_leaves_nothing() {
        UserId ada = world().user("ada");
        assertThat(World.code(sites().create(ada, SiteDraft.named("Home")))).isEqualTo("accepted");
        Instant now = clock().instant();
        TeamId second = new TeamId(UUID.randomUUID());
        Team team = new Team(second, "Second", Optional.empty(), TeamType.PERSONAL, Optional.of(ada), now, now);
        assertLosesRace(
                Locks.NONE,
                new TeamEvent.TeamCreated(team),
                new TeamEvent.MemberAdded(new Member(new MemberId(UUID.randomUUID()), second, ada, Role.ADMIN, now)));
    }

    @Test
    void facts_under_the_lock_are_those_of_the_last_write() {
        UserId ada = world().user("ada");
        UserId bob = world().user("bob");
        TeamId team = world().team(ada, bob);
        SiteId site = world().site(ada, team);
        boolean checked = storage().write(unit -> {
            assertThat(unit.firstTeam(bob)).isEqualTo(Optional.of(team));
            assertThat(unit.teamsReaching(bob, site)).containsExactly(team);
            unit.lock(Locks.of(List.of(team), site));
            assertThat(unit.team(team, bob).reachesASite()).isTrue();
            assertThat(unit.team(team, bob).actor().orElseThrow().isAdmin()).isFalse();
            assertThat(unit.membership(team, bob, ada).anotherAdmin()).isFalse();
            assertThat(unit.membership(team, bob, ada).subject().orElseThrow().isAdmin())
                    .isTrue();
            assertThat(unit.membership(team, ada, bob).anotherAdmin()).isTrue();
            assertThat(unit.site(site, bob).orElseThrow().standings()).hasSize(1);
            assertThat(unit.site(site, world().user("stranger"))).isEmpty();
            assertThat(unit.membership(World.unknownTeam(), ada, bob).team()).isEmpty();
            return true;
        });
        assertThat(checked).isTrue();
    }

    private void assertLosesRace(Locks locks, Event... events) {
        List<RecordedEvent> log = world().log();
        assertThatThrownBy(() -> world().apply(locks, events))
                .as("%s: what another was first with", world().name())
                .isInstanceOf(ConcurrentChangeException.class);
        assertThat(world().log()).isEqualTo(log);
    }

    private Event added(TeamId team, UserId user) {
        return new TeamEvent.MemberAdded(
                new Member(new MemberId(UUID.randomUUID()), team, user, Role.MEMBER, clock().instant()));
    }

    private Change change(Event... events) {
        return new Change(clock().instant(), UserId.opaque("host"), List.of(events));
    }
}
