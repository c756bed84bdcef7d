package dev.chargehand.rules;

import static dev.chargehand.rules.Samples.NOW;
import static dev.chargehand.rules.Samples.SITE;
import static dev.chargehand.rules.Samples.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.Policy;
import dev.chargehand.Refusal;
import dev.chargehand.event.AccessEvent;
import dev.chargehand.event.SiteEvent;
import dev.chargehand.event.TeamEvent;
import dev.chargehand.facts.TeamFacts;
import dev.chargehand.site.AccessLevel;
import dev.chargehand.site.AssetScope;
import dev.chargehand.site.ReachableSite;
import dev.chargehand.site.SiteAccess;
import dev.chargehand.site.SiteDraft;
import dev.chargehand.spi.TeamPlace;
import dev.chargehand.team.Member;
import dev.chargehand.team.Role;
import dev.chargehand.team.Team;
import dev.chargehand.team.TeamDraft;
import dev.chargehand.team.TeamType;
import dev.chargehand.team.UserId;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

/**
 * Personal teams as far as rules decide over them. Which team of a user is the first (I-14), and that a user never gets a
 * second personal team in a race (I-13), are promises of storages and belong to their contract.
 */
class PersonalTeamProperties {
    @Property
    void i_13_a_personal_team_appears_with_the_first_site_of_a_user_without_a_team(
            @ForAll @IntRange(max = 99) int number, @ForAll @AlphaChars @StringLength(min = 1, max = 9) String name) {
        UserId user = Samples.user(number);
        Decision<ReachableSite> decision = SiteRules.createWithPersonalTeam(
                new SiteRules.CreateWithPersonalTeam(user, SiteDraft.named(name), SITE, TEAM, Samples.memberId(5)),
                NOW);
        ReachableSite site = decision.outcome().orThrow();
        assertThat(site.level()).isEqualTo(AccessLevel.OWNER);
        assertThat(site.site().details().name()).isEqualTo(name);
        Team team = ((TeamEvent.TeamCreated) decision.events().get(0)).team();
        assertThat(team)
                .isEqualTo(new Team(
                        TEAM, "Personal team", Optional.empty(), TeamType.PERSONAL, Optional.of(user), NOW, NOW));
        assertThat(decision.events())
                .containsExactly(
                        new TeamEvent.TeamCreated(team),
                        new TeamEvent.MemberAdded(new Member(Samples.memberId(5), TEAM, user, Role.ADMIN, NOW)),
                        new SiteEvent.SiteCreated(site.site()),
                        new AccessEvent.AccessGiven(SiteAccess.owner(SITE, TEAM, NOW), AssetScope.all()));
    }

    @Property
    void i_13_no_draft_makes_a_team_personal(@ForAll TeamType type, @ForAll boolean present) {
        TeamDraft draft = TeamDraft.named("Depot").type(type);
        TeamFacts facts =
                new TeamFacts(Optional.of(Samples.team()), Optional.of(Samples.member(1, Role.ADMIN)), false, false);
        Decision<Team> decision = present
                ? TeamRules.update(new TeamRules.Update(TEAM, draft), facts, NOW)
                : TeamRules.create(new TeamRules.Create(Samples.user(1), draft, TEAM, Samples.memberId(1)), NOW);
        assertThat(decision.outcome().isAccepted()).isEqualTo(type != TeamType.PERSONAL);
        assertThat(decision.outcome().toOptional().map(Team::type).orElse(TeamType.PERSONAL))
                .isEqualTo(type);
    }

    @Example
    void i_13_the_type_and_the_user_of_a_personal_team_come_together() {
        for (TeamType type : TeamType.values()) {
            for (Optional<UserId> user : List.of(Optional.<UserId>empty(), Optional.of(Samples.user(1)))) {
                boolean fits = user.isPresent() == (type == TeamType.PERSONAL);
                assertThat(accepts(type, user)).as("%s with %s", type, user).isEqualTo(fits);
            }
        }
    }

    @Property
    void i_14_the_list_of_a_users_teams_starts_before_any_team_can_be_joined(@ForAll long joinedAt) {
        assertThat(TeamPlace.BEFORE_ALL.joinedAtMillis()).isLessThanOrEqualTo(joinedAt);
        assertThat(TeamPlace.BEFORE_ALL.team()).isLessThan(TEAM);
    }

    @Property
    void i_15_a_personal_team_with_nothing_attached_is_still_not_deleted(@ForAll boolean reaches, @ForAll Role role) {
        TeamFacts facts = new TeamFacts(
                Optional.of(Samples.personalTeam()), Optional.of(Samples.member(0, role)), reaches, false);
        assertThat(TeamRules.delete(new TeamRules.Delete(TEAM), facts, List.of(), List.of(), Policy.DEFAULT)
                        .outcome()
                        .whyNot()
                        .map(Refusal::code))
                .contains(role == Role.ADMIN ? "personal_team" : "not_permitted");
    }

    private static boolean accepts(TeamType type, Optional<UserId> user) {
        try {
            return new Team(TEAM, "Depot", Optional.empty(), type, user, NOW, NOW).type() == type;
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }
}
