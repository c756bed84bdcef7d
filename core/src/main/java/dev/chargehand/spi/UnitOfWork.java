package dev.chargehand.spi;

import dev.chargehand.event.Change;
import dev.chargehand.facts.MembershipFacts;
import dev.chargehand.facts.SiteFacts;
import dev.chargehand.facts.TeamFacts;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.util.List;
import java.util.Optional;

/**
 * What a unit of work can do: lock what it decides over, read facts by key, and apply what was decided. Used by one thread,
 * while the work runs, in this order: find, lock once, read, apply at most once.
 */
public interface UnitOfWork {
    /**
     * The team that the user joined earliest; of those joined at the same instant, the one with the smallest id (I-14).
     *
     * @param user whose
     * @return the team, or empty when the user is in none
     */
    Optional<TeamId> firstTeam(UserId user);

    /**
     * The user's teams that have access to a site.
     *
     * @param user whose
     * @param site which site
     * @return the teams, in the order of their ids
     */
    List<TeamId> teamsReaching(UserId user, SiteId site);

    /**
     * All teams that have access to a site. For the commands that end it for all of them at once.
     *
     * @param site which site
     * @return the teams, in the order of their ids
     */
    List<TeamId> teamsOn(SiteId site);

    /**
     * Locks teams and a site until the unit of work ends. Two units that lock the same id must take turns; units that share
     * none must not wait for one another where the storage has more than one writer. What does not exist needs no lock.
     *
     * @param locks what to lock
     */
    void lock(Locks locks);

    /**
     * The facts about a team, as committed by all units that held its lock before.
     *
     * @param team which team
     * @param actor the caller
     * @return the facts
     */
    TeamFacts team(TeamId team, UserId actor);

    /**
     * The facts about a membership, as committed by all units that held the team's lock before.
     *
     * @param team which team
     * @param actor the caller
     * @param subject whose membership
     * @return the facts
     */
    MembershipFacts membership(TeamId team, UserId actor, UserId subject);

    /**
     * A site with the records by which the caller reaches it, as committed by all units that held its lock before.
     *
     * @param site which site
     * @param actor the caller
     * @return the facts, or empty when the site does not exist or no team of the caller reaches it
     */
    Optional<SiteFacts> site(SiteId site, UserId actor);

    /**
     * Applies a decision: changes the state rows that each event touches and appends the events to the log, all together or
     * not at all. An event that contradicts a unique key because another unit was first must be reported as
     * {@link dev.chargehand.ConcurrentChangeException}.
     *
     * @param change what was decided
     */
    void apply(Change change);
}
