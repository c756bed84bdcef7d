package dev.chargehand.memory;

import dev.chargehand.event.Change;
import dev.chargehand.event.Event;
import dev.chargehand.site.SiteAccess;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.Member;
import dev.chargehand.team.TeamId;
import java.time.Instant;
import java.util.Objects;

/** What each kind of event does to the maps. */
final class Fold extends HandlerByTopic<AccessFold, BookFold, ChargerFold, LicenseFold> {
    private final State state;
    private final Instant at;

    Fold(State state, Change change) {
        super(
                new AccessFold(state, change.at()),
                new BookFold(state, change.at()),
                new ChargerFold(state, change),
                new LicenseFold(state, change.at()));
        this.state = state;
        this.at = change.at();
    }

    @Override
    public void on(Event.TeamCreated event) {
        state.teams.put(event.team().id(), new TeamEntry(event.team()));
        event.team()
                .personalOf()
                .ifPresent(user -> state.personalTeams.put(user, event.team().id()));
    }

    @Override
    public void on(Event.TeamUpdated event) {
        TeamEntry entry = state.team(event.team());
        entry.team = entry.team.with(event.after(), at);
    }

    @Override
    public void on(Event.TeamDeleted event) {
        TeamId id = event.team().id();
        TeamEntry entry = Objects.requireNonNull(state.teams.remove(id));
        entry.members.values().forEach(member -> leave(member, entry));
        event.team().personalOf().ifPresent(state.personalTeams::remove);
        state.requests.removeAllOf(id);
        state.invitations.removeAllOf(id);
    }

    @Override
    public void on(Event.MemberAdded event) {
        TeamEntry team = state.team(event.member().team());
        team.put(event.member());
        state.users
                .computeIfAbsent(event.member().user(), user -> new UserEntry())
                .join(event.member(), team);
    }

    @Override
    public void on(Event.RoleChanged event) {
        state.team(event.member().team()).put(event.member());
    }

    @Override
    public void on(Event.MemberRemoved event) {
        TeamEntry team = state.team(event.member().team());
        team.remove(event.member());
        leave(event.member(), team);
    }

    @Override
    public void on(Event.SiteCreated event) {
        state.sites.put(event.site().id(), new SiteEntry(event.site()));
    }

    @Override
    public void on(Event.SiteUpdated event) {
        SiteEntry entry = state.site(event.site());
        entry.site = entry.site.with(event.after(), at);
    }

    @Override
    public void on(Event.SiteDeleted event) {
        SiteId id = event.site().id();
        SiteEntry entry = Objects.requireNonNull(state.sites.remove(id));
        for (SiteAccess access : entry.access) {
            state.team(access.team()).sites.remove(id);
        }
        entry.assets.stream().forEach(state.assets::remove);
        state.requests.removeAllOf(id);
        state.invitations.removeAllOf(id);
    }

    private void leave(Member member, TeamEntry team) {
        UserEntry user = Objects.requireNonNull(state.users.get(member.user()));
        user.leave(member, team);
        if (user.places.isEmpty()) {
            state.users.remove(member.user());
        }
    }
}
