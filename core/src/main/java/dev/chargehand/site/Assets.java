package dev.chargehand.site;

import dev.chargehand.Outcome;
import dev.chargehand.team.UserId;

/**
 * The assets on a site: what a team's access can be limited to. Chargers are among them, and come and go through
 * {@link dev.chargehand.charger.Chargers}; the others are put on and taken off here. An asset is on one site at most. To a team that does not reach
 * it, an asset is not there (I-35).
 *
 * <p>Every command is one transaction of a fixed number of statements; commands on one site take turns. Every question is one
 * statement. Malformed input is refused first, as {@link dev.chargehand.Refusal.Invalid}; the other refusals are listed in
 * the order in which they are looked for. Thread safe.
 *
 * <p>Commands may throw {@link dev.chargehand.ConcurrentChangeException} when other callers keep winning the race, and
 * {@link dev.chargehand.StorageException} when the storage fails; either way nothing was changed.
 */
public interface Assets extends AssetQuestions {
    /**
     * Puts an asset on a site. Teams that reach all assets see it at once, teams with a list when it is put on it (I-33). One
     * that the caller sees on the site already is accepted, and nothing is recorded.
     *
     * @param actor who calls, at level {@code SENSITIVE} at least
     * @param site which site
     * @param asset which asset
     * @return the asset, or {@code Invalid} for a type there is not or a charger, {@code NotFound} for the site, {@code NotPermitted},
     *     {@code AdminNeeded}, {@code AssetAttached} when it is on a site already
     */
    Outcome<AssetId> add(UserId actor, SiteId site, AssetId asset);

    /**
     * Takes an asset off a site and out of every team's list; a list left empty by that reaches nothing (I-34).
     *
     * @param actor who calls, at level {@code SENSITIVE} at least through a team that reaches the asset
     * @param site which site
     * @param asset which asset
     * @return the asset, or {@code Invalid} for a type there is not or a charger, {@code NotFound} for the site or the asset,
     *     {@code NotPermitted}, {@code AdminNeeded}
     */
    Outcome<AssetId> remove(UserId actor, SiteId site, AssetId asset);
}
