package dev.chargehand.rules;

import static dev.chargehand.rules.Samples.NOW;
import static dev.chargehand.rules.Samples.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.ChargerRefusal;
import dev.chargehand.FieldProblem;
import dev.chargehand.Permission;
import dev.chargehand.Policy;
import dev.chargehand.Refusal;
import dev.chargehand.event.TeamEvent;
import dev.chargehand.facts.TeamFacts;
import dev.chargehand.team.Member;
import dev.chargehand.team.Role;
import dev.chargehand.team.Team;
import dev.chargehand.team.TeamDraft;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.TeamType;
import dev.chargehand.team.UserId;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

/** The invariants of teams themselves. */
class TeamRulesProperties {
    private static final TeamDraft RENAME = TeamDraft.changes().name("Yard");

    @Provide
    Arbitrary<TeamFacts> facts() {
        Arbitrary<Optional<Member>> actors = Arbitraries.of(
                Optional.<Member>empty(),
                Optional.of(Samples.member(0, Role.MEMBER)),
                Optional.of(Samples.member(0, Role.ADMIN)));
        Arbitrary<Team> teams = Arbitraries.of(Samples.team(), Samples.personalTeam());
        return Combinators.combine(teams, actors, Arbitraries.of(true, false), Arbitraries.of(true, false))
                .as((team, actor, reaches, holds) -> new TeamFacts(Optional.of(team), actor, reaches, holds));
    }

    @Property
    void i_02_the_creator_is_the_first_member_as_admin(
            @ForAll @AlphaChars @StringLength(min = 1, max = 255) String name,
            @ForAll @IntRange(max = 99) int creator) {
        UserId actor = Samples.user(creator);
        Decision<Team> decision =
                TeamRules.create(new TeamRules.Create(actor, TeamDraft.named(name), TEAM, Samples.memberId(7)), NOW);
        Team team = decision.outcome().orThrow();
        assertThat(team).isEqualTo(new Team(TEAM, name, Optional.empty(), TeamType.OTHER, Optional.empty(), NOW, NOW));
        assertThat(decision.events())
                .containsExactly(
                        new TeamEvent.TeamCreated(team),
                        new TeamEvent.MemberAdded(new Member(Samples.memberId(7), TEAM, actor, Role.ADMIN, NOW)));
    }

    @Property
    void i_06_only_an_admin_renames_a_team(@ForAll("facts") TeamFacts facts) {
        Decision<Team> decision = TeamRules.update(new TeamRules.Update(TEAM, RENAME), facts, NOW);
        if (facts.actor().filter(Member::isAdmin).isPresent()) {
            Team renamed = decision.outcome().orThrow();
            assertThat(renamed.name()).isEqualTo("Yard");
            assertThat(renamed.updatedAt()).isEqualTo(NOW);
            assertThat(renamed.personalOf())
                    .isEqualTo(facts.team().orElseThrow().personalOf());
        } else {
            assertThat(decision.outcome().whyNot()).contains(refusalFor(facts, Permission.UPDATE_TEAM));
        }
    }

    @Property
    void i_07_only_an_admin_deletes_a_team_and_only_when_it_reaches_no_site_and_holds_no_charger(
            @ForAll("facts") TeamFacts facts) {
        Decision<TeamId> decision = delete(facts, Policy.DEFAULT);
        Team team = facts.team().orElseThrow();
        if (facts.actor().filter(Member::isAdmin).isEmpty()) {
            assertThat(decision.outcome().whyNot()).contains(refusalFor(facts, Permission.DELETE_TEAM));
        } else if (team.isPersonal()) {
            assertThat(decision.outcome().whyNot()).contains(new Refusal.PersonalTeam(TEAM));
        } else if (facts.reachesASite()) {
            assertThat(decision.outcome().whyNot()).contains(new Refusal.SitesAttached(TEAM));
        } else if (facts.holdsACharger()) {
            assertThat(decision.outcome().whyNot()).contains(new ChargerRefusal.ChargersHeld(TEAM));
        } else {
            assertThat(decision.outcome().toOptional()).contains(TEAM);
            assertThat(decision.events()).containsExactly(new TeamEvent.TeamDeleted(team));
        }
    }

    @Property
    void i_11_to_who_is_no_member_a_team_is_not_there(@ForAll("facts") TeamFacts facts) {
        TeamFacts strangers = new TeamFacts(facts.team(), Optional.empty(), facts.reachesASite(), false);
        TeamFacts noTeam = new TeamFacts(Optional.empty(), Optional.empty(), false, false);
        TeamRules.Update update = new TeamRules.Update(TEAM, TeamDraft.changes().name(" "));
        assertThat(TeamRules.update(update, strangers, NOW)).isEqualTo(TeamRules.update(update, noTeam, NOW));
        assertThat(delete(strangers, Policy.DEFAULT))
                .isEqualTo(delete(noTeam, Policy.DEFAULT))
                .isEqualTo(Decision.refuse(new Refusal.NotFound("team", TEAM.toString())));
    }

    @Property
    void i_15_a_personal_team_is_never_deleted_and_keeps_its_type(@ForAll boolean reaches, @ForAll TeamType type) {
        TeamFacts facts = new TeamFacts(
                Optional.of(Samples.personalTeam()), Optional.of(Samples.member(0, Role.ADMIN)), reaches, false);
        TeamRules.Update update = new TeamRules.Update(TEAM, TeamDraft.changes().type(type));
        String expected = type == TeamType.PERSONAL ? "invalid" : "personal_team";

        assertThat(delete(facts, Policy.DEFAULT).outcome().isAccepted()).isFalse();
        assertThat(TeamRules.update(update, facts, NOW).outcome().whyNot().map(Refusal::code))
                .contains(expected);
    }

    @Property
    void i_16_a_name_has_1_to_255_characters_after_trimming(
            @ForAll @StringLength(max = 260) @AlphaChars String core, @ForAll @IntRange(max = 5) int spaces) {
        String name = " ".repeat(spaces) + core + "\u00A0\t".repeat(spaces);
        Decision<Team> decision = TeamRules.create(
                new TeamRules.Create(Samples.user(1), TeamDraft.named(name), TEAM, Samples.memberId(7)), NOW);
        if (core.isEmpty() || core.length() > 255) {
            FieldProblem.Problem problem = core.isEmpty() ? FieldProblem.Problem.BLANK : FieldProblem.Problem.TOO_LONG;
            assertThat(problems(decision)).extracting(FieldProblem::problem).containsExactly(problem);
        } else {
            assertThat(decision.outcome().orThrow().name()).isEqualTo(core);
        }
    }

    @Property
    void i_61_a_refused_command_on_a_team_has_no_event(@ForAll("facts") TeamFacts facts, @ForAll boolean badName) {
        TeamDraft changes = TeamDraft.changes().name(badName ? "" : "Yard");
        Decision<Team> update = TeamRules.update(new TeamRules.Update(TEAM, changes), facts, NOW);
        Decision<TeamId> delete = delete(facts, Policy.DEFAULT);
        assertThat(update.events().isEmpty()).isEqualTo(!update.outcome().isAccepted());
        assertThat(delete.events().isEmpty()).isEqualTo(!delete.outcome().isAccepted());
    }

    @Property
    void i_62_a_teams_update_says_before_and_after_and_one_that_changes_nothing_says_nothing(
            @ForAll @AlphaChars @StringLength(min = 1, max = 3) String name, @ForAll boolean clearEmail) {
        TeamDraft named = TeamDraft.changes().name(name);
        TeamDraft changes = clearEmail ? named.email(null) : named;
        TeamFacts facts =
                new TeamFacts(Optional.of(Samples.team()), Optional.of(Samples.member(0, Role.ADMIN)), true, false);
        Decision<Team> first = TeamRules.update(new TeamRules.Update(TEAM, changes), facts, NOW);
        Team after = first.outcome().orThrow();
        assertThat(first.events())
                .containsExactly(new TeamEvent.TeamUpdated(TEAM, Samples.team().details(), after.details()));
        assertThat(after.email())
                .isEqualTo(clearEmail ? Optional.empty() : Samples.team().email());

        TeamFacts changed = new TeamFacts(Optional.of(after), facts.actor(), true, false);
        Decision<Team> again = TeamRules.update(new TeamRules.Update(TEAM, changes), changed, NOW.plusSeconds(1));
        assertThat(again.events()).isEmpty();
        assertThat(again.outcome().orThrow()).isEqualTo(after);
    }

    private static Decision<TeamId> delete(TeamFacts facts, Policy policy) {
        return TeamRules.delete(new TeamRules.Delete(TEAM), facts, List.of(), List.of(), policy);
    }

    private static Refusal refusalFor(TeamFacts facts, Permission permission) {
        return facts.actor().isEmpty()
                ? new Refusal.NotFound("team", TEAM.toString())
                : new Refusal.NotPermitted(permission, "team", TEAM.toString());
    }

    private static List<FieldProblem> problems(Decision<?> decision) {
        return ((Refusal.Invalid) decision.outcome().whyNot().orElseThrow()).problems();
    }
}
