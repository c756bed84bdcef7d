package dev.chargehand.memory;

import dev.chargehand.ConcurrentChangeException;
import dev.chargehand.StorageException;
import dev.chargehand.event.Change;
import dev.chargehand.event.Event;
import dev.chargehand.team.Member;
import dev.chargehand.team.TeamId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The unique and foreign keys: whether a change contradicts what is there, before any of it is made. A key that another
 * unit took first is a lost race; a row that is not there is a bug of the caller.
 */
final class Conflicts implements Event.Handler {
    private final State state;
    private final Set<Object> made = new HashSet<>();

    private Conflicts(State state) {
        this.state = state;
    }

    static void check(State state, Change change) {
        Conflicts conflicts = new Conflicts(state);
        change.events().forEach(event -> event.handle(conflicts));
    }

    @Override
    public void on(Event.TeamCreated event) {
        unique("team", event.team().id(), state.teams.containsKey(event.team().id()));
        event.team()
                .personalOf()
                .ifPresent(user -> unique("personal team of", user, state.personalTeams.containsKey(user)));
    }

    @Override
    public void on(Event.TeamUpdated event) {
        exists("team", event.team(), state.teams.containsKey(event.team()));
    }

    @Override
    public void on(Event.TeamDeleted event) {
        TeamEntry entry = state.teams.get(event.team().id());
        exists("team without sites", event.team().id(), entry != null && entry.sites.isEmpty());
    }

    @Override
    public void on(Event.MemberAdded event) {
        TeamId team = event.member().team();
        TeamEntry entry = state.teams.get(team);
        exists("team", team, entry != null);
        unique(
                "member",
                List.of(team, event.member().user()),
                entry != null && entry.members.containsKey(event.member().user()));
    }

    @Override
    public void on(Event.RoleChanged event) {
        existsMember(event.member());
    }

    @Override
    public void on(Event.MemberRemoved event) {
        existsMember(event.member());
    }

    @Override
    public void on(Event.SiteCreated event) {
        unique("site", event.site().id(), state.sites.containsKey(event.site().id()));
    }

    @Override
    public void on(Event.SiteUpdated event) {
        exists("site", event.site(), state.sites.containsKey(event.site()));
    }

    @Override
    public void on(Event.SiteDeleted event) {
        exists("site", event.site().id(), state.sites.containsKey(event.site().id()));
    }

    @Override
    public void on(Event.AccessGiven event) {
        SiteEntry site = state.sites.get(event.access().site());
        exists("site", event.access().site(), site != null);
        exists(
                "team",
                event.access().team(),
                state.teams.containsKey(event.access().team()));
        unique(
                "access",
                List.of(event.access().site(), event.access().team()),
                site != null && site.of(event.access().team()) != null);
        if (event.access().isOwner()) {
            unique("owner of", event.access().site(), site != null && site.owner != null);
        }
    }

    private void existsMember(Member member) {
        TeamEntry entry = state.teams.get(member.team());
        exists("member", member.id(), entry != null && entry.places.containsKey(member.id()));
    }

    private void unique(String what, Object key, boolean there) {
        if (there) {
            throw new ConcurrentChangeException(what + " " + key + ": was made by another caller first");
        }
        if (!made.add(List.of(what, key))) {
            throw new StorageException(what + " " + key + ": expected once in a change, found twice");
        }
    }

    private void exists(String what, Object key, boolean there) {
        if (!there && !made.contains(List.of(what, key))) {
            throw new StorageException(what + " " + key + ": expected to be there, found nothing");
        }
    }
}
