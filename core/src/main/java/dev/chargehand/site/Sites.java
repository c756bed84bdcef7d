package dev.chargehand.site;

import dev.chargehand.Outcome;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;

/**
 * Sites. A site has exactly one owner team from its creation on (I-20), and who does not reach a site does not learn
 * that it exists (I-60).
 *
 * <p>Every command is one transaction of a fixed number of statements; commands on one site, and those through one team,
 * take turns, others do not wait. Every question is one statement, and time-limited access is judged at the instant of
 * the call. Malformed input is refused first, as {@link dev.chargehand.Refusal.Invalid}; the other refusals are listed in
 * the order in which they are looked for. Thread safe.
 *
 * <p>Commands may throw {@link dev.chargehand.ConcurrentChangeException} when other callers keep winning the race, and
 * {@link dev.chargehand.StorageException} when the storage fails; either way nothing was changed.
 */
public interface Sites extends SiteQuestions {
    /**
     * Creates a site of the caller's first team, the one joined earliest (I-14). A caller in no team gets a personal team,
     * which is made in the same transaction (I-13).
     *
     * @param actor who calls
     * @param draft a name at least
     * @return the site, at level {@code OWNER}, or {@code Invalid}
     */
    Outcome<ReachableSite> create(UserId actor, SiteDraft draft);

    /**
     * Creates a site of a team.
     *
     * @param actor who calls, a member of the team
     * @param team the owner to be
     * @param draft a name at least
     * @return the site, at level {@code OWNER}, or {@code Invalid}, {@code NotFound} for the team
     */
    Outcome<ReachableSite> create(UserId actor, TeamId team, SiteDraft draft);

    /**
     * Changes the details; what the draft does not set stays. A change to what is already so is accepted and records
     * nothing.
     *
     * @param actor who calls, at level {@code SENSITIVE} at least
     * @param site which site
     * @param changes what to change
     * @return the site with the caller's level, or {@code Invalid}, {@code NotFound}, {@code NotPermitted},
     *     {@code AdminNeeded} where the policy asks for one
     */
    Outcome<ReachableSite> update(UserId actor, SiteId site, SiteDraft changes);

    /**
     * Deletes a site on which no asset is; every team's access to it, its requests and its invitations go with it.
     *
     * @param actor who calls, a member of the owner team
     * @param site which site
     * @return the id of the deleted site, or {@code NotFound}, {@code NotPermitted}, {@code AdminNeeded} where the policy asks
     *     for one, {@code AssetsOnSite}
     */
    Outcome<SiteId> delete(UserId actor, SiteId site);
}
