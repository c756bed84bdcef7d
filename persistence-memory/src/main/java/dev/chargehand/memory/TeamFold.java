package dev.chargehand.memory;

import dev.chargehand.event.TeamEvent;
import dev.chargehand.team.Member;
import dev.chargehand.team.TeamId;
import java.time.Instant;
import java.util.Objects;

/** What the events of teams and their members do to the maps. */
final class TeamFold implements TeamEvent.Handler {
    private final State state;
    private final Instant at;

    TeamFold(State state, Instant at) {
        this.state = state;
        this.at = at;
    }

    @Override
    public void on(TeamEvent.TeamCreated event) {
        state.teams.put(event.team().id(), new TeamEntry(event.team()));
        event.team()
                .personalOf()
                .ifPresent(user -> state.personalTeams.put(user, event.team().id()));
    }

    @Override
    public void on(TeamEvent.TeamUpdated event) {
        TeamEntry entry = state.team(event.team());
        entry.team = entry.team.with(event.after(), at);
    }

    @Override
    public void on(TeamEvent.TeamDeleted event) {
        TeamId id = event.team().id();
        TeamEntry entry = Objects.requireNonNull(state.teams.remove(id));
        entry.members.values().forEach(member -> leave(member, entry));
        event.team().personalOf().ifPresent(state.personalTeams::remove);
        state.requests.removeAllOf(id);
        state.invitations.removeAllOf(id);
    }

    @Override
    public void on(TeamEvent.MemberAdded event) {
        TeamEntry team = state.team(event.member().team());
        team.put(event.member());
        state.users
                .computeIfAbsent(event.member().user(), user -> new UserEntry())
                .join(event.member(), team);
    }

    @Override
    public void on(TeamEvent.RoleChanged event) {
        state.team(event.member().team()).put(event.member());
    }

    @Override
    public void on(TeamEvent.MemberRemoved event) {
        TeamEntry team = state.team(event.member().team());
        team.remove(event.member());
        leave(event.member(), team);
    }

    private void leave(Member member, TeamEntry team) {
        UserEntry user = Objects.requireNonNull(state.users.get(member.user()));
        user.leave(member, team);
        if (user.places.isEmpty()) {
            state.users.remove(member.user());
        }
    }
}
