package dev.chargehand.spi;

import dev.chargehand.site.SiteId;
import dev.chargehand.team.TeamId;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The teams and sites that a command decides over. A storage locks them in this order: teams by id, then the site.
 *
 * @param teams the teams, in the order of their ids
 * @param site the site, if there is one
 */
public record Locks(SortedSet<TeamId> teams, Optional<SiteId> site) {
    /** Nothing to lock: what the command makes is new. */
    public static final Locks NONE = new Locks(new TreeSet<>(), Optional.empty());

    /**
     * Copies the set.
     *
     * @param teams the teams, in the order of their ids
     * @param site the site, if there is one
     */
    public Locks {
        teams = Collections.unmodifiableSortedSet(new TreeSet<>(teams));
    }

    /**
     * One team.
     *
     * @param team the team
     * @return its lock
     */
    public static Locks of(TeamId team) {
        return new Locks(new TreeSet<>(Set.of(team)), Optional.empty());
    }

    /**
     * A site and the teams through which it is reached.
     *
     * @param teams the teams
     * @param site the site
     * @return their locks
     */
    public static Locks of(Collection<TeamId> teams, SiteId site) {
        return new Locks(new TreeSet<>(teams), Optional.of(site));
    }
}
