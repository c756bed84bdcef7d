package dev.chargehand.testkit.model;

import dev.chargehand.charger.ChargerId;
import dev.chargehand.facts.TeamPlaceFacts;
import dev.chargehand.invitation.Invitation;
import dev.chargehand.invitation.InvitationId;
import dev.chargehand.invitation.Offer;
import dev.chargehand.request.DataRequest;
import dev.chargehand.request.DataRequestId;
import dev.chargehand.site.AssetId;
import dev.chargehand.site.AssetScope;
import dev.chargehand.site.DataAccess;
import dev.chargehand.site.SiteAccess;
import dev.chargehand.site.SiteId;
import dev.chargehand.spi.ReachPlace;
import dev.chargehand.spi.Reads;
import dev.chargehand.spi.TeamPlace;
import dev.chargehand.team.Member;
import dev.chargehand.team.MemberId;
import dev.chargehand.team.Role;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What the model and a storage can be compared by: names, roles, who reaches what how far, and what is pending. */
public record PlainView(
        Map<TeamId, PlainTeamView> teams, Map<SiteId, PlainSiteView> sites, Map<ChargerId, PlainChargerView> chargers) {
    private static final int MANY = 1000;

    /** A team: its name, whose it is personally, and its members' roles. */
    public record PlainTeamView(String name, Optional<UserId> personalOf, Map<UserId, Role> members) {}

    /** A site: its name, each team's record, its assets, and what is pending. */
    public record PlainSiteView(
            String name,
            Map<TeamId, PlainSite.Access> access,
            Set<AssetId> assets,
            Map<DataRequestId, PlainRequest> requests,
            Map<InvitationId, PendingOffer> invitations) {}

    /** A pending invitation. */
    public record PendingOffer(TeamId team, UserId by, UserId address, PlainTerms terms, Instant expires) {}

    public static PlainView of(ReferenceModel model) {
        Map<TeamId, PlainTeamView> teams = new TreeMap<>();
        PlainWorld world = model.world();
        world.teams()
                .forEach((id, team) ->
                        teams.put(id, new PlainTeamView(team.name(), team.personalOf(), Map.copyOf(team.members()))));
        Map<SiteId, PlainSiteView> sites = new TreeMap<>();
        world.sites().forEach((id, site) -> {
            Map<DataRequestId, PlainRequest> requests = new TreeMap<>(world.requests());
            requests.values().removeIf(one -> !one.isPending() || !one.site().equals(id));
            Map<InvitationId, PendingOffer> invitations = new TreeMap<>();
            world.invitations().forEach((key, one) -> {
                if (one.isPending() && one.site().equals(id)) {
                    invitations.put(
                            key, new PendingOffer(one.team(), one.by(), one.address(), one.terms(), one.expires()));
                }
            });
            sites.put(
                    id,
                    new PlainSiteView(site.name(), new TreeMap<>(site.access()), site.assets(), requests, invitations));
        });
        return new PlainView(teams, sites, PlainChargerView.of(world.garage()));
    }

    /** What some users see of the teams, sites and chargers they reach, whatever those are. */
    public static PlainView seenBy(Reads reads, List<UserId> users) {
        Map<TeamId, PlainTeamView> teams = new TreeMap<>();
        Map<SiteId, PlainSiteView> sites = new TreeMap<>();
        for (UserId user : users) {
            reads.teamsOf(user, TeamPlace.BEFORE_ALL, MANY).forEach(seen -> {
                TeamId id = seen.team().id();
                List<Member> members =
                        reads.members(id, user, MemberId.BEFORE_ALL, MANY).orElse(List.of());
                teams.put(id, new PlainTeamView(seen.team().name(), seen.team().personalOf(), roles(members)));
            });
            reads.sitesOf(user, SiteId.BEFORE_ALL, MANY)
                    .forEach(facts -> sites.computeIfAbsent(
                            facts.site().id(),
                            id -> site(reads, user, id, facts.site().details().name())));
        }
        return new PlainView(teams, sites, PlainChargerView.seenBy(reads, users));
    }

    /** All there is of a site; facts hide nothing, so one who reaches it is enough. */
    private static PlainSiteView site(Reads reads, UserId user, SiteId id, String name) {
        Map<TeamId, PlainSite.Access> access = new TreeMap<>();
        Set<AssetId> assets = new TreeSet<>();
        reads.teamsOn(id, user, TeamId.BEFORE_ALL, MANY).ifPresent(seen -> {
            for (TeamPlaceFacts team : seen.all()) {
                access.put(team.access().team(), plain(team.access(), scope(reads, user, team.access())));
            }
        });
        // the assets are read through an owner's eyes where there is one; others may see fewer
        reads.whoReaches(id, ReachPlace.BEFORE_ALL, MANY).stream()
                .filter(reach -> reach.access().isOwner())
                .findFirst()
                .flatMap(reach -> reads.assetsOn(id, reach.member().user(), AssetId.BEFORE_ALL, MANY))
                .ifPresent(assets::addAll);
        Map<DataRequestId, PlainRequest> requests = new TreeMap<>();
        reads.pendingRequests(id, user, DataRequestId.BEFORE_ALL, MANY)
                .ifPresent(seen -> seen.all().forEach(one -> requests.put(one.id(), plain(one))));
        Map<InvitationId, PendingOffer> invitations = new TreeMap<>();
        reads.pendingInvitations(id, user, InvitationId.BEFORE_ALL, MANY)
                .ifPresent(seen -> seen.all().forEach(one -> invitations.put(one.id(), plain(one))));
        return new PlainSiteView(name, access, assets, requests, invitations);
    }

    private static AssetScope scope(Reads reads, UserId user, SiteAccess access) {
        return access.allAssets()
                ? AssetScope.all()
                : reads.teamOn(access.site(), access.team(), user)
                        .map(facts -> facts.scope())
                        .orElseGet(AssetScope::limited);
    }

    private static Map<UserId, Role> roles(Collection<Member> members) {
        return members.stream().collect(Collectors.toMap(Member::user, Member::role));
    }

    static PlainSite.Access plain(SiteAccess access, AssetScope scope) {
        return new PlainSite.Access(
                access.isOwner(), access.isOwner() ? DataAccess.always() : access.data(), plain(scope));
    }

    static PlainRequest plain(DataRequest request) {
        return new PlainRequest(
                request.site(), request.team(), request.requestedBy(), request.wanted(), request.status());
    }

    static PendingOffer plain(Invitation one) {
        PlainTerms terms = one.offer() instanceof Offer.Access access
                ? new PlainTerms(false, access.data(), plain(access.scope()))
                : new PlainTerms(true, DataAccess.none(), Optional.empty());
        return new PendingOffer(one.team(), one.invitedBy(), one.address(), terms, one.expiresAt());
    }

    private static Optional<Set<AssetId>> plain(AssetScope scope) {
        return scope.isAll() ? Optional.empty() : Optional.of(new TreeSet<>(scope.listed()));
    }
}
