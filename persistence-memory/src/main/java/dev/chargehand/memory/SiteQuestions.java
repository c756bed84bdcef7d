package dev.chargehand.memory;

import dev.chargehand.facts.ReachFacts;
import dev.chargehand.facts.RequestFacts;
import dev.chargehand.facts.SeenFacts;
import dev.chargehand.facts.TeamOnSiteFacts;
import dev.chargehand.facts.TeamPlaceFacts;
import dev.chargehand.invitation.Invitation;
import dev.chargehand.invitation.InvitationId;
import dev.chargehand.request.DataRequest;
import dev.chargehand.request.DataRequestId;
import dev.chargehand.site.AssetId;
import dev.chargehand.site.AssetScope;
import dev.chargehand.site.SiteAccess;
import dev.chargehand.site.SiteId;
import dev.chargehand.spi.ReachPlace;
import dev.chargehand.team.MemberId;
import dev.chargehand.team.Team;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a reader asks about one site: its people, teams, assets, requests and invitations. */
final class SiteQuestions {
    private SiteQuestions() {}

    static List<ReachFacts> whoReaches(State state, SiteId site, ReachPlace after, int limit) {
        SiteEntry entry = state.sites.get(site);
        return entry == null ? List.of() : whoReaches(entry, any -> true, after, limit);
    }

    /** The members of the teams whose record is one of those asked for. */
    static List<ReachFacts> whoReaches(SiteEntry entry, Predicate<SiteAccess> asked, ReachPlace after, int limit) {
        List<ReachFacts> found = new ArrayList<>();
        int begun = entry.indexOf(after.team());
        for (int at = begun < 0 ? entry.after(after.team()) : begun;
                at < entry.access.length && found.size() < limit;
                at++) {
            SiteAccess access = entry.access[at];
            if (!asked.test(access)) {
                continue;
            }
            MemberId from = at == begun ? after.member() : MemberId.BEFORE_ALL;
            entry.teams[at].places.tailMap(from, false).values().stream()
                    .limit(limit - found.size())
                    .forEach(member -> found.add(new ReachFacts(member, access)));
        }
        return found;
    }

    static Optional<SeenFacts<TeamPlaceFacts>> teamsOn(
            State state, SiteId site, UserId viewer, TeamId after, int limit) {
        return seen(state, site, viewer, (entry, through) -> {
            Stream<SiteAccess> all = Arrays.stream(entry.access, entry.after(after), entry.access.length);
            Stream<SiteAccess> owner =
                    Stream.ofNullable(entry.owner).map(team -> entry.access[entry.indexOf(team.team.id())]);
            Stream<SiteAccess> own = Stream.concat(through.stream(), owner)
                    .distinct()
                    .filter(access -> access.team().compareTo(after) > 0)
                    .sorted(Comparator.comparing(SiteAccess::team));
            return new SeenFacts<>(
                    through,
                    all.limit(limit).map(access -> place(state, access)).toList(),
                    own.limit(limit).map(access -> place(state, access)).toList());
        });
    }

    static Optional<TeamOnSiteFacts> teamOn(State state, SiteId site, TeamId team, UserId viewer) {
        return Questions.caller(state, site, viewer).map(caller -> {
            SiteEntry entry = state.site(site);
            SiteAccess access = entry.of(team);
            return access == null
                    ? new TeamOnSiteFacts(caller.standings(), Optional.empty(), AssetScope.limited())
                    : new TeamOnSiteFacts(caller.standings(), Optional.of(place(state, access)), entry.scopeOf(access));
        });
    }

    static Optional<List<AssetId>> assetsOn(State state, SiteId site, UserId viewer, AssetId after, int limit) {
        return seen(state, site, viewer, (entry, through) -> {
            return through.stream().anyMatch(SiteAccess::allAssets)
                    ? entry.assetsAfter(after, limit)
                    : Questions.merged(through.stream().map(entry::listedFor).toList(), after, limit);
        });
    }

    static Optional<RequestFacts> request(State state, DataRequestId id, UserId viewer) {
        return Optional.ofNullable(state.requests.find(id))
                .map(request -> new RequestFacts(
                        request,
                        Questions.through(state, viewer, request.site()),
                        state.team(request.team()).members.containsKey(viewer)));
    }

    static Optional<SeenFacts<DataRequest>> pendingRequests(
            State state, SiteId site, UserId viewer, DataRequestId after, int limit) {
        return seen(state, site, viewer, (entry, through) -> {
            Stream<DataRequest> own = through.stream()
                    .flatMap(access -> state.requests.pending(site, access.team()).stream())
                    .filter(request -> request.id().compareTo(after) > 0)
                    .sorted(Comparator.comparing(DataRequest::id));
            return new SeenFacts<>(
                    through,
                    state.requests.pending(site).tailSet(after, false).stream()
                            .limit(limit)
                            .map(state.requests::get)
                            .toList(),
                    own.limit(limit).toList());
        });
    }

    static Optional<SeenFacts<Invitation>> pendingInvitations(
            State state, SiteId site, UserId viewer, InvitationId after, int limit) {
        return seen(state, site, viewer, (entry, through) -> {
            List<NavigableSet<InvitationId>> own = through.stream()
                    .map(access -> state.invitations.pending(site, access.team()))
                    .toList();
            return new SeenFacts<>(
                    through,
                    state.invitations.pending(site).tailSet(after, false).stream()
                            .limit(limit)
                            .map(state.invitations::get)
                            .toList(),
                    Questions.merged(own, after, limit).stream()
                            .map(state.invitations::get)
                            .toList());
        });
    }

    private interface Look<T> {
        T at(SiteEntry entry, List<SiteAccess> through);
    }

    private static <T> Optional<T> seen(State state, SiteId site, UserId viewer, Look<T> look) {
        List<SiteAccess> through = Questions.through(state, viewer, site);
        return through.isEmpty() ? Optional.empty() : Optional.of(look.at(state.site(site), through));
    }

    private static TeamPlaceFacts place(State state, SiteAccess access) {
        Team team = state.team(access.team()).team;
        return new TeamPlaceFacts(team.name(), team.type(), team.email(), team.createdAt(), team.updatedAt(), access);
    }
}
