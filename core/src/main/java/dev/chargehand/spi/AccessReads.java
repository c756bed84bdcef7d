package dev.chargehand.spi;

import dev.chargehand.facts.AccessEnd;
import dev.chargehand.facts.AccessFacts;
import dev.chargehand.facts.AssetReachFacts;
import dev.chargehand.facts.ReachFacts;
import dev.chargehand.site.AssetId;
import dev.chargehand.site.SiteAccess;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.util.List;
import java.util.Optional;

/** The questions about access: until when, how, and by whom. They keep the promises of {@link Reads}. */
public interface AccessReads {
    /**
     * Until when the user holds a level on a site.
     *
     * @param user whose
     * @param site which site
     * @param end the rule's verdict on one record
     * @return the latest end of all records by which the user reaches the site, {@link AccessEnd#NEVER} when there are none
     */
    long accessEnds(UserId user, SiteId site, AccessEnd end);

    /**
     * How a user reaches a site.
     *
     * @param user whose
     * @param site which site
     * @return the facts
     */
    AccessFacts access(UserId user, SiteId site);

    /**
     * A team's record on a site.
     *
     * @param site which site
     * @param team which team
     * @return the record, or empty
     */
    Optional<SiteAccess> access(SiteId site, TeamId team);

    /**
     * Until when users hold levels on sites, all from one state.
     *
     * @param questions each with the rule's verdict on one record
     * @return for each question, in their order, what {@link #accessEnds(UserId, SiteId, AccessEnd)} would answer
     */
    long[] accessEnds(List<Reads.EndQuestion> questions);

    /**
     * Until when a user holds a level on an asset: on its site, through the teams that reach the asset. A charger on no site is
     * held by the members of one team without end, as an owner's record would.
     *
     * @param user whose
     * @param asset which asset
     * @param end the rule's verdict on one record
     * @return the latest end of all records by which the user reaches the asset, {@link AccessEnd#NEVER} when there are none
     */
    long accessEnds(UserId user, AssetId asset, AccessEnd end);

    /**
     * How a user reaches an asset.
     *
     * @param user whose
     * @param asset which asset
     * @return the facts, with the records of the teams that reach the asset, or with the team of the user's that holds it
     */
    AccessFacts access(UserId user, AssetId asset);

    /**
     * Who reaches a site, by team id and then by member id.
     *
     * @param site which site
     * @param after the list goes on after this place
     * @param limit the most to return
     * @return the members of all teams that have a record, each with that record
     */
    List<ReachFacts> whoReaches(SiteId site, ReachPlace after, int limit);

    /**
     * Who reaches an asset, by team id and then by member id.
     *
     * @param asset which asset
     * @param after the list goes on after this place
     * @param limit the most to return
     * @return the members of all teams that reach it on its site, each with that record; or of the team that holds it
     */
    List<AssetReachFacts> whoReaches(AssetId asset, ReachPlace after, int limit);
}
