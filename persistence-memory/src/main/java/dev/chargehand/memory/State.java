package dev.chargehand.memory;

import dev.chargehand.event.Change;
import dev.chargehand.event.Event;
import dev.chargehand.event.RecordedEvent;
import dev.chargehand.site.SiteAccess;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.Member;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** All there is, as the fold of the log. Applies changes that were checked before; decides nothing. */
final class State {
    final Map<TeamId, TeamEntry> teams = new HashMap<>();
    final Map<UserId, UserEntry> users = new HashMap<>();
    final Map<SiteId, SiteEntry> sites = new HashMap<>();
    final Map<UserId, TeamId> personalTeams = new HashMap<>();
    final List<RecordedEvent> log = new ArrayList<>();

    void apply(Change change) {
        Fold fold = new Fold(change.at());
        for (Event event : change.events()) {
            event.handle(fold);
            log.add(new RecordedEvent(log.size() + 1L, change.at(), change.by(), event));
        }
    }

    TeamEntry team(TeamId id) {
        return Objects.requireNonNull(teams.get(id));
    }

    SiteEntry site(SiteId id) {
        return Objects.requireNonNull(sites.get(id));
    }

    private void leave(Member member, TeamEntry team) {
        UserEntry user = Objects.requireNonNull(users.get(member.user()));
        user.leave(member, team);
        if (user.places.isEmpty()) {
            users.remove(member.user());
        }
    }

    /** What each kind of event does to the maps. */
    private final class Fold implements Event.Handler {
        private final Instant at;

        Fold(Instant at) {
            this.at = at;
        }

        @Override
        public void on(Event.TeamCreated event) {
            teams.put(event.team().id(), new TeamEntry(event.team()));
            event.team()
                    .personalOf()
                    .ifPresent(user -> personalTeams.put(user, event.team().id()));
        }

        @Override
        public void on(Event.TeamUpdated event) {
            TeamEntry entry = team(event.team());
            entry.team = entry.team.with(event.after(), at);
        }

        @Override
        public void on(Event.TeamDeleted event) {
            TeamEntry entry = Objects.requireNonNull(teams.remove(event.team().id()));
            entry.members.values().forEach(member -> leave(member, entry));
            event.team().personalOf().ifPresent(personalTeams::remove);
        }

        @Override
        public void on(Event.MemberAdded event) {
            TeamEntry team = team(event.member().team());
            team.put(event.member());
            users.computeIfAbsent(event.member().user(), user -> new UserEntry())
                    .join(event.member(), team);
        }

        @Override
        public void on(Event.RoleChanged event) {
            team(event.member().team()).put(event.member());
        }

        @Override
        public void on(Event.MemberRemoved event) {
            TeamEntry team = team(event.member().team());
            team.remove(event.member());
            leave(event.member(), team);
        }

        @Override
        public void on(Event.SiteCreated event) {
            sites.put(event.site().id(), new SiteEntry(event.site()));
        }

        @Override
        public void on(Event.SiteUpdated event) {
            SiteEntry entry = site(event.site());
            entry.site = entry.site.with(event.after(), at);
        }

        @Override
        public void on(Event.SiteDeleted event) {
            SiteEntry entry = Objects.requireNonNull(sites.remove(event.site().id()));
            for (SiteAccess access : entry.access) {
                team(access.team()).sites.remove(access.site());
            }
        }

        @Override
        public void on(Event.AccessGiven event) {
            TeamEntry team = team(event.access().team());
            team.sites.put(event.access().site(), event.access());
            site(event.access().site()).give(event.access(), team);
        }
    }
}
