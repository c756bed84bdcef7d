package dev.chargehand.memory;

import dev.chargehand.site.AssetId;
import dev.chargehand.site.AssetScope;
import dev.chargehand.site.Site;
import dev.chargehand.site.SiteAccess;
import dev.chargehand.team.TeamId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A site with its assets, its access records and the teams that have them, both sorted by team id. A few are found by
 * comparing references, which touches no memory but the array; many by binary search.
 */
final class SiteEntry {
    private static final int FEW = 8;

    Site site;
    SiteAccess[] access = {};
    TeamEntry[] teams = {};

    /** At hand, because most who may are members of it. */
    @Nullable
    TeamEntry owner;

    final Sorted<AssetId> assets = new Sorted<>();
    final PlaceChargers chargers = new PlaceChargers();
    private final Map<TeamId, NavigableSet<AssetId>> limited = new HashMap<>();

    SiteEntry(Site site) {
        this.site = site;
    }

    void give(SiteAccess given, TeamEntry team) {
        int at = -1 - indexOf(given.team());
        access = Arrays.copyOf(access, access.length + 1);
        teams = Arrays.copyOf(teams, teams.length + 1);
        System.arraycopy(access, at, access, at + 1, access.length - 1 - at);
        System.arraycopy(teams, at, teams, at + 1, teams.length - 1 - at);
        access[at] = given;
        teams[at] = team;
        if (given.isOwner()) {
            owner = team;
        }
    }

    /** A new record of a team that has one. */
    void replace(SiteAccess changed) {
        int at = indexOf(changed.team());
        access[at] = changed;
        if (changed.isOwner()) {
            owner = teams[at];
            limited.remove(changed.team());
        } else if (owner == teams[at]) {
            owner = null;
        }
    }

    void remove(TeamId team) {
        int at = indexOf(team);
        if (owner == teams[at]) {
            owner = null;
        }
        SiteAccess[] fewer = Arrays.copyOf(access, access.length - 1);
        TeamEntry[] fewerTeams = Arrays.copyOf(teams, teams.length - 1);
        System.arraycopy(access, at + 1, fewer, at, fewer.length - at);
        System.arraycopy(teams, at + 1, fewerTeams, at, fewer.length - at);
        access = fewer;
        teams = fewerTeams;
        limited.remove(team);
    }

    /** The assets of a team that has a record. */
    void limit(TeamId team, AssetScope scope) {
        if (scope.isAll()) {
            limited.remove(team);
        } else {
            limited.put(team, new TreeSet<>(scope.listed()));
        }
    }

    void add(AssetId asset) {
        assets.add(asset, other -> other.compareTo(asset));
    }

    /** Takes an asset off the site and out of every list. */
    void remove(AssetId asset) {
        assets.remove(other -> other.compareTo(asset));
        limited.values().forEach(list -> list.remove(asset));
    }

    List<AssetId> assetsAfter(AssetId after, int limit) {
        List<AssetId> found = new ArrayList<>();
        assets.ascend(other -> other.compareTo(after), asset -> found.size() < limit && found.add(asset));
        return found;
    }

    /** What a record lists that does not reach all, as it is now and not a copy. */
    NavigableSet<AssetId> listedFor(SiteAccess record) {
        return Objects.requireNonNull(limited.get(record.team()));
    }

    /** Whether a record reaches an asset that is on the site. */
    boolean reaches(SiteAccess record, AssetId asset) {
        return record.allAssets() || listedFor(record).contains(asset);
    }

    AssetScope scopeOf(SiteAccess record) {
        return record.allAssets() ? AssetScope.all() : AssetScope.limited(listedFor(record));
    }

    @Nullable
    SiteAccess of(TeamEntry team) {
        TeamEntry[] few = teams;
        if (few.length > FEW) {
            return of(team.team.id());
        }
        for (int at = 0; at < few.length; at++) {
            if (few[at] == team) {
                return access[at];
            }
        }
        return null;
    }

    @Nullable
    SiteAccess of(TeamId team) {
        int at = indexOf(team);
        return at < 0 ? null : access[at];
    }

    /** Where the records after a team's begin. */
    int after(TeamId team) {
        int at = indexOf(team);
        return at < 0 ? -1 - at : at + 1;
    }

    /** Where the team's record is, or -1 minus where it would be. */
    int indexOf(TeamId team) {
        int low = 0;
        int high = access.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = access[middle].team().compareTo(team);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1 - low;
    }
}
