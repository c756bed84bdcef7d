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
 * @param scope how much of the equipment it reaches
 * @param createdAt since when there is a record, to the millisecond
 * @param updatedAt when it last changed
 */
public record SiteAccess(
        SiteId site,
        TeamId team,
        boolean isOwner,
        DataAccess data,
        AssetScope scope,
        Instant createdAt,
        Instant updatedAt) {

    /**
     * The owner has data access without end and all assets (I-21).
     *
     * @param site the site
     * @param team the team
     * @param isOwner whether the team owns the site
     * @param data the team's right to sensitive data
     * @param scope how much of the equipment it reaches
     * @param createdAt since when there is a record, to the millisecond
     * @param updatedAt when it last changed
     */
    public SiteAccess {
        if (isOwner && !(data instanceof DataAccess.Always && scope == AssetScope.ALL)) {
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
        return new SiteAccess(site, team, true, DataAccess.always(), AssetScope.ALL, at, at);
    }
}
