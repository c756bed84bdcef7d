package dev.chargehand.testkit;

import static dev.chargehand.testkit.World.code;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.PageRequest;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.Role;
import dev.chargehand.team.Team;
import dev.chargehand.team.TeamDetails;
import dev.chargehand.team.TeamDraft;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.TeamOfUser;
import dev.chargehand.team.TeamType;
import dev.chargehand.team.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** Teams come to be, are read and listed, change, and cease to be (I-2, I-6, I-7, I-11, I-16). */
public abstract class TeamContract extends Contract {
    private static final PageRequest ALL = PageRequest.first(100);

    protected TeamContract() {}

    @Test
    void the_creator_is_the_only_member_as_admin() {
        UserId ada = world().user("ada");
        Team team = teams().create(ada, TeamDraft.named("Depot")).orThrow();
        TeamOfUser seen = teams().get(ada, team.id()).orThrow();
        assertThat(seen.team()).isEqualTo(team);
        assertThat(seen.member().user()).isEqualTo(ada);
        assertThat(seen.member().role()).isEqualTo(Role.ADMIN);
        assertThat(teams().members(ada, team.id(), ALL).orThrow().items()).containsExactly(seen.member());
        assertThat(sites().ofTeam(ada, team.id(), ALL).orThrow().items()).isEmpty();
    }

    @Test
    void a_team_reads_back_as_it_was_created() {
        UserId ada = world().user("ada");
        TeamDraft draft = TeamDraft.named("Depot").email("Depot@Example.org").type(TeamType.INSTALLER);
        Team team = teams().create(ada, draft).orThrow();
        assertThat(team.details())
                .isEqualTo(new TeamDetails("Depot", Optional.of("depot@example.org"), TeamType.INSTALLER));
        assertThat(team.createdAt()).isEqualTo(clock().instant());
        assertThat(team.updatedAt()).isEqualTo(clock().instant());
        assertThat(team.personalOf()).isEmpty();
        assertThat(teams().get(ada, team.id()).orThrow().team()).isEqualTo(team);
    }

    @Test
    void every_type_but_the_personal_one_is_kept() {
        UserId ada = world().user("ada");
        for (TeamType type : TeamType.values()) {
            TeamDraft draft = TeamDraft.named("Depot").type(type);
            if (type == TeamType.PERSONAL) {
                assertThat(code(teams().create(ada, draft))).isEqualTo("invalid");
            } else {
                TeamId team = teams().create(ada, draft).orThrow().id();
                assertThat(teams().get(ada, team).orThrow().team().type()).isEqualTo(type);
            }
        }
    }

    @Test
    void a_user_lists_the_own_teams_only_the_one_joined_earliest_first() {
        UserId ada = world().user("ada");
        UserId bob = world().user("bob");
        TeamId third = world().team(bob);
        TeamId first = world().team(ada);
        clock().advance(Duration.ofSeconds(1));
        TeamId second = world().team(ada);
        clock().advance(Duration.ofSeconds(1));
        world().add(third, bob, ada, Role.MEMBER);
        assertThat(teams().list(ada, ALL).orThrow().items())
                .extracting(seen -> seen.team().id())
                .containsExactly(first, second, third);
        assertThat(teams().list(bob, ALL).orThrow().items())
                .extracting(seen -> seen.team().id())
                .containsExactly(third);
        assertThat(teams().list(world().user("nobody"), ALL).orThrow().items()).isEmpty();
    }

    @Test
    void an_update_changes_what_it_names_and_nothing_else() {
        UserId ada = world().user("ada");
        TeamDraft draft = TeamDraft.named("Depot").email("depot@example.org").type(TeamType.HOA);
        Team before = teams().create(ada, draft).orThrow();
        Instant later = clock().instant().plusSeconds(60);
        clock().set(later);
        Team renamed = teams().update(ada, before.id(), TeamDraft.changes().name("Yard"))
                .orThrow();
        assertThat(renamed)
                .isEqualTo(before.with(new TeamDetails("Yard", Optional.of("depot@example.org"), TeamType.HOA), later));
        assertThat(teams().get(ada, before.id()).orThrow().team()).isEqualTo(renamed);
        Team cleared = teams().update(ada, before.id(), TeamDraft.changes().email(null))
                .orThrow();
        assertThat(cleared.email()).isEmpty();
        assertThat(teams().get(ada, before.id()).orThrow().team()).isEqualTo(cleared);
    }

    @Test
    void a_change_to_what_is_so_already_is_accepted_and_records_nothing() {
        UserId ada = world().user("ada");
        Team team = teams().create(ada, TeamDraft.named("Depot")).orThrow();
        int events = world().log().size();
        clock().advance(Duration.ofMinutes(1));
        assertThat(teams().update(ada, team.id(), TeamDraft.changes().name(" Depot "))
                        .orThrow())
                .isEqualTo(team);
        assertThat(teams().update(ada, team.id(), TeamDraft.changes()).orThrow())
                .isEqualTo(team);
        assertThat(world().log()).hasSize(events);
        assertThat(teams().get(ada, team.id()).orThrow().team()).isEqualTo(team);
    }

    @Test
    void only_an_admin_updates_or_deletes() {
        UserId ada = world().user("ada");
        UserId bob = world().user("bob");
        TeamId team = world().team(ada, bob);
        assertThat(code(teams().update(bob, team, TeamDraft.changes().name("Bob's"))))
                .isEqualTo("not_permitted");
        assertThat(code(teams().delete(bob, team))).isEqualTo("not_permitted");
        assertThat(teams().get(bob, team).orThrow().team().name()).isEqualTo("Team");
    }

    @Test
    void a_deleted_team_is_gone_for_all_its_members() {
        UserId ada = world().user("ada");
        UserId bob = world().user("bob");
        TeamId team = world().team(ada, bob);
        TeamId other = world().team(ada, bob);
        assertThat(teams().delete(ada, team).orThrow()).isEqualTo(team);
        for (UserId user : List.of(ada, bob)) {
            assertThat(code(teams().get(user, team))).isEqualTo("team_not_found");
            assertThat(code(teams().members(user, team, ALL))).isEqualTo("team_not_found");
            assertThat(code(teams().leave(user, team))).isEqualTo("team_not_found");
            assertThat(teams().list(user, ALL).orThrow().items())
                    .extracting(seen -> seen.team().id())
                    .containsExactly(other);
        }
        assertThat(code(teams().delete(ada, team))).isEqualTo("team_not_found");
    }

    @Test
    void a_team_with_a_site_cannot_be_deleted_until_the_site_is_gone() {
        UserId ada = world().user("ada");
        TeamId team = world().team(ada);
        SiteId site = world().site(ada, team);
        assertThat(code(teams().delete(ada, team))).isEqualTo("sites_attached");
        assertThat(sites().get(ada, site).isAccepted()).isTrue();
        assertThat(code(sites().delete(ada, site))).isEqualTo("accepted");
        assertThat(code(teams().delete(ada, team))).isEqualTo("accepted");
    }

    @Test
    void a_team_that_reaches_a_site_it_does_not_own_cannot_be_deleted_either() {
        UserId ada = world().user("ada");
        UserId bob = world().user("bob");
        TeamId guest = world().team(bob);
        SiteId site = world().site(ada, world().team(ada));
        var unused = world().give(site, guest, dev.chargehand.site.DataAccess.none());
        assertThat(code(teams().delete(bob, guest))).isEqualTo("sites_attached");
        assertThat(code(sites().delete(ada, site))).isEqualTo("accepted");
        assertThat(code(teams().delete(bob, guest))).isEqualTo("accepted");
    }

    @Property(tries = 50)
    void the_last_name_given_is_the_name_read(
            @ForAll @Size(min = 1, max = 8) List<@AlphaChars @StringLength(min = 1, max = 255) String> names) {
        UserId ada = world().user("ada");
        TeamId team = world().team(ada);
        for (String name : names) {
            var unused =
                    teams().update(ada, team, TeamDraft.changes().name(name)).orThrow();
        }
        assertThat(teams().get(ada, team).orThrow().team().name()).isEqualTo(names.get(names.size() - 1));
    }
}
