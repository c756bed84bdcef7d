package dev.chargehand.site;

import dev.chargehand.team.TeamId;
import java.time.Instant;

/**
 * The record that a team may reach a site, and how far. A team has at most one for a site (I-22), and exactly one record
 * of a site is the owner's (I-20).
 *
 * @param site the site
 * @param team the team
 * @param isOwner whether the team owns the site
 * @param data the team's right to sensitive data
 * @param allAssets whether it reaches all the equipment, or only what is listed for it
 * @param createdAt since when there is a record, to the millisecond
 * @param updatedAt when it last changed
 */
public record SiteAccess(
        SiteId site,
        TeamId team,
        boolean isOwner,
        DataAccess data,
        boolean allAssets,
        Instant createdAt,
        Instant updatedAt) {

    /**
     * The owner has data access without end and all assets (I-21).
     *
     * @param site the site
     * @param team the team
     * @param isOwner whether the team owns the site
     * @param data the team's right to sensitive data
     * @param allAssets whether it reaches all the equipment, or only what is listed for it
     * @param createdAt since when there is a record, to the millisecond
     * @param updatedAt when it last changed
     */
    public SiteAccess {
        if (isOwner && !(data instanceof DataAccess.Always && allAssets)) {
            throw new IllegalArgumentException(
                    "site " + site + ": its owner " + team + " has data access without end and all assets");
        }
    }

    /**
     * The owner's record.
     *
     * @param site the site
     * @param team its owner
     * @param at since when
     * @return the record
     */
    public static SiteAccess owner(SiteId site, TeamId team, Instant at) {
        return new SiteAccess(site, team, true, DataAccess.always(), true, at, at);
    }

    /**
     * The same record with another right to data.
     *
     * @param data the new right
     * @param at when it changed
     * @return the changed record
     */
    public SiteAccess withData(DataAccess data, Instant at) {
        return new SiteAccess(site, team, isOwner, data, allAssets, createdAt, at);
    }

    /**
     * The same record with another reach.
     *
     * @param allAssets whether it reaches all the equipment
     * @param at when it changed
     * @return the changed record
     */
    public SiteAccess withAllAssets(boolean allAssets, Instant at) {
        return new SiteAccess(site, team, isOwner, data, allAssets, createdAt, at);
    }

    /**
     * The record of the same team as owner.
     *
     * @param at since when it owns the site
     * @return the changed record
     */
    public SiteAccess asOwner(Instant at) {
        return new SiteAccess(site, team, true, DataAccess.always(), true, createdAt, at);
    }

    /**
     * The record of the same team when it no longer owns the site; it keeps all assets.
     *
     * @param kept what it keeps of the right to data
     * @param at when it ceased to own the site
     * @return the changed record
     */
    public SiteAccess asFormerOwner(DataAccess kept, Instant at) {
        return new SiteAccess(site, team, false, kept, true, createdAt, at);
    }
}
