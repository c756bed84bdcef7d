package dev.chargehand.memory;

import dev.chargehand.event.RecordedEvent;
import dev.chargehand.facts.AccessEnd;
import dev.chargehand.facts.AccessFacts;
import dev.chargehand.facts.ReachFacts;
import dev.chargehand.facts.RequestFacts;
import dev.chargehand.facts.SeenFacts;
import dev.chargehand.facts.SiteFacts;
import dev.chargehand.facts.TeamOnSiteFacts;
import dev.chargehand.facts.TeamPlaceFacts;
import dev.chargehand.invitation.Invitation;
import dev.chargehand.invitation.InvitationId;
import dev.chargehand.request.DataRequest;
import dev.chargehand.request.DataRequestId;
import dev.chargehand.site.AssetId;
import dev.chargehand.site.SiteAccess;
import dev.chargehand.site.SiteId;
import dev.chargehand.spi.ReachPlace;
import dev.chargehand.spi.Reads;
import dev.chargehand.spi.TeamPlace;
import dev.chargehand.team.Member;
import dev.chargehand.team.MemberId;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.TeamOfUser;
import dev.chargehand.team.UserId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** The readers' side: each question looks at one state, and every answer is a copy. */
final class MemoryReads implements Reads {
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
        return states.read(state -> Questions.sitesOf(state, user, after, limit));
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
            return Questions.latestEnd(states.current(), user, site, end);
        } finally {
            count.depart();
        }
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
    public long[] accessEnds(List<EndQuestion> questions) {
        return states.read(state -> questions.stream()
                .mapToLong(question -> Questions.latestEnd(state, question.user(), question.site(), question.end()))
                .toArray());
    }

    @Override
    public long accessEnds(UserId user, AssetId asset, AccessEnd end) {
        return states.read(state -> Questions.through(state, user, asset).stream()
                .mapToLong(access -> end.of(access.isOwner(), access.data()))
                .max()
                .orElse(AccessEnd.NEVER));
    }

    @Override
    public AccessFacts access(UserId user, AssetId asset) {
        return states.read(
                state -> new AccessFacts(state.users.containsKey(user), Questions.through(state, user, asset)));
    }

    @Override
    public List<ReachFacts> whoReaches(SiteId site, ReachPlace after, int limit) {
        return states.read(state -> SiteQuestions.whoReaches(state, site, after, limit));
    }

    @Override
    public Optional<SeenFacts<TeamPlaceFacts>> teamsOn(SiteId site, UserId viewer, TeamId after, int limit) {
        return states.read(state -> SiteQuestions.teamsOn(state, site, viewer, after, limit));
    }

    @Override
    public Optional<TeamOnSiteFacts> teamOn(SiteId site, TeamId team, UserId viewer) {
        return states.read(state -> SiteQuestions.teamOn(state, site, team, viewer));
    }

    @Override
    public Optional<List<AssetId>> assetsOn(SiteId site, UserId viewer, AssetId after, int limit) {
        return states.read(state -> SiteQuestions.assetsOn(state, site, viewer, after, limit));
    }

    @Override
    public Optional<RequestFacts> request(DataRequestId request, UserId viewer) {
        return states.read(state -> SiteQuestions.request(state, request, viewer));
    }

    @Override
    public Optional<SeenFacts<DataRequest>> pendingRequests(
            SiteId site, UserId viewer, DataRequestId after, int limit) {
        return states.read(state -> SiteQuestions.pendingRequests(state, site, viewer, after, limit));
    }

    @Override
    public Optional<SeenFacts<Invitation>> pendingInvitations(
            SiteId site, UserId viewer, InvitationId after, int limit) {
        return states.read(state -> SiteQuestions.pendingInvitations(state, site, viewer, after, limit));
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
