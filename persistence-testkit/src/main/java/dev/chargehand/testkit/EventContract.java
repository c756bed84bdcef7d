package dev.chargehand.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.event.AccessEvent;
import dev.chargehand.event.Event;
import dev.chargehand.event.EventLog;
import dev.chargehand.event.RecordedEvent;
import dev.chargehand.event.SiteEvent;
import dev.chargehand.event.TeamEvent;
import dev.chargehand.site.AccessLevel;
import dev.chargehand.site.AssetScope;
import dev.chargehand.site.Site;
import dev.chargehand.site.SiteAccess;
import dev.chargehand.site.SiteDraft;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.Member;
import dev.chargehand.team.Role;
import dev.chargehand.team.Team;
import dev.chargehand.team.TeamDraft;
import dev.chargehand.team.UserId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Every accepted command is in the log once, with who, when, before and after, in an order to rely on (I-62). */
public abstract class EventContract extends Contract {
    protected EventContract() {}

    @Test
    void a_teams_life_is_told_with_who_when_before_and_after() {
        UserId ada = world().user("ada");
        UserId bob = world().user("bob");
        Team team = teams().create(ada, TeamDraft.named("Depot")).orThrow();
        Member founder = teams().member(ada, team.id(), ada).orThrow();
        assertLast(ada, new TeamEvent.TeamCreated(team), new TeamEvent.MemberAdded(founder));
        clock().advance(Duration.ofMillis(1));
        Member added = teams().addMember(ada, team.id(), bob).orThrow();
        assertLast(ada, new TeamEvent.MemberAdded(added));
        clock().advance(Duration.ofHours(1));
        Member promoted = teams().changeRole(ada, team.id(), bob, Role.ADMIN).orThrow();
        assertLast(ada, new TeamEvent.RoleChanged(promoted, Role.MEMBER));
        clock().advance(Duration.ofHours(1));
        Team renamed =
                teams().update(bob, team.id(), TeamDraft.changes().name("Yard")).orThrow();
        assertLast(bob, new TeamEvent.TeamUpdated(team.id(), team.details(), renamed.details()));
        Member left = teams().leave(ada, team.id()).orThrow();
        assertLast(ada, new TeamEvent.MemberRemoved(left));
        clock().advance(Duration.ofDays(300));
        assertThat(teams().delete(bob, team.id()).orThrow()).isEqualTo(team.id());
        assertLast(bob, new TeamEvent.TeamDeleted(renamed));
    }

    @Test
    void a_sites_life_is_told_with_who_when_before_and_after() {
        UserId ada = world().user("ada");
        var team = world().team(ada);
        clock().advance(Duration.ofHours(1));
        Site site = sites().create(ada, team, SiteDraft.named("Pier")).orThrow().site();
        assertLast(
                ada,
                new SiteEvent.SiteCreated(site),
                new AccessEvent.AccessGiven(SiteAccess.owner(site.id(), team, clock().instant()), AssetScope.all()));
        clock().advance(Duration.ofHours(1));
        Site moved = sites().update(
                        ada, site.id(), SiteDraft.changes().city("Tacoma").location(47.25, -122.44))
                .orThrow()
                .site();
        assertLast(ada, new SiteEvent.SiteUpdated(site.id(), site.details(), moved.details()));
        assertThat(sites().delete(ada, site.id()).orThrow()).isEqualTo(site.id());
        assertLast(ada, new SiteEvent.SiteDeleted(moved));
    }

    @Test
    void a_personal_team_is_told_before_the_site_it_was_made_for() {
        UserId ada = world().user("ada");
        SiteId site =
                sites().create(ada, SiteDraft.named("Pier")).orThrow().site().id();
        assertThat(world().events())
                .extracting(event -> event.getClass().getSimpleName())
                .containsExactly("TeamCreated", "MemberAdded", "SiteCreated", "AccessGiven");
        assertThat(access().can(ada, AccessLevel.OWNER, site)).isTrue();
        assertThat(world().log()).allMatch(recorded -> recorded.by().equals(ada));
    }

    @Test
    void the_instant_is_kept_to_the_millisecond() {
        UserId ada = world().user("ada");
        clock().set(World.START.plusNanos(123_456_789));
        assertThat(world().team(ada)).isNotNull();
        assertThat(world().log()).extracting(RecordedEvent::at).containsOnly(World.START.plusMillis(123));
    }

    @Test
    void positions_rise_and_a_page_goes_on_after_the_last_one_seen() {
        UserId ada = world().user("ada");
        for (int team = 0; team < 7; team++) {
            assertThat(world().team(ada)).isNotNull();
        }
        EventLog log = chargehand().events();
        List<RecordedEvent> whole = log.after(0, EventLog.MAX_LIMIT);
        assertThat(whole).hasSize(14);
        assertThat(whole).extracting(RecordedEvent::position).isSorted().doesNotHaveDuplicates();
        assertThat(whole.get(0).position()).isPositive();
        long last = whole.get(13).position();
        assertThat(log.after(last, 10)).isEmpty();
        assertThat(log.after(Long.MAX_VALUE, 10)).isEmpty();
        assertThat(log.after(whole.get(5).position(), 3)).isEqualTo(whole.subList(6, 9));
        assertThat(log.after(whole.get(11).position(), 10)).isEqualTo(whole.subList(12, 14));
    }

    @Property(tries = 30)
    void pages_of_any_size_make_up_the_whole_log(@ForAll @IntRange(min = 1, max = 9) int size) {
        UserId ada = world().user("ada");
        UserId bob = world().user("bob");
        var team = world().team(ada, bob);
        assertThat(World.code(teams().leave(bob, team))).isEqualTo("accepted");
        List<RecordedEvent> whole = world().log();
        long from = whole.get(Math.max(0, whole.size() - 15)).position();
        List<RecordedEvent> pages = new ArrayList<>();
        for (List<RecordedEvent> page = chargehand().events().after(from, size);
                !page.isEmpty();
                page = chargehand().events().after(page.get(page.size() - 1).position(), size)) {
            assertThat(page).as("%s: a page of %d", world().name(), size).hasSizeLessThanOrEqualTo(size);
            pages.addAll(page);
        }
        assertThat(pages)
                .isEqualTo(whole.stream()
                        .filter(recorded -> recorded.position() > from)
                        .toList());
    }

    private void assertLast(UserId by, Event... expected) {
        List<RecordedEvent> log = world().log();
        List<RecordedEvent> last = log.subList(Math.max(0, log.size() - expected.length), log.size());
        assertThat(last)
                .as("%s: the last events", world().name())
                .extracting(RecordedEvent::event)
                .containsExactly(expected);
        assertThat(last)
                .allMatch(recorded -> recorded.by().equals(by) && recorded.at().equals(clock().instant()));
    }
}
