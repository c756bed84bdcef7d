package dev.chargehand.memory;

import dev.chargehand.charger.Whereabouts;
import dev.chargehand.event.Change;
import dev.chargehand.event.Event;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.Member;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.util.List;

/** The unique and foreign keys: whether a change contradicts what is there, before any of it is made. */
final class Conflicts extends HandlerByTopic<AccessConflicts, BookConflicts, ChargerConflicts, LicenseConflicts> {
    private final State state;
    private final Rows rows;

    private Conflicts(State state, Change change, Rows rows, LicenseRows licenses) {
        super(
                new AccessConflicts(rows),
                new BookConflicts(state, rows),
                new ChargerConflicts(rows, licenses, change.pincodes()),
                new LicenseConflicts(state, rows, licenses, change.at()));
        this.state = state;
        this.rows = rows;
    }

    static void check(State state, Change change) {
        Rows rows = new Rows(state);
        Conflicts conflicts = new Conflicts(state, change, rows, new LicenseRows(state, rows.keys));
        change.events().forEach(event -> event.handle(conflicts));
    }

    @Override
    public void on(Event.TeamCreated event) {
        rows.keys.take(
                "team", event.team().id(), state.teams.containsKey(event.team().id()));
        event.team()
                .personalOf()
                .ifPresent(user -> rows.keys.take("personal team of", user, state.personalTeams.containsKey(user)));
    }

    @Override
    public void on(Event.TeamUpdated event) {
        rows.needTeam(event.team());
    }

    @Override
    public void on(Event.TeamDeleted event) {
        TeamId team = event.team().id();
        rows.keys.free("team", team, state.teams.containsKey(team));
        rows.keys.need("team without sites", team, rows.sitesOf(team).isEmpty());
        rows.keys.need("team without chargers", team, !rows.chargers.anyAt(new Whereabouts.HeldBy(team)));
        event.team()
                .personalOf()
                .ifPresent(user -> rows.keys.free("personal team of", user, state.personalTeams.containsKey(user)));
    }

    @Override
    public void on(Event.MemberAdded event) {
        rows.needTeam(event.member().team());
        rows.keys.take(
                "member",
                key(event.member()),
                isIn(event.member().team(), event.member().user()));
    }

    @Override
    public void on(Event.RoleChanged event) {
        rows.keys.need("member", key(event.member()), isThere(event.member()));
    }

    @Override
    public void on(Event.MemberRemoved event) {
        rows.keys.free("member", key(event.member()), isThere(event.member()));
    }

    @Override
    public void on(Event.SiteCreated event) {
        rows.keys.take(
                "site", event.site().id(), state.sites.containsKey(event.site().id()));
    }

    @Override
    public void on(Event.SiteUpdated event) {
        rows.needSite(event.site());
    }

    @Override
    public void on(Event.SiteDeleted event) {
        SiteId site = event.site().id();
        rows.keys.free("site", site, state.sites.containsKey(site));
        rows.keys.need("site without chargers", site, !rows.chargers.anyAt(new Whereabouts.OnSite(site)));
        rows.teamsOn(site).forEach(team -> rows.removed(site, team));
        rows.freeAssetsOf(site);
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
