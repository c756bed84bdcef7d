package dev.chargehand.memory;

import dev.chargehand.event.RecordedEvent;
import dev.chargehand.facts.AccessEnd;
import dev.chargehand.facts.AccessFacts;
import dev.chargehand.facts.SiteFacts;
import dev.chargehand.site.DataAccess;
import dev.chargehand.site.SiteAccess;
import dev.chargehand.site.SiteId;
import dev.chargehand.spi.Reads;
import dev.chargehand.spi.TeamPlace;
import dev.chargehand.team.Member;
import dev.chargehand.team.MemberId;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.TeamOfUser;
import dev.chargehand.team.UserId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** The readers' side: each question looks at one state, and every answer is a copy. */
final class MemoryReads implements Reads {
    private static final DataAccess DATA_OF_OWNER = DataAccess.always();

    private final Twin<State> states;

    MemoryReads(Twin<State> states) {
        this.states = states;
    }

    @Override
    public Optional<TeamOfUser> team(TeamId team, UserId viewer) {
        return asMember(team, viewer, entry -> new TeamOfUser(entry.team, memberOf(entry, viewer)));
    }

    @Override
    public List<TeamOfUser> teamsOf(UserId user, TeamPlace after, int limit) {
        return states.read(state -> {
            UserEntry entry = state.users.get(user);
            if (entry == null) {
                return List.of();
            }
            return entry.places.tailSet(after, false).stream()
                    .limit(limit)
                    .map(place -> state.team(place.team()))
                    .map(team -> new TeamOfUser(team.team, memberOf(team, user)))
                    .toList();
        });
    }

    @Override
    public Optional<Optional<Member>> member(TeamId team, UserId viewer, UserId user) {
        return asMember(team, viewer, entry -> Optional.ofNullable(entry.members.get(user)));
    }

    @Override
    public Optional<List<Member>> members(TeamId team, UserId viewer, MemberId after, int limit) {
        return asMember(
                team,
                viewer,
                entry -> entry.places.tailMap(after, false).values().stream()
                        .limit(limit)
                        .toList());
    }

    @Override
    public Optional<SiteFacts> site(SiteId site, UserId viewer) {
        return states.read(state -> Questions.site(state, site, viewer));
    }

    @Override
    public List<SiteFacts> sitesOf(UserId user, SiteId after, int limit) {
        return states.read(state -> {
            List<SiteFacts> found = new ArrayList<>();
            UserEntry entry = state.users.get(user);
            Optional<SiteId> next = entry == null ? Optional.empty() : Questions.nextSite(state, entry, after);
            while (entry != null && next.isPresent() && found.size() < limit) {
                found.add(Questions.site(state, next.get(), user).orElseThrow());
                next = Questions.nextSite(state, entry, next.get());
            }
            return found;
        });
    }

    @Override
    public Optional<List<SiteFacts>> sitesOfTeam(TeamId team, UserId viewer, SiteId after, int limit) {
        return states.read(state -> {
            TeamEntry entry = state.teams.get(team);
            if (entry == null || !entry.members.containsKey(viewer)) {
                return Optional.empty();
            }
            return Optional.of(entry.sites.tailMap(after, false).values().stream()
                    .limit(limit)
                    .map(access -> new SiteFacts(state.site(access.site()).site, List.of(access)))
                    .toList());
        });
    }

    /** Without a function, a list or any other object: this is the question that is asked most. */
    @Override
    public long accessEnds(UserId user, SiteId site, AccessEnd end) {
        ReaderCount count = states.enter();
        try {
            State state = states.current();
            UserEntry member = state.users.get(user);
            SiteEntry entry = state.sites.get(site);
            return member == null || entry == null ? AccessEnd.NEVER : latest(member, entry, end);
        } finally {
            count.depart();
        }
    }

    private static long latest(UserEntry member, SiteEntry entry, AccessEnd end) {
        long latest = AccessEnd.NEVER;
        for (TeamEntry team : member.teams) {
            if (team == entry.owner) {
                return end.of(true, DATA_OF_OWNER);
            }
            SiteAccess access = entry.of(team);
            if (access != null) {
                latest = Math.max(latest, end.of(false, access.data()));
            }
        }
        return latest;
    }

    @Override
    public AccessFacts access(UserId user, SiteId site) {
        return states.read(
                state -> new AccessFacts(state.users.containsKey(user), Questions.through(state, user, site)));
    }

    @Override
    public Optional<SiteAccess> access(SiteId site, TeamId team) {
        return states.read(state -> Optional.ofNullable(state.sites.get(site)).map(entry -> entry.of(team)));
    }

    @Override
    public List<RecordedEvent> eventsAfter(long position, int limit) {
        return states.read(state -> {
            int from = (int) Math.min(position, state.log.size());
            int to = (int) Math.min((long) from + limit, state.log.size());
            return List.copyOf(state.log.subList(from, to));
        });
    }

    private <T> Optional<T> asMember(TeamId team, UserId viewer, Function<TeamEntry, T> question) {
        return states.read(state -> Optional.ofNullable(state.teams.get(team))
                .filter(entry -> entry.members.containsKey(viewer))
                .map(question));
    }

    private static Member memberOf(TeamEntry entry, UserId user) {
        return Objects.requireNonNull(entry.members.get(user));
    }
}
