package dev.chargehand.testkit.fault;

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
import java.util.Optional;
import java.util.stream.Collectors;

/** Passes every question on, through {@link #answer}, named by its text. */
class DelegatingReads extends DelegatingOverviewReads {
    private final Reads reads;

    DelegatingReads(Reads reads) {
        super(reads);
        this.reads = reads;
    }

    @Override
    public Optional<TeamOfUser> team(TeamId team, UserId viewer) {
        return answer("team " + team + viewer.text(), () -> reads.team(team, viewer));
    }

    @Override
    public List<TeamOfUser> teamsOf(UserId user, TeamPlace after, int limit) {
        return answer(
                "teams of " + user.text() + after + limit,
                () -> page(after.equals(TeamPlace.BEFORE_ALL), limit, reads.teamsOf(user, after, limit)));
    }

    @Override
    public Optional<Optional<Member>> member(TeamId team, UserId viewer, UserId user) {
        return answer("member " + team + viewer.text() + user.text(), () -> reads.member(team, viewer, user));
    }

    @Override
    public Optional<List<Member>> members(TeamId team, UserId viewer, MemberId after, int limit) {
        return answer(
                "members " + team + viewer.text() + after + limit,
                () -> reads.members(team, viewer, after, limit)
                        .map(page -> page(after.equals(MemberId.BEFORE_ALL), limit, page)));
    }

    @Override
    public Optional<SiteFacts> site(SiteId site, UserId viewer) {
        return answer("site " + site + viewer.text(), () -> reads.site(site, viewer));
    }

    @Override
    public List<SiteFacts> sitesOf(UserId user, SiteId after, int limit) {
        return answer(
                "sites of " + user.text() + after + limit,
                () -> page(after.equals(SiteId.BEFORE_ALL), limit, reads.sitesOf(user, after, limit)));
    }

    @Override
    public Optional<List<SiteFacts>> sitesOfTeam(TeamId team, UserId viewer, SiteId after, int limit) {
        return answer(
                "sites of " + team + viewer.text() + after + limit,
                () -> reads.sitesOfTeam(team, viewer, after, limit)
                        .map(page -> page(after.equals(SiteId.BEFORE_ALL), limit, page)));
    }

    @Override
    public long accessEnds(UserId user, SiteId site, AccessEnd end) {
        return answer("ends " + user.text() + site + end.hashCode(), () -> reads.accessEnds(user, site, end));
    }

    @Override
    public AccessFacts access(UserId user, SiteId site) {
        return answer("access " + user.text() + site, () -> reads.access(user, site));
    }

    @Override
    public Optional<SiteAccess> access(SiteId site, TeamId team) {
        return answer("access " + team + site, () -> reads.access(site, team));
    }

    @Override
    public long[] accessEnds(List<EndQuestion> questions) {
        String asked = questions.stream()
                .map(one -> one.user().text() + one.site() + one.end().hashCode())
                .collect(Collectors.joining(" "));
        return answer("ends of all " + asked, () -> reads.accessEnds(questions));
    }

    @Override
    public long accessEnds(UserId user, AssetId asset, AccessEnd end) {
        return answer("ends " + user.text() + asset + end.hashCode(), () -> reads.accessEnds(user, asset, end));
    }

    @Override
    public AccessFacts access(UserId user, AssetId asset) {
        return answer("access " + user.text() + asset, () -> reads.access(user, asset));
    }

    @Override
    public List<ReachFacts> whoReaches(SiteId site, ReachPlace after, int limit) {
        return answer(
                "who reaches " + site + after + limit,
                () -> page(after.equals(ReachPlace.BEFORE_ALL), limit, reads.whoReaches(site, after, limit)));
    }

    @Override
    public Optional<SeenFacts<TeamPlaceFacts>> teamsOn(SiteId site, UserId viewer, TeamId after, int limit) {
        return answer(
                "teams on " + site + viewer.text() + after + limit,
                () -> reads.teamsOn(site, viewer, after, limit)
                        .map(seen -> page(after.equals(TeamId.BEFORE_ALL), limit, seen)));
    }

    @Override
    public Optional<TeamOnSiteFacts> teamOn(SiteId site, TeamId team, UserId viewer) {
        return answer("team on " + site + team + viewer.text(), () -> reads.teamOn(site, team, viewer));
    }

    @Override
    public Optional<List<AssetId>> assetsOn(SiteId site, UserId viewer, AssetId after, int limit) {
        return answer(
                "assets on " + site + viewer.text() + after + limit,
                () -> reads.assetsOn(site, viewer, after, limit)
                        .map(page -> page(after.equals(AssetId.BEFORE_ALL), limit, page)));
    }

    @Override
    public Optional<RequestFacts> request(DataRequestId request, UserId viewer) {
        return answer("request " + request + viewer.text(), () -> reads.request(request, viewer));
    }

    @Override
    public Optional<SeenFacts<DataRequest>> pendingRequests(
            SiteId site, UserId viewer, DataRequestId after, int limit) {
        return answer(
                "requests " + site + viewer.text() + after + limit,
                () -> reads.pendingRequests(site, viewer, after, limit)
                        .map(seen -> page(after.equals(DataRequestId.BEFORE_ALL), limit, seen)));
    }

    @Override
    public Optional<SeenFacts<Invitation>> pendingInvitations(
            SiteId site, UserId viewer, InvitationId after, int limit) {
        return answer(
                "invitations " + site + viewer.text() + after + limit,
                () -> reads.pendingInvitations(site, viewer, after, limit)
                        .map(seen -> page(after.equals(InvitationId.BEFORE_ALL), limit, seen)));
    }

    private <T> SeenFacts<T> page(boolean first, int limit, SeenFacts<T> seen) {
        return new SeenFacts<>(seen.through(), page(first, limit, seen.all()), page(first, limit, seen.own()));
    }

    @Override
    public List<RecordedEvent> eventsAfter(long position, int limit) {
        return answer("events " + position + " " + limit, () -> reads.eventsAfter(position, limit));
    }
}
