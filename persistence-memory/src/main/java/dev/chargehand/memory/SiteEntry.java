package dev.chargehand.memory;

import dev.chargehand.site.Site;
import dev.chargehand.site.SiteAccess;
import dev.chargehand.team.TeamId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A site with its access records, sorted by team. */
final class SiteEntry {
    private static final SiteAccess[] NONE = {};

    Site site;
    SiteAccess[] access = NONE;

    SiteEntry(Site site) {
        this.site = site;
    }

    void give(SiteAccess given) {
        access = Stream.concat(Arrays.stream(access), Stream.of(given))
                .sorted(Comparator.comparing(SiteAccess::team))
                .toArray(SiteAccess[]::new);
    }

    boolean hasOwner() {
        return Arrays.stream(access).anyMatch(SiteAccess::isOwner);
    }

    @Nullable
    SiteAccess of(TeamId team) {
        int low = 0;
        int high = access.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = access[middle].team().compareTo(team);
            if (order == 0) {
                return access[middle];
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return null;
    }
}
