package dev.chargehand.memory;

import dev.chargehand.charger.Whereabouts;
import dev.chargehand.event.TeamEvent;
import dev.chargehand.team.Member;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.util.List;

/** The keys of teams and their members. */
final class TeamConflicts implements TeamEvent.Handler {
    private final State state;
    private final Rows rows;

    TeamConflicts(State state, Rows rows) {
        this.state = state;
        this.rows = rows;
    }

    @Override
    public void on(TeamEvent.TeamCreated event) {
        rows.keys.take(
                "team", event.team().id(), state.teams.containsKey(event.team().id()));
        event.team()
                .personalOf()
                .ifPresent(user -> rows.keys.take("personal team of", user, state.personalTeams.containsKey(user)));
    }

    @Override
    public void on(TeamEvent.TeamUpdated event) {
        rows.needTeam(event.team());
    }

    @Override
    public void on(TeamEvent.TeamDeleted event) {
        TeamId team = event.team().id();
        rows.keys.free("team", team, state.teams.containsKey(team));
        rows.keys.need("team without sites", team, rows.sitesOf(team).isEmpty());
        rows.keys.need("team without chargers", team, !rows.chargers.anyAt(new Whereabouts.HeldBy(team)));
        event.team()
                .personalOf()
                .ifPresent(user -> rows.keys.free("personal team of", user, state.personalTeams.containsKey(user)));
    }

    @Override
    public void on(TeamEvent.MemberAdded event) {
        rows.needTeam(event.member().team());
        rows.keys.take(
                "member",
                key(event.member()),
                isIn(event.member().team(), event.member().user()));
    }

    @Override
    public void on(TeamEvent.RoleChanged event) {
        rows.keys.need("member", key(event.member()), isThere(event.member()));
    }

    @Override
    public void on(TeamEvent.MemberRemoved event) {
        rows.keys.free("member", key(event.member()), isThere(event.member()));
    }

    private static List<Object> key(Member member) {
        return List.of(member.team(), member.user());
    }

    private boolean isIn(TeamId team, UserId user) {
        TeamEntry entry = state.teams.get(team);
        return entry != null && entry.members.containsKey(user);
    }

    private boolean isThere(Member member) {
        TeamEntry entry = state.teams.get(member.team());
        return entry != null && entry.places.containsKey(member.id());
    }
}
