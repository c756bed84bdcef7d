package dev.chargehand.memory;

import dev.chargehand.charger.Whereabouts;
import dev.chargehand.facts.AccessEnd;
import dev.chargehand.facts.AccessFacts;
import dev.chargehand.facts.AssetReachFacts;
import dev.chargehand.site.AssetId;
import dev.chargehand.site.SiteAccess;
import dev.chargehand.spi.ReachPlace;
import dev.chargehand.team.MemberId;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.util.List;
import java.util.Optional;

/** Who reaches an asset: on its site, or as the team that holds it. */
final class AssetQuestions {
    private AssetQuestions() {}

    /** Without an object of its own. */
    static long latestEnd(State state, UserId user, AssetId asset, AccessEnd end) {
        UserEntry member = state.users.get(user);
        AssetEntry entry = state.assets.find(asset);
        if (member == null || entry == null) {
            return AccessEnd.NEVER;
        }
        SiteEntry site = entry.site;
        if (site != null) {
            return latestEnd(member, site, asset, end);
        }
        return entry instanceof ChargerEntry charger && charger.isHeldByOneOf(member.teams)
                ? end.of(true, Questions.DATA_OF_OWNER)
                : AccessEnd.NEVER;
    }

    private static long latestEnd(UserEntry member, SiteEntry site, AssetId asset, AccessEnd end) {
        long latest = AccessEnd.NEVER;
        for (TeamEntry team : member.teams) {
            if (team == site.owner) {
                return end.of(true, Questions.DATA_OF_OWNER);
            }
            SiteAccess access = site.of(team);
            if (access != null && site.reaches(access, asset)) {
                latest = Math.max(latest, end.of(false, access.data()));
            }
        }
        return latest;
    }

    static AccessFacts access(State state, UserId user, AssetId asset) {
        UserEntry member = state.users.get(user);
        AssetEntry entry = state.assets.find(asset);
        if (member == null || entry == null) {
            return new AccessFacts(member != null, List.of());
        }
        SiteEntry site = entry.site;
        return site == null
                ? new AccessFacts(true, List.of(), holder(member, entry))
                : new AccessFacts(
                        true,
                        Questions.through(member.teams, site).stream()
                                .filter(access -> site.reaches(access, asset))
                                .toList());
    }

    private static Optional<TeamId> holder(UserEntry member, AssetEntry entry) {
        return entry instanceof ChargerEntry charger && charger.isHeldByOneOf(member.teams)
                ? charger.charger.place().holder()
                : Optional.empty();
    }

    static List<AssetReachFacts> whoReaches(State state, AssetId asset, ReachPlace after, int limit) {
        AssetEntry entry = state.assets.find(asset);
        if (entry == null) {
            return List.of();
        }
        SiteEntry site = entry.site;
        if (site != null) {
            return SiteQuestions.whoReaches(site, access -> site.reaches(access, asset), after, limit).stream()
                    .map(facts -> new AssetReachFacts(facts.member(), Optional.of(facts.access())))
                    .toList();
        }
        return entry instanceof ChargerEntry charger && charger.charger.place() instanceof Whereabouts.HeldBy held
                ? whoHolds(state.team(held.by()), after, limit)
                : List.of();
    }

    private static List<AssetReachFacts> whoHolds(TeamEntry holder, ReachPlace after, int limit) {
        int order = holder.team.id().compareTo(after.team());
        MemberId from = order == 0 ? after.member() : MemberId.BEFORE_ALL;
        return order < 0
                ? List.of()
                : holder.places.tailMap(from, false).values().stream()
                        .limit(limit)
                        .map(member -> new AssetReachFacts(member, Optional.empty()))
                        .toList();
    }
}
