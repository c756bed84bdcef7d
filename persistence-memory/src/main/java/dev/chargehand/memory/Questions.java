package dev.chargehand.memory;

import dev.chargehand.facts.AccessEnd;
import dev.chargehand.facts.CallerFacts;
import dev.chargehand.facts.PlaceFacts;
import dev.chargehand.facts.SiteFacts;
import dev.chargehand.facts.Standing;
import dev.chargehand.site.DataAccess;
import dev.chargehand.site.SiteAccess;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.Member;
import dev.chargehand.team.UserId;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;

/** The questions that a unit of work and a reader ask alike. */
final class Questions {
    static final DataAccess DATA_OF_OWNER = DataAccess.always();

    private Questions() {}

    /** The records by which a user reaches a site, in the order of the teams' ids. */
    static List<SiteAccess> through(State state, UserId user, SiteId site) {
        UserEntry member = state.users.get(user);
        SiteEntry entry = state.sites.get(site);
        return member == null || entry == null ? List.of() : through(member.teams, entry);
    }

    /** The records of some teams, in their order. */
    static List<SiteAccess> through(TeamEntry[] teams, SiteEntry site) {
        List<SiteAccess> through = new ArrayList<>();
        for (TeamEntry team : teams) {
            SiteAccess access = site.of(team);
            if (access != null) {
                through.add(access);
            }
        }
        return through;
    }

    /** Without an object of its own. */
    static long latestEnd(State state, UserId user, SiteId site, AccessEnd end) {
        UserEntry member = state.users.get(user);
        SiteEntry entry = state.sites.get(site);
        return member == null || entry == null ? AccessEnd.NEVER : latestEnd(member, entry, end);
    }

    private static long latestEnd(UserEntry member, SiteEntry entry, AccessEnd end) {
        long latest = AccessEnd.NEVER;
        for (TeamEntry team : member.teams) {
            if (team == entry.owner) {
                return end.of(true, DATA_OF_OWNER);
            }
            SiteAccess access = entry.of(team);
            if (access != null) {
                latest = Math.max(latest, end.of(false, access.data()));
            }
        }
        return latest;
    }

    static Optional<SiteFacts> site(State state, SiteId site, UserId user) {
        List<SiteAccess> through = through(state, user, site);
        return through.isEmpty() ? Optional.empty() : Optional.of(new SiteFacts(state.site(site).site, through));
    }

    static Optional<CallerFacts> caller(State state, SiteId site, UserId user) {
        List<SiteAccess> through = through(state, user, site);
        return through.isEmpty()
                ? Optional.empty()
                : Optional.of(new CallerFacts(
                        state.site(site).site,
                        through.stream()
                                .map(access -> standing(state, access, user))
                                .toList()));
    }

    /** Of a member of the record's team. */
    static Standing standing(State state, SiteAccess access, UserId user) {
        Member member = Objects.requireNonNull(state.team(access.team()).members.get(user));
        return new Standing(access, state.site(access.site()).scopeOf(access), member.role());
    }

    static PlaceFacts place(State state, SiteAccess access) {
        return new PlaceFacts(
                access,
                state.site(access.site()).scopeOf(access),
                state.requests.pending(access.site(), access.team()));
    }

    static List<SiteFacts> sitesOf(State state, UserId user, SiteId after, int limit) {
        List<SiteFacts> found = new ArrayList<>();
        UserEntry entry = state.users.get(user);
        Optional<SiteId> next = entry == null ? Optional.empty() : nextSite(entry, after);
        while (entry != null && next.isPresent() && found.size() < limit) {
            found.add(site(state, next.get(), user).orElseThrow());
            next = nextSite(entry, next.get());
        }
        return found;
    }

    /** The next site after this one that any team of the user reaches: one step in each team's sorted sites. */
    private static Optional<SiteId> nextSite(UserEntry user, SiteId after) {
        SiteId next = null;
        for (TeamEntry team : user.teams) {
            SiteId candidate = team.sites.higherKey(after);
            if (candidate != null && (next == null || candidate.compareTo(next) < 0)) {
                next = candidate;
            }
        }
        return Optional.ofNullable(next);
    }

    /** The next items of several sorted sets together, each once: one step in each set for an item, however many they hold. */
    static <E extends Comparable<? super E>> List<E> merged(List<NavigableSet<E>> sets, E after, int limit) {
        List<E> found = new ArrayList<>();
        E last = after;
        while (found.size() < limit) {
            E next = null;
            for (NavigableSet<E> set : sets) {
                E candidate = set.higher(last);
                if (candidate != null && (next == null || candidate.compareTo(next) < 0)) {
                    next = candidate;
                }
            }
            if (next == null) {
                break;
            }
            found.add(next);
            last = next;
        }
        return found;
    }
}
