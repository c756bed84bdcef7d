package dev.chargehand.spi;

import dev.chargehand.site.SiteId;
import dev.chargehand.team.TeamId;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The teams and sites that a command decides over. A storage locks them in this order: teams by id, then sites by id.
 *
 * @param teams the teams, in the order of their ids
 * @param sites the sites, in the order of their ids
 */
public record Locks(SortedSet<TeamId> teams, SortedSet<SiteId> sites) {
    /** Nothing to lock: what the command makes is new. */
    public static final Locks NONE = new Locks(new TreeSet<>(), new TreeSet<>());

    /**
     * Copies the sets.
     *
     * @param teams the teams, in the order of their ids
     * @param sites the sites, in the order of their ids
     */
    public Locks {
        teams = Collections.unmodifiableSortedSet(new TreeSet<>(teams));
        sites = Collections.unmodifiableSortedSet(new TreeSet<>(sites));
    }

    /**
     * One team.
     *
     * @param team the team
     * @return its lock
     */
    public static Locks of(TeamId team) {
        return of(Set.of(team), Set.of());
    }

    /**
     * A site and the teams through which it is reached.
     *
     * @param teams the teams
     * @param site the site
     * @return their locks
     */
    public static Locks of(Collection<TeamId> teams, SiteId site) {
        return of(teams, Set.of(site));
    }

    /**
     * Teams and sites.
     *
     * @param teams the teams
     * @param sites the sites
     * @return their locks
     */
    public static Locks of(Collection<TeamId> teams, Collection<SiteId> sites) {
        return new Locks(new TreeSet<>(teams), new TreeSet<>(sites));
    }

    /**
     * These and a team.
     *
     * @param team the team
     * @return the locks of all
     */
    public Locks and(TeamId team) {
        SortedSet<TeamId> more = new TreeSet<>(teams);
        more.add(team);
        return new Locks(more, sites);
    }
}
