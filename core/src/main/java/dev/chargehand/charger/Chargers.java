package dev.chargehand.charger;

import dev.chargehand.Outcome;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import org.jspecify.annotations.Nullable;

/**
 * Chargers. Each is on one site or held by one team, and reached by who reaches it there: on a site, the members of teams with
 * access to all its assets or to this one, at the level of that access; held, the members of that team, at level {@code OWNER}. To
 * anyone else it is not there (I-35).
 *
 * <p>Every command is one transaction of a fixed number of statements; commands on one charger take turns, and so do commands on one
 * site. Every question is one statement, and a list carries levels and licenses with it. Malformed input is refused first, as
 * {@link dev.chargehand.Refusal.Invalid}; the other refusals are listed in the order in which they are looked for. Thread safe.
 *
 * <p>Commands may throw {@link dev.chargehand.ConcurrentChangeException} when other callers keep winning the race, and
 * {@link dev.chargehand.StorageException} when the storage fails; either way nothing was changed.
 */
public interface Chargers extends ChargerQuestions {
    /**
     * Registers a charger that the caller's first team holds; a user in no team gets a personal one (I-13).
     *
     * @param actor who calls
     * @param draft what to register
     * @return the charger with its pincode, or {@code Invalid}, {@code IdentityTaken} (I-70)
     */
    Outcome<RegisteredCharger> register(UserId actor, ChargerDraft draft);

    /**
     * Registers a charger that a team holds.
     *
     * @param actor who calls, a member of the team
     * @param team which team
     * @param draft what to register
     * @return the charger with its pincode, or {@code Invalid}, {@code NotFound} for the team, {@code IdentityTaken}
     */
    Outcome<RegisteredCharger> register(UserId actor, TeamId team, ChargerDraft draft);

    /**
     * Registers a charger on a site. Teams that reach all assets there see it at once, teams with a list when it is put on it
     * (I-33).
     *
     * @param actor who calls, at level {@code SENSITIVE} at least
     * @param site which site
     * @param draft what to register
     * @return the charger with its pincode, or {@code Invalid}, {@code NotFound} for the site, {@code NotPermitted},
     *     {@code AdminNeeded}, {@code IdentityTaken}
     */
    Outcome<RegisteredCharger> register(UserId actor, SiteId site, ChargerDraft draft);

    /**
     * Changes what people call a charger (I-76). One that is called so already is accepted, and nothing is recorded.
     *
     * @param actor who calls, at level {@code SENSITIVE} at least
     * @param charger which charger
     * @param reference 1 to 255 characters after trimming; null clears it
     * @return the charger, or {@code Invalid}, {@code NotFound}, {@code NotPermitted}, {@code AdminNeeded}
     */
    Outcome<ReachableCharger> changeReference(UserId actor, ChargerId charger, @Nullable String reference);

    /**
     * Sets the phases and the most amperes of one plug. Settings that are so already are accepted, and nothing is recorded.
     *
     * @param actor who calls, at level {@code SENSITIVE} at least
     * @param charger which charger
     * @param connector the plug's number
     * @param settings what to set
     * @return the plug, or {@code Invalid}, {@code NotFound} for the charger or the plug, {@code NotPermitted}, {@code AdminNeeded}
     */
    Outcome<Connector> setConnector(UserId actor, ChargerId charger, int connector, ConnectorSettings settings);

    /**
     * Puts a charger on a site, by proof of possession (I-72). The team that held it loses its hold (I-78), and nothing is set up
     * for its place any more. Teams that reach all assets of the site see it at once, teams with a list when it is put on it (I-33).
     * A wrong identity and a wrong pincode get the same answer for the same work; guessing is for the host to slow down.
     *
     * @param actor who calls, at level {@code SENSITIVE} at least
     * @param site which site
     * @param identity what the charger calls itself
     * @param pincode what proves possession
     * @return the charger, or {@code NotFound} for the site, {@code NotPermitted}, {@code AdminNeeded}, {@code NotFound} for the
     *     charger, {@code AlreadyAttached} (I-71)
     */
    Outcome<ReachableCharger> attach(UserId actor, SiteId site, ChargerIdentity identity, Pincode pincode);

    /**
     * Takes a charger off its site and out of every team's list; a list left empty by that reaches nothing (I-34). The site's owner
     * team holds it from then on, and nothing is set up for its place any more.
     *
     * @param actor who calls, at level {@code SENSITIVE} at least
     * @param charger which charger
     * @return the charger as it is now, or {@code NotFound}, {@code NotPermitted}, {@code AdminNeeded}, {@code NotAttached}
     */
    Outcome<Charger> detach(UserId actor, ChargerId charger);

    /**
     * Takes a charger from its site to another: out of every list of the former, with nothing set up for the latter; it keeps its
     * identity, pincode, reference and licenses (I-75).
     *
     * @param actor who calls, at level {@code SENSITIVE} at least on the charger and on the other site
     * @param charger which charger
     * @param target the other site
     * @return the charger there, or {@code NotFound} for the charger or the site, {@code NotPermitted}, {@code AdminNeeded},
     *     {@code NotAttached}, {@code SameSite}
     */
    Outcome<ReachableCharger> move(UserId actor, ChargerId charger, SiteId target);

    /**
     * Deletes a charger for good, out of every list; what is bought and not yet paid is abandoned. Its identity is free again.
     *
     * @param actor who calls, at level {@code OWNER}
     * @param charger which charger
     * @return its id, or {@code NotFound}, {@code NotPermitted}, {@code AdminNeeded}, {@code LicensesRunning} (I-90)
     */
    Outcome<ChargerId> delete(UserId actor, ChargerId charger);

    /**
     * Deletes a charger as {@link #delete} does, and revokes the licenses that have not ended (I-90).
     *
     * @param actor who calls, at level {@code OWNER}
     * @param charger which charger
     * @return its id, or {@code NotFound}, {@code NotPermitted}, {@code AdminNeeded}
     */
    Outcome<ChargerId> deleteAndRevoke(UserId actor, ChargerId charger);
}
