package dev.chargehand.memory;

import dev.chargehand.site.Site;
import dev.chargehand.site.SiteAccess;
import dev.chargehand.team.TeamId;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A site with its access records and the teams that have them, both sorted by team id. A few are found by comparing
 * references, which touches no memory but the array; many by binary search.
 */
final class SiteEntry {
    private static final int FEW = 8;

    Site site;
    SiteAccess[] access = {};
    private TeamEntry[] teams = {};

    /** At hand, because most who may are members of it. */
    @Nullable
    TeamEntry owner;

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

    /** Where the team's record is, or -1 minus where it would be. */
    private int indexOf(TeamId team) {
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
