package dev.chargehand.testkit.model;

import dev.chargehand.event.TeamEvent;
import dev.chargehand.team.Member;
import dev.chargehand.team.Team;
import java.util.HashMap;
import java.util.Optional;

/** What a log's events of teams and their members come to. */
final class TeamFold implements TeamEvent.Handler {
    private final State state;
    private final FoldChecks checks;
    private final OfferFold offers;

    TeamFold(State state, FoldChecks checks, OfferFold offers) {
        this.state = state;
        this.checks = checks;
        this.offers = offers;
    }

    @Override
    public void on(TeamEvent.TeamCreated event) {
        Team team = event.team();
        checks.expectNew(state.teams().putIfAbsent(team.id(), team), event);
        state.members().put(team.id(), new HashMap<>());
    }

    @Override
    public void on(TeamEvent.TeamUpdated event) {
        Team team = checks.present(state.teams().get(event.team()), event);
        checks.expect(team.details().equals(event.before()), "names what was before", event);
        checks.expect(!event.before().equals(event.after()), "changes something", event);
        state.teams().put(team.id(), team.with(event.after(), checks.at()));
    }

    @Override
    public void on(TeamEvent.TeamDeleted event) {
        Team team = checks.present(state.teams().remove(event.team().id()), event);
        checks.expect(team.equals(event.team()), "names the team as it was", event);
        state.members().remove(team.id());
        checks.expect(
                state.access().values().stream().noneMatch(records -> records.containsKey(team.id())),
                "deletes a team without sites",
                event);
        checks.expect(
                state.chargers().values().stream()
                        .noneMatch(charger -> charger.place().holder().equals(Optional.of(team.id()))),
                "deletes a team that holds no charger",
                event);
        offers.dropTeam(team.id(), event);
    }

    @Override
    public void on(TeamEvent.MemberAdded event) {
        Member member = event.member();
        checks.expectNew(
                checks.present(state.members().get(member.team()), event).putIfAbsent(member.user(), member), event);
    }

    @Override
    public void on(TeamEvent.RoleChanged event) {
        Member member = event.member();
        Member before =
                checks.present(state.members().get(member.team()), event).put(member.user(), member);
        checks.expect(member.withRole(event.before()).equals(before), "names what was before", event);
        checks.expect(member.role() != event.before(), "changes something", event);
        expectAnAdmin(member, event);
    }

    @Override
    public void on(TeamEvent.MemberRemoved event) {
        Member member = event.member();
        Member before =
                checks.present(state.members().get(member.team()), event).remove(member.user());
        checks.expect(member.equals(before), "names the member as it was", event);
        expectAnAdmin(member, event);
    }

    private void expectAnAdmin(Member changed, Object event) {
        checks.expect(
                checks.present(state.members().get(changed.team()), event).values().stream()
                        .anyMatch(Member::isAdmin),
                "leaves the team an admin",
                event);
    }
}
