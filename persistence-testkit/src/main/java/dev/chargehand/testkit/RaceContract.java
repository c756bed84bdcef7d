package dev.chargehand.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.PageRequest;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.Role;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import dev.chargehand.testkit.model.Call;
import dev.chargehand.testkit.model.ReferenceModel;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/**
 * Two commands at once: what both answer and what is there afterwards must be what one of the two serial orders gives
 * (I-5, I-8, I-12, I-13). {@code -Dchargehand.rounds} chooses how often.
 */
public abstract class RaceContract extends RacingContract {
    private static final PageRequest ALL = PageRequest.first(10);

    protected RaceContract() {}

    @Test
    void two_admins_who_demote_each_other_leave_one_admin() {
        UserId ada = world().user("ada");
        UserId bob = world().user("bob");
        TeamId team = world().team(ada, bob);
        bothOrders("two admins demote each other", () -> {
            bothAdmins(team, ada, bob);
            return new Race.Round(
                    twoAdmins(team, ada, bob),
                    List.of(ada, bob),
                    Call.changeRole(ada, team, bob, Role.MEMBER),
                    Call.changeRole(bob, team, ada, Role.MEMBER));
        });
    }

    @Test
    void an_admin_who_leaves_while_the_other_steps_down_leaves_one_admin() {
        UserId ada = world().user("ada");
        UserId bob = world().user("bob");
        TeamId team = world().team(ada, bob);
        bothOrders("leave against step down", () -> {
            bothAdmins(team, ada, bob);
            return new Race.Round(
                    twoAdmins(team, ada, bob),
                    List.of(ada, bob),
                    Call.removeMember(ada, team, ada),
                    Call.changeRole(bob, team, bob, Role.MEMBER));
        });
    }

    @Test
    void an_admin_who_leaves_while_being_demoted_does_one_after_the_other() {
        UserId ada = world().user("ada");
        UserId bob = world().user("bob");
        TeamId team = world().team(ada, bob);
        bothOrders("leave against demote", () -> {
            bothAdmins(team, ada, bob);
            return new Race.Round(
                    twoAdmins(team, ada, bob),
                    List.of(ada, bob),
                    Call.removeMember(ada, team, ada),
                    Call.changeRole(bob, team, ada, Role.MEMBER));
        });
    }

    @Test
    void a_team_is_deleted_or_gets_a_site_and_never_both() {
        UserId ada = world().user("ada");
        UserId bob = world().user("bob");
        AtomicReference<TeamId> present = new AtomicReference<>(world().team(ada, bob));
        bothOrders("delete team against create site", () -> {
            TeamId team = present.updateAndGet(before -> withoutSites(before, ada, bob));
            ReferenceModel before = team(team, ada, bob, Role.MEMBER);
            return new Race.Round(
                    before, List.of(ada, bob), Call.deleteTeam(ada, team), Call.createSite(bob, team, "Site"));
        });
    }

    @Test
    void one_user_added_twice_is_one_member() {
        UserId ada = world().user("ada");
        UserId bob = world().user("bob");
        UserId cleo = world().user("cleo");
        TeamId team = world().team(ada, bob);
        bothAdmins(team, ada, bob);
        bothOrders("double add", () -> {
            var unused = teams().removeMember(ada, team, cleo);
            return new Race.Round(
                    twoAdmins(team, ada, bob),
                    List.of(ada, bob, cleo),
                    Call.addMember(ada, team, cleo, Optional.of(Role.MEMBER)),
                    Call.addMember(bob, team, cleo, Optional.of(Role.ADMIN)));
        });
    }

    @Test
    void one_user_who_creates_two_first_sites_gets_one_personal_team() {
        anyOrder("two personal teams", stage -> {
            UserId ada = stage.user("ada");
            return stage.round(List.of(ada), Call.createSite(ada, "One"), Call.createSite(ada, "Two"));
        });
    }

    @Test
    void a_removed_member_updates_a_site_before_or_not_at_all() {
        UserId ada = world().user("ada");
        UserId bob = world().user("bob");
        TeamId team = world().team(ada, bob);
        SiteId site = world().site(ada, team);
        AtomicInteger number = new AtomicInteger();
        bothOrders("remove member against update site", () -> {
            world().add(team, ada, bob, Role.MEMBER);
            ReferenceModel before = team(team, ada, bob, Role.MEMBER);
            String name = sites().get(ada, site).orThrow().site().details().name();
            assertThat(before.sites().create(ada, team, site, name)).isEqualTo("accepted");
            return new Race.Round(
                    before,
                    List.of(ada, bob),
                    Call.removeMember(ada, team, bob),
                    Call.renameSite(bob, site, "Name " + number.incrementAndGet()));
        });
    }

    @Test
    void a_removed_member_creates_a_site_before_or_not_at_all() {
        UserId ada = world().user("ada");
        UserId bob = world().user("bob");
        TeamId team = world().team(ada, bob);
        bothOrders("remove member against create site", () -> {
            TeamId same = withoutSites(team, ada, bob);
            world().add(same, ada, bob, Role.MEMBER);
            return new Race.Round(
                    team(team, ada, bob, Role.MEMBER),
                    List.of(ada, bob),
                    Call.removeMember(ada, team, bob),
                    Call.createSite(bob, team, "Site"));
        });
    }

    private void bothAdmins(TeamId team, UserId ada, UserId bob) {
        boolean adaIsAdmin = teams().get(ada, team)
                .toOptional()
                .filter(seen -> seen.member().isAdmin())
                .isPresent();
        world().add(team, adaIsAdmin ? ada : bob, adaIsAdmin ? bob : ada, Role.ADMIN);
    }

    /** The team without the sites of the round before, or a new one where that was deleted. */
    private TeamId withoutSites(TeamId team, UserId ada, UserId bob) {
        var left = sites().ofTeam(ada, team, ALL);
        if (!left.isAccepted()) {
            return world().team(ada, bob);
        }
        left.orThrow().items().forEach(seen -> {
            var unused = sites().delete(ada, seen.site().id()).orThrow();
        });
        return team;
    }

    private ReferenceModel twoAdmins(TeamId team, UserId ada, UserId bob) {
        return team(team, ada, bob, Role.ADMIN);
    }

    private ReferenceModel team(TeamId team, UserId ada, UserId bob, Role role) {
        ReferenceModel model = new ReferenceModel();
        Instant now = clock().instant();
        assertThat(model.members().createTeam(ada, team, "Team", now)).isEqualTo("accepted");
        assertThat(model.members().addMember(ada, team, bob, Optional.of(role), now))
                .isEqualTo("accepted");
        return model;
    }
}
