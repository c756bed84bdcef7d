package dev.chargehand.testkit;

import static dev.chargehand.testkit.World.code;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.PageRequest;
import dev.chargehand.site.AccessLevel;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.Member;
import dev.chargehand.team.Role;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Who is in a team, with which role, and what ends with a membership (I-1 to I-12). */
public abstract class MembershipContract extends Contract {
    private static final PageRequest ALL = PageRequest.first(100);

    protected MembershipContract() {}

    @Test
    void a_new_member_is_a_plain_one_unless_a_role_is_given() {
        UserId ada = world().user("ada");
        TeamId team = world().team(ada);
        clock().advance(Duration.ofMinutes(1));
        UserId bob = world().user("bob");
        Member added = teams().addMember(ada, team, bob).orThrow();
        assertThat(added.role()).isEqualTo(Role.MEMBER);
        assertThat(added.joinedAt()).isEqualTo(clock().instant());
        assertThat(teams().member(ada, team, bob).orThrow()).isEqualTo(added);
        UserId cleo = world().user("cleo");
        assertThat(teams().addMember(ada, team, cleo, Role.ADMIN).orThrow().role())
                .isEqualTo(Role.ADMIN);
        assertThat(teams().member(bob, team, cleo).orThrow().role()).isEqualTo(Role.ADMIN);
    }

    @Test
    void adding_a_member_again_without_a_role_leaves_the_role_alone() {
        UserId ada = world().user("ada");
        UserId bob = world().user("bob");
        TeamId team = world().team(ada);
        world().add(team, ada, bob, Role.ADMIN);
        Member before = teams().member(ada, team, bob).orThrow();
        int events = world().log().size();
        clock().advance(Duration.ofMinutes(1));
        assertThat(teams().addMember(ada, team, bob).orThrow()).isEqualTo(before);
        assertThat(teams().members(ada, team, ALL).orThrow().items()).hasSize(2).contains(before);
        assertThat(world().log()).hasSize(events);
    }

    @Test
    void adding_a_member_again_with_a_role_changes_the_role_of_the_one_membership() {
        UserId ada = world().user("ada");
        UserId bob = world().user("bob");
        TeamId team = world().team(ada, bob);
        Member before = teams().member(ada, team, bob).orThrow();
        Member after = teams().addMember(ada, team, bob, Role.ADMIN).orThrow();
        assertThat(after).isEqualTo(before.withRole(Role.ADMIN));
        assertThat(teams().members(ada, team, ALL).orThrow().items()).hasSize(2).contains(after);
    }

    @Test
    void two_spellings_of_an_address_are_one_member() {
        UserId ada = world().user("ada");
        TeamId team = world().team(ada);
        Member first =
                teams().addMember(ada, team, UserId.email("Bob@Example.org")).orThrow();
        Member second =
                teams().addMember(ada, team, UserId.email(" bob@EXAMPLE.ORG ")).orThrow();
        assertThat(second).isEqualTo(first);
        Member byPhone =
                teams().addMember(ada, team, UserId.phone("+31 20 123 4567")).orThrow();
        assertThat(teams().addMember(ada, team, UserId.phone("+31201234567")).orThrow())
                .isEqualTo(byPhone);
        assertThat(teams().members(ada, team, ALL).orThrow().items()).hasSize(3);
    }

    @Test
    void users_of_different_kinds_are_never_one_member() {
        UserId ada = world().user("ada");
        TeamId team = world().team(ada);
        for (UserId user : List.of(UserId.email("bob@example.org"), UserId.opaque("bob@example.org"))) {
            world().add(team, ada, user, Role.MEMBER);
        }
        assertThat(teams().members(ada, team, ALL).orThrow().items()).hasSize(3);
    }

    @Test
    void only_an_admin_manages_members() {
        UserId ada = world().user("ada");
        UserId bob = world().user("bob");
        UserId cleo = world().user("cleo");
        UserId dan = world().user("dan");
        TeamId team = world().team(ada, bob, cleo);
        assertThat(code(teams().addMember(bob, team, dan))).isEqualTo("not_permitted");
        assertThat(code(teams().addMember(bob, team, cleo, Role.ADMIN))).isEqualTo("not_permitted");
        assertThat(code(teams().changeRole(bob, team, bob, Role.ADMIN))).isEqualTo("not_permitted");
        assertThat(code(teams().removeMember(bob, team, cleo))).isEqualTo("not_permitted");
        assertThat(code(teams().removeMember(ada, team, cleo))).isEqualTo("accepted");
        assertThat(code(teams().removeMember(ada, team, cleo))).isEqualTo("not_a_member");
        assertThat(code(teams().changeRole(ada, team, dan, Role.ADMIN))).isEqualTo("not_a_member");
    }

    @Test
    void the_last_admin_cannot_be_demoted() {
        UserId ada = world().user("ada");
        TeamId team = world().team(ada, world().user("bob"));
        assertThat(code(teams().changeRole(ada, team, ada, Role.MEMBER))).isEqualTo("last_admin");
        assertThat(code(teams().addMember(ada, team, ada, Role.MEMBER))).isEqualTo("last_admin");
        assertThat(teams().member(ada, team, ada).orThrow().role()).isEqualTo(Role.ADMIN);
    }

    @Test
    void the_last_admin_cannot_leave() {
        UserId ada = world().user("ada");
        UserId bob = world().user("bob");
        TeamId alone = world().team(ada);
        TeamId withBob = world().team(ada, bob);
        assertThat(code(teams().leave(ada, alone))).isEqualTo("last_admin");
        assertThat(code(teams().leave(ada, withBob))).isEqualTo("last_admin");
        assertThat(code(teams().removeMember(ada, withBob, ada))).isEqualTo("last_admin");
        assertThat(code(teams().changeRole(ada, withBob, bob, Role.ADMIN))).isEqualTo("accepted");
        assertThat(code(teams().leave(ada, withBob))).isEqualTo("accepted");
        assertThat(code(teams().leave(bob, withBob))).isEqualTo("last_admin");
    }

    @Test
    void leaving_ends_every_permission_that_came_through_the_team_at_once() {
        UserId ada = world().user("ada");
        UserId bob = world().user("bob");
        TeamId team = world().team(ada, bob);
        SiteId site = world().site(ada, team);
        assertThat(access().can(bob, AccessLevel.OWNER, site)).isTrue();
        assertThat(teams().leave(bob, team).orThrow().user()).isEqualTo(bob);
        assertThat(access().can(bob, AccessLevel.BASIC, site)).isFalse();
        assertThat(access().explain(bob, AccessLevel.BASIC, site).code()).isEqualTo("not_in_any_team");
        assertThat(code(sites().get(bob, site))).isEqualTo("site_not_found");
        assertThat(sites().list(bob, ALL).orThrow().items()).isEmpty();
        assertThat(teams().list(bob, ALL).orThrow().items()).isEmpty();
        assertThat(code(teams().get(bob, team))).isEqualTo("team_not_found");
        assertThat(access().can(ada, AccessLevel.OWNER, site)).isTrue();
    }

    @Test
    void a_permission_that_also_comes_through_another_team_stays() {
        UserId ada = world().user("ada");
        UserId bob = world().user("bob");
        TeamId owner = world().team(ada, bob);
        TeamId guest = world().team(bob);
        SiteId site = world().site(ada, owner);
        var unused = world().give(site, guest, dev.chargehand.site.DataAccess.none());
        assertThat(code(teams().leave(bob, owner))).isEqualTo("accepted");
        assertThat(access().can(bob, AccessLevel.BASIC, site)).isTrue();
        assertThat(access().can(bob, AccessLevel.SENSITIVE, site)).isFalse();
    }

    @Test
    void members_are_listed_in_the_order_they_joined_with_the_founder_first() {
        UserId ada = world().user("ada");
        List<UserId> others = List.of(world().user("zoe"), world().user("bob"), world().user("Mia"));
        TeamId team = world().team(ada, others.toArray(UserId[]::new));
        List<Member> members =
                teams().members(others.get(1), team, ALL).orThrow().items();
        assertThat(members).extracting(Member::user).containsExactly(ada, others.get(0), others.get(1), others.get(2));
        assertThat(members).extracting(Member::role).containsOnlyOnce(Role.ADMIN);
    }

    @Test
    void who_comes_back_after_leaving_starts_afresh() {
        UserId ada = world().user("ada");
        UserId bob = world().user("bob");
        TeamId team = world().team(ada);
        world().add(team, ada, bob, Role.ADMIN);
        Member before = teams().leave(bob, team).orThrow();
        clock().advance(Duration.ofDays(1));
        Member after = teams().addMember(ada, team, bob).orThrow();
        assertThat(after.role()).isEqualTo(Role.MEMBER);
        assertThat(after.id()).isNotEqualTo(before.id());
        assertThat(after.joinedAt()).isEqualTo(clock().instant());
    }

    @Property(tries = 60)
    void whatever_members_do_the_team_keeps_an_admin(@ForAll @Size(max = 25) List<@IntRange(max = 26) Integer> deeds) {
        List<UserId> users = List.of(world().user("ada"), world().user("bob"), world().user("cleo"));
        TeamId team = world().team(users.get(0), users.get(1), users.get(2));
        for (int deed : deeds) {
            UserId actor = users.get(deed % 3);
            UserId subject = users.get(deed / 3 % 3);
            var unused = switch (deed / 9) {
                case 0 -> teams().addMember(actor, team, subject, Role.ADMIN);
                case 1 -> teams().changeRole(actor, team, subject, Role.MEMBER);
                default -> teams().removeMember(actor, team, subject);
            };
            assertThat(users.stream()
                            .flatMap(user -> teams().get(user, team).toOptional().stream())
                            .anyMatch(seen -> seen.member().isAdmin()))
                    .as("%s: team %s after %s", world().name(), team, deeds)
                    .isTrue();
        }
    }
}
