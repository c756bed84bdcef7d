package dev.chargehand.testkit.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.facts.AccessFacts;
import dev.chargehand.facts.ReachFacts;
import dev.chargehand.facts.RequestFacts;
import dev.chargehand.facts.SeenFacts;
import dev.chargehand.facts.Standing;
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
import dev.chargehand.spi.Reads;
import dev.chargehand.team.Member;
import dev.chargehand.team.Team;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a storage answers about sites to some users, compared with the fold of its log. */
final class SiteAnswers {
    private static final int MOST_SITES = 12;
    private static final int MOST_VIEWERS = 6;
    private static final int PAGE = 1000;

    private final String storage;
    private final Reads reads;
    private final Known known;
    private final State fold;

    private SiteAnswers(String storage, Reads reads, Known known, State fold) {
        this.storage = storage;
        this.reads = reads;
        this.known = known;
        this.fold = fold;
    }

    static void assertAreFold(String storage, Reads reads, Known known, State fold) {
        SiteAnswers answers = new SiteAnswers(storage, reads, known, fold);
        List<SiteId> sites = List.copyOf(known.access().keySet());
        for (SiteId site : sites.subList(Math.max(0, sites.size() - MOST_SITES), sites.size())) {
            answers.assertWhoReaches(site);
            answers.viewers(site).forEach(viewer -> answers.assertSite(site, viewer));
        }
    }

    /** One who is in each team that ever had access, as far as there is room. */
    private Stream<UserId> viewers(SiteId site) {
        return known.access().getOrDefault(site, Set.of()).stream()
                .flatMap(team ->
                        known.members().getOrDefault(team, List.of()).stream().limit(1))
                .distinct()
                .limit(MOST_VIEWERS);
    }

    private void assertWhoReaches(SiteId site) {
        List<ReachFacts> expected = records(site)
                .flatMap(access -> members(access.team()).map(member -> new ReachFacts(member, access)))
                .limit(PAGE)
                .toList();
        assertThat(reads.whoReaches(site, ReachPlace.BEFORE_ALL, PAGE))
                .as("%s: who reaches site %s", storage, site)
                .isEqualTo(expected);
    }

    private void assertSite(SiteId site, UserId viewer) {
        List<SiteAccess> through =
                records(site).filter(access -> isIn(access.team(), viewer)).toList();
        boolean reached = !through.isEmpty();
        assertThat(reads.teamsOn(site, viewer, TeamId.BEFORE_ALL, PAGE))
                .as("%s: the teams on site %s, to %s", storage, site, viewer)
                .isEqualTo(seen(
                        through,
                        records(site).map(this::shown),
                        team -> team.access().isOwner() || isIn(team.access().team(), viewer)));
        assertThat(reads.assetsOn(site, viewer, AssetId.BEFORE_ALL, PAGE))
                .as("%s: the assets on site %s, to %s", storage, site, viewer)
                .isEqualTo(reached ? Optional.of(reachedBy(site, through)) : Optional.empty());
        assertThat(reads.pendingRequests(site, viewer, DataRequestId.BEFORE_ALL, PAGE))
                .as("%s: the pending requests for site %s, to %s", storage, site, viewer)
                .isEqualTo(
                        seen(through, requests(site).filter(DataRequest::isPending), one -> isIn(one.team(), viewer)));
        assertThat(reads.pendingInvitations(site, viewer, InvitationId.BEFORE_ALL, PAGE))
                .as("%s: the pending invitations to site %s, to %s", storage, site, viewer)
                .isEqualTo(seen(through, invitations(site), one -> isIn(one.team(), viewer)));
        requests(site)
                .limit(MOST_SITES)
                .forEach(one -> assertThat(reads.request(one.id(), viewer))
                        .as("%s: request %s, to %s", storage, one.id(), viewer)
                        .isEqualTo(Optional.of(new RequestFacts(one, through, isIn(one.team(), viewer)))));
        known.access().getOrDefault(site, Set.of()).stream()
                .limit(MOST_SITES)
                .forEach(team -> assertTeamOn(site, team, viewer, through));
        fold.assets().forEach((asset, place) -> {
            if (place.equals(site)) {
                assertAsset(asset, viewer, through);
            }
        });
    }

    private void assertTeamOn(SiteId site, TeamId team, UserId viewer, List<SiteAccess> through) {
        Optional<SiteAccess> access =
                Optional.ofNullable(fold.access().getOrDefault(site, Map.of()).get(team));
        TeamOnSiteFacts facts = new TeamOnSiteFacts(
                through.stream()
                        .map(one -> new Standing(
                                one, scope(one), member(one.team(), viewer).role()))
                        .toList(),
                access.map(this::shown),
                access.map(this::scope).orElseGet(AssetScope::limited));
        assertThat(reads.teamOn(site, team, viewer))
                .as("%s: team %s on site %s, to %s", storage, team, site, viewer)
                .isEqualTo(through.isEmpty() ? Optional.empty() : Optional.of(facts));
    }

    private void assertAsset(AssetId asset, UserId viewer, List<SiteAccess> through) {
        AccessFacts facts = reads.access(viewer, asset);
        assertThat(facts.through())
                .as("%s: how %s reaches %s", storage, viewer, asset)
                .isEqualTo(through.stream()
                        .filter(access -> scope(access).includes(asset))
                        .toList());
        long latest = facts.through().stream()
                .mapToLong(access -> access.data().endMillis())
                .max()
                .orElse(Long.MIN_VALUE);
        assertThat(reads.accessEnds(viewer, asset, (isOwner, data) -> data.endMillis()))
                .as("%s: until when %s reaches %s", storage, viewer, asset)
                .isEqualTo(latest);
    }

    private <T> Optional<SeenFacts<T>> seen(List<SiteAccess> through, Stream<T> all, Predicate<T> own) {
        List<T> whole = all.limit(PAGE).toList();
        return through.isEmpty()
                ? Optional.empty()
                : Optional.of(new SeenFacts<>(
                        through, whole, whole.stream().filter(own).toList()));
    }

    private Stream<SiteAccess> records(SiteId site) {
        return fold.access().getOrDefault(site, Map.of()).values().stream()
                .sorted(Comparator.comparing(SiteAccess::team));
    }

    private List<AssetId> reachedBy(SiteId site, List<SiteAccess> through) {
        return fold.assets().keySet().stream()
                .filter(asset -> site.equals(fold.assets().get(asset)))
                .filter(asset ->
                        through.stream().anyMatch(access -> scope(access).includes(asset)))
                .sorted()
                .toList();
    }

    private Stream<DataRequest> requests(SiteId site) {
        return fold.requests().values().stream()
                .filter(one -> one.site().equals(site))
                .sorted(Comparator.comparing(DataRequest::id));
    }

    private Stream<Invitation> invitations(SiteId site) {
        return fold.invitations().values().stream()
                .filter(one -> one.site().equals(site) && one.isPending())
                .sorted(Comparator.comparing(Invitation::id));
    }

    private Stream<Member> members(TeamId team) {
        return fold.members().getOrDefault(team, Map.of()).values().stream().sorted(Comparator.comparing(Member::id));
    }

    private boolean isIn(TeamId team, UserId user) {
        return fold.members().getOrDefault(team, Map.of()).containsKey(user);
    }

    private Member member(TeamId team, UserId user) {
        return Objects.requireNonNull(
                fold.members().getOrDefault(team, Map.of()).get(user));
    }

    private AssetScope scope(SiteAccess access) {
        return fold.scopes().getOrDefault(access.site(), Map.of()).getOrDefault(access.team(), AssetScope.limited());
    }

    private TeamPlaceFacts shown(SiteAccess access) {
        Team team = Objects.requireNonNull(fold.teams().get(access.team()));
        return new TeamPlaceFacts(team.name(), team.type(), team.email(), team.createdAt(), team.updatedAt(), access);
    }
}
