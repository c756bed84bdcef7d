package dev.chargehand.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.access.Explanation;
import dev.chargehand.access.Reason;
import dev.chargehand.site.AccessLevel;
import dev.chargehand.site.DataAccess;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** May a user do that at a site, and why, to the millisecond (I-41 and the derivation of permissions). */
public abstract class AccessContract extends Contract {
    protected AccessContract() {}

    @Test
    void a_member_of_the_owner_team_may_do_everything() {
        UserId ada = world().user("ada");
        TeamId team = world().team(ada);
        SiteId site = world().site(ada, team);
        for (AccessLevel level : AccessLevel.values()) {
            assertReason(ada, level, site, new Reason.OwnerTeam(team));
        }
    }

    @Test
    void a_team_with_data_access_reads_sensitive_data_and_owns_nothing() {
        UserId bob = world().user("bob");
        TeamId team = world().team(bob);
        SiteId site = givenTo(team, DataAccess.always());
        assertReason(bob, AccessLevel.BASIC, site, new Reason.DataAccessAlways(team));
        assertReason(bob, AccessLevel.SENSITIVE, site, new Reason.DataAccessAlways(team));
        assertReason(bob, AccessLevel.OWNER, site, new Reason.NotTheOwner(team));
    }

    @Test
    void a_team_without_data_access_sees_the_site_only() {
        UserId bob = world().user("bob");
        TeamId team = world().team(bob);
        SiteId site = givenTo(team, DataAccess.none());
        assertReason(bob, AccessLevel.BASIC, site, new Reason.TeamAccess(team));
        assertReason(bob, AccessLevel.SENSITIVE, site, new Reason.NoDataAccess(team));
        assertReason(bob, AccessLevel.OWNER, site, new Reason.NotTheOwner(team));
    }

    @Test
    void data_access_holds_before_its_end_and_is_gone_at_the_very_instant() {
        UserId bob = world().user("bob");
        TeamId team = world().team(bob);
        Instant end = clock().instant().plus(Duration.ofDays(14));
        SiteId site = givenTo(team, DataAccess.until(end));
        for (Instant before : List.of(end.minusMillis(1), end.minusNanos(1), clock().instant())) {
            clock().set(before);
            assertReason(bob, AccessLevel.SENSITIVE, site, new Reason.DataAccessUntil(team, end));
            assertReason(bob, AccessLevel.BASIC, site, new Reason.DataAccessUntil(team, end));
            assertThat(sites().get(bob, site).orThrow().level()).isEqualTo(AccessLevel.SENSITIVE);
        }
        for (Instant after : List.of(end, end.plusNanos(1), end.plusMillis(1), Instant.parse("9999-12-31T00:00:00Z"))) {
            clock().set(after);
            assertReason(bob, AccessLevel.SENSITIVE, site, new Reason.DataAccessEnded(team, end));
            assertReason(bob, AccessLevel.BASIC, site, new Reason.TeamAccess(team));
            assertThat(sites().get(bob, site).orThrow().level()).isEqualTo(AccessLevel.BASIC);
        }
    }

    @Test
    void a_clock_that_steps_back_before_the_end_judges_by_what_it_shows() {
        UserId bob = world().user("bob");
        Instant end = clock().instant().plusMillis(5);
        SiteId site = givenTo(world().team(bob), DataAccess.until(end));
        clock().set(end);
        assertThat(access().can(bob, AccessLevel.SENSITIVE, site)).isFalse();
        clock().set(end.minusMillis(1));
        assertThat(access().can(bob, AccessLevel.SENSITIVE, site)).isTrue();
    }

    @Test
    void who_is_in_no_team_reaches_nothing() {
        UserId ada = world().user("ada");
        SiteId site = world().site(ada, world().team(ada));
        for (SiteId asked : List.of(site, World.unknownSite())) {
            assertReason(world().user("stranger"), AccessLevel.BASIC, asked, new Reason.NotInAnyTeam());
        }
    }

    @Test
    void whose_teams_have_no_access_is_not_told_whether_the_site_exists() {
        UserId ada = world().user("ada");
        UserId bob = world().user("bob");
        assertThat(world().team(bob)).isNotNull();
        SiteId site = world().site(ada, world().team(ada));
        for (SiteId asked : List.of(site, World.unknownSite())) {
            for (AccessLevel level : AccessLevel.values()) {
                assertReason(bob, level, asked, new Reason.NoTeamHasAccess());
            }
        }
    }

    @Test
    void the_team_that_gives_most_is_the_one_that_is_named() {
        UserId bob = world().user("bob");
        TeamId basic = world().team(bob);
        TeamId shorter = world().team(bob);
        TeamId longer = world().team(bob);
        Instant soon = clock().instant().plusSeconds(1);
        Instant later = clock().instant().plusSeconds(2);
        SiteId site = givenTo(basic, DataAccess.none());
        assertThat(world().give(site, shorter, DataAccess.until(soon)).team()).isEqualTo(shorter);
        assertThat(world().give(site, longer, DataAccess.until(later)).team()).isEqualTo(longer);
        assertReason(bob, AccessLevel.SENSITIVE, site, new Reason.DataAccessUntil(longer, later));
        clock().set(soon);
        assertReason(bob, AccessLevel.SENSITIVE, site, new Reason.DataAccessUntil(longer, later));
        clock().set(later);
        assertReason(bob, AccessLevel.SENSITIVE, site, new Reason.DataAccessEnded(longer, later));
    }

    @Property(tries = 80)
    void the_level_is_the_highest_of_any_team_and_both_questions_agree(
            @ForAll @Size(max = 5) List<@IntRange(max = 5) Integer> records, @ForAll @IntRange(max = 4) int after) {
        UserId bob = world().user("bob");
        UserId ada = world().user("ada");
        Instant start = clock().instant();
        SiteId site = world().site(ada, world().team(ada));
        int highest = 0;
        for (int record : records) {
            TeamId team = world().team(bob);
            DataAccess data = record < 4 ? DataAccess.until(start.plusMillis(record)) : DataAccess.always();
            assertThat(world().give(site, team, record == 5 ? DataAccess.none() : data)
                            .team())
                    .isEqualTo(team);
            highest = Math.max(highest, record == 5 || (record <= after && record < 4) ? 1 : 2);
        }
        clock().set(start.plusMillis(after));
        int rank = 0;
        for (AccessLevel level : AccessLevel.values()) {
            rank++;
            boolean can = access().can(bob, level, site);
            assertThat(can)
                    .as("%s: %s of %s after %d ms", world().name(), level, records, after)
                    .isEqualTo(highest >= rank);
            assertThat(access().explain(bob, level, site).allowed()).isEqualTo(can);
        }
    }

    /** A site of someone else's that this team has access to. */
    private SiteId givenTo(TeamId team, DataAccess data) {
        UserId owner = world().user("owner");
        SiteId site = world().site(owner, world().team(owner));
        assertThat(world().give(site, team, data).team()).isEqualTo(team);
        return site;
    }

    private void assertReason(UserId user, AccessLevel level, SiteId site, Reason expected) {
        Explanation explanation = access().explain(user, level, site);
        assertThat(explanation.reason()).as("%s: why %s", world().name(), level).isEqualTo(expected);
        assertThat(explanation.at().toEpochMilli()).isEqualTo(clock().millis());
        assertThat(access().can(user, level, site)).isEqualTo(explanation.allowed());
        assertThat(explanation.held())
                .isEqualTo(sites().get(user, site).map(seen -> seen.level()).toOptional());
        assertThat(explanation.sentence()).startsWith(level + (explanation.allowed() ? ": yes, " : ": no, "));
        assertThat(Optional.of(explanation.code())).contains(expected.code());
    }
}
