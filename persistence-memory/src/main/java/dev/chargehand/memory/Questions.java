package dev.chargehand.memory;

import dev.chargehand.facts.SiteFacts;
import dev.chargehand.site.SiteAccess;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.UserId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The questions that a unit of work and a reader ask alike. */
final class Questions {
    private Questions() {}

    /** The records by which a user reaches a site, in the order of the teams' ids. */
    static List<SiteAccess> through(State state, UserId user, SiteId site) {
        UserEntry member = state.users.get(user);
        SiteEntry entry = state.sites.get(site);
        List<SiteAccess> through = new ArrayList<>();
        if (member != null && entry != null) {
            for (TeamEntry team : member.teams) {
                SiteAccess access = entry.of(team);
                if (access != null) {
                    through.add(access);
                }
            }
        }
        return through;
    }

    static Optional<SiteFacts> site(State state, SiteId site, UserId user) {
        List<SiteAccess> through = through(state, user, site);
        return through.isEmpty() ? Optional.empty() : Optional.of(new SiteFacts(state.site(site).site, through));
    }

    /** The next site after this one that any team of the user reaches: one step in each team's sorted sites. */
    static Optional<SiteId> nextSite(State state, UserEntry user, SiteId after) {
        SiteId next = null;
        for (TeamEntry team : user.teams) {
            SiteId candidate = team.sites.higherKey(after);
            if (candidate != null && (next == null || candidate.compareTo(next) < 0)) {
                next = candidate;
            }
        }
        return Optional.ofNullable(next);
    }
}
