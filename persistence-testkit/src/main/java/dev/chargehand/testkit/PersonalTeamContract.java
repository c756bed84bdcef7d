package dev.chargehand.testkit;

import static dev.chargehand.testkit.World.code;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.PageRequest;
import dev.chargehand.access.Reason;
import dev.chargehand.site.AccessLevel;
import dev.chargehand.site.SiteDraft;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.Role;
import dev.chargehand.team.Team;
import dev.chargehand.team.TeamDraft;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.TeamOfUser;
import dev.chargehand.team.TeamType;
import dev.chargehand.team.UserId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** The team made for a user who has none, and which team is a user's first (I-13 to I-15). */
public abstract class PersonalTeamContract extends Contract {
    private static final PageRequest ALL = PageRequest.first(100);

    protected PersonalTeamContract() {}

    @Test
    void a_user_without_a_team_gets_a_personal_one_with_the_first_site() {
        UserId ada = world().user("ada");
        SiteId site = site(ada);
        TeamOfUser only = only(ada);
        assertThat(only.team().type()).isEqualTo(TeamType.PERSONAL);
        assertThat(only.team().personalOf()).isEqualTo(Optional.of(ada));
        assertThat(only.member().role()).isEqualTo(Role.ADMIN);
        assertThat(owner(ada, site)).isEqualTo(only.team().id());
    }

    @Test
    void the_next_site_goes_to_the_same_personal_team() {
        UserId ada = world().user("ada");
        SiteId first = site(ada);
        clock().advance(Duration.ofDays(1));
        SiteId second = site(ada);
        assertThat(owner(ada, second)).isEqualTo(owner(ada, first));
        assertThat(teams().list(ada, ALL).orThrow().items()).hasSize(1);
    }

    @Test
    void a_user_with_a_team_gets_no_personal_one() {
        UserId ada = world().user("ada");
        UserId bob = world().user("bob");
        TeamId team = world().team(ada, bob);
        assertThat(owner(bob, site(bob))).isEqualTo(team);
        assertThat(only(bob).team().isPersonal()).isFalse();
    }

    @Test
    void the_first_team_is_the_one_joined_earliest_not_the_one_made_earliest() {
        UserId ada = world().user("ada");
        UserId bob = world().user("bob");
        TeamId older = world().team(ada);
        clock().advance(Duration.ofMillis(1));
        TeamId joinedFirst = world().team(bob);
        clock().advance(Duration.ofMillis(1));
        world().add(older, ada, bob, Role.ADMIN);
        assertThat(owner(bob, site(bob))).isEqualTo(joinedFirst);
    }

    @Test
    void of_teams_joined_at_one_instant_the_first_is_the_one_with_the_smallest_id() {
        UserId ada = world().user("ada");
        UserId bob = world().user("bob");
        TeamId small = world().team(ada);
        TeamId great = world().team(ada);
        world().add(great, ada, bob, Role.MEMBER);
        world().add(small, ada, bob, Role.MEMBER);
        assertThat(small).isLessThan(great);
        assertThat(owner(bob, site(bob))).isEqualTo(small);
    }

    @Test
    void after_leaving_the_first_team_the_next_one_is_first() {
        UserId ada = world().user("ada");
        UserId bob = world().user("bob");
        TeamId first = world().team(ada, bob);
        clock().advance(Duration.ofMillis(1));
        TeamId second = world().team(ada, bob);
        assertThat(code(teams().leave(bob, first))).isEqualTo("accepted");
        assertThat(owner(bob, site(bob))).isEqualTo(second);
        assertThat(code(teams().leave(bob, second))).isEqualTo("accepted");
        TeamId personal = owner(bob, site(bob));
        assertThat(only(bob).team().personalOf()).isEqualTo(Optional.of(bob));
        assertThat(only(bob).team().id()).isEqualTo(personal);
    }

    @Test
    void a_personal_team_cannot_be_deleted_even_without_sites() {
        UserId ada = world().user("ada");
        SiteId site = site(ada);
        TeamId personal = owner(ada, site);
        assertThat(code(teams().delete(ada, personal))).isEqualTo("personal_team");
        assertThat(code(sites().delete(ada, site))).isEqualTo("accepted");
        assertThat(code(teams().delete(ada, personal))).isEqualTo("personal_team");
    }

    @Test
    void its_user_stays_its_admin_whoever_else_is_in_it() {
        UserId ada = world().user("ada");
        UserId bob = world().user("bob");
        TeamId personal = owner(ada, site(ada));
        world().add(personal, ada, bob, Role.ADMIN);
        assertThat(code(teams().leave(ada, personal))).isEqualTo("personal_team");
        assertThat(code(teams().removeMember(bob, personal, ada))).isEqualTo("personal_team");
        assertThat(code(teams().changeRole(bob, personal, ada, Role.MEMBER))).isEqualTo("personal_team");
        assertThat(code(teams().addMember(bob, personal, ada, Role.MEMBER))).isEqualTo("personal_team");
        assertThat(only(ada).member().role()).isEqualTo(Role.ADMIN);
        assertThat(code(teams().leave(bob, personal))).isEqualTo("accepted");
    }

    @Test
    void its_name_changes_but_not_its_type() {
        UserId ada = world().user("ada");
        TeamId personal = owner(ada, site(ada));
        Team renamed =
                teams().update(ada, personal, TeamDraft.changes().name("Ada's")).orThrow();
        assertThat(renamed.isPersonal()).isTrue();
        assertThat(code(teams().update(ada, personal, TeamDraft.changes().type(TeamType.COMPANY))))
                .isEqualTo("personal_team");
        assertThat(only(ada).team()).isEqualTo(renamed);
    }

    @Property(tries = 40)
    void a_user_never_has_two_personal_teams(@ForAll @Size(max = 12) List<@IntRange(max = 3) Integer> deeds) {
        UserId ada = world().user("ada");
        UserId bob = world().user("bob");
        TeamId other = world().team(bob);
        for (int deed : deeds) {
            clock().advance(Duration.ofMillis(deed));
            var unused = switch (deed) {
                case 0 -> teams().addMember(bob, other, ada);
                case 1 -> teams().leave(ada, other);
                default -> sites().create(ada, SiteDraft.named("Site"));
            };
            assertThat(teams().list(ada, ALL).orThrow().items().stream()
                            .filter(seen -> seen.team().isPersonal()))
                    .as("%s: after %s", world().name(), deeds)
                    .hasSizeLessThan(2);
        }
    }

    @Property(tries = 40)
    void i_14_a_site_goes_to_the_team_joined_earliest_that_is_left(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 2) Integer> waits,
            @ForAll @IntRange(max = 5) int left) {
        UserId ada = world().user("ada");
        UserId bob = world().user("bob");
        List<TeamId> joined = new ArrayList<>();
        for (int wait : waits) {
            TeamId team = world().team(ada);
            clock().advance(Duration.ofMillis(wait));
            world().add(team, ada, bob, Role.MEMBER);
            joined.add(team);
        }
        for (TeamId team : joined.subList(0, Math.min(left, joined.size() - 1))) {
            teams().leave(bob, team).orThrow();
        }
        // teams joined at one instant were made in the order of their ids, so the first one left is the first in any
        // case
        assertThat(owner(bob, site(bob)))
                .as("%s: waits %s, left %d", world().name(), waits, left)
                .isEqualTo(joined.get(Math.min(left, joined.size() - 1)));
    }

    private SiteId site(UserId actor) {
        return sites().create(actor, SiteDraft.named("Site")).orThrow().site().id();
    }

    private TeamOfUser only(UserId user) {
        List<TeamOfUser> all = teams().list(user, ALL).orThrow().items();
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private TeamId owner(UserId user, SiteId site) {
        return ((Reason.OwnerTeam)
                        access().explain(user, AccessLevel.OWNER, site).reason())
                .team();
    }
}
