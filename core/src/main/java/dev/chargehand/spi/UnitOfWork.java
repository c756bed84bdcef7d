package dev.chargehand.spi;

import dev.chargehand.charger.Charger;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.charger.ChargerIdentity;
import dev.chargehand.event.Change;
import dev.chargehand.facts.CallerFacts;
import dev.chargehand.facts.ChargerTeams;
import dev.chargehand.facts.FoundCharger;
import dev.chargehand.facts.MembershipFacts;
import dev.chargehand.facts.PlaceFacts;
import dev.chargehand.facts.Standing;
import dev.chargehand.facts.TeamFacts;
import dev.chargehand.invitation.Invitation;
import dev.chargehand.invitation.InvitationId;
import dev.chargehand.invitation.TokenHash;
import dev.chargehand.license.License;
import dev.chargehand.license.LicenseId;
import dev.chargehand.license.PaymentId;
import dev.chargehand.license.Product;
import dev.chargehand.license.Purchase;
import dev.chargehand.license.Sku;
import dev.chargehand.request.DataRequest;
import dev.chargehand.request.DataRequestId;
import dev.chargehand.site.AssetId;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * What a unit of work can do: lock what it decides over, read facts by key, and apply what was decided. Used by one thread,
 * while the work runs, in this order: find what to lock, lock once, read, apply at most once.
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
     * Locks teams, sites, chargers and products until the unit of work ends. Two units that lock the same id must take turns; units that share
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
     * A site with how the caller stands on it, as committed by all units that held its lock before.
     *
     * @param site which site
     * @param actor the caller
     * @return the facts, or empty when the site does not exist or no team of the caller reaches it
     */
    Optional<CallerFacts> site(SiteId site, UserId actor);

    /**
     * A team's place on a site, as committed by all units that held the site's lock before.
     *
     * @param site which site
     * @param team which team
     * @return the facts, or empty when the team has no record
     */
    Optional<PlaceFacts> place(SiteId site, TeamId team);

    /**
     * How a user stands on a site through one team, as committed by all units that held the locks of both before.
     *
     * @param site which site
     * @param team which team
     * @param user which user
     * @return the facts, or empty when the user is not in the team or the team has no record
     */
    Optional<Standing> standing(SiteId site, TeamId team, UserId user);

    /**
     * A team's places on all sites. For the command that ends them all.
     *
     * @param team which team
     * @return the facts, in the order of the sites' ids
     */
    List<PlaceFacts> places(TeamId team);

    /**
     * Those of some assets that are on a site, as committed by all units that held its lock before.
     *
     * @param site which site
     * @param assets which assets
     * @return those that are there
     */
    SortedSet<AssetId> present(SiteId site, Collection<AssetId> assets);

    /**
     * Whether any asset is on a site, as committed by all units that held its lock before.
     *
     * @param site which site
     * @return true when at least one is
     */
    boolean hasAssets(SiteId site);

    /**
     * Where an asset is. What is decided on an asset that is on no site must come after the event that took it off its last
     * one.
     *
     * @param asset which asset
     * @return the site, or empty
     */
    Optional<SiteId> siteOf(AssetId asset);

    /**
     * The team that owns a site.
     *
     * @param site which site
     * @return the team, or empty when there is no such site
     */
    Optional<TeamId> owner(SiteId site);

    /**
     * Where a charger is, and through which of the user's teams it might be reached.
     *
     * @param charger which charger
     * @param user which user
     * @return the facts, or empty when there is no such charger
     */
    Optional<ChargerTeams> teamsReaching(ChargerId charger, UserId user);

    /**
     * A charger found by its identity. An unknown identity must take the same work as a known one, and what is decided on it must
     * come after the event that deleted its last charger.
     *
     * @param identity which charger
     * @return the charger, or empty
     */
    Optional<FoundCharger> charger(ChargerIdentity identity);

    /**
     * A charger, as committed by all units that held its lock before.
     *
     * @param charger which charger
     * @return the charger, or empty
     */
    Optional<Charger> charger(ChargerId charger);

    /**
     * The current licenses of a charger, as committed by all units that held its lock before.
     *
     * @param charger which charger
     * @return the licenses, at most one of each tier, by tier
     */
    List<License> licenses(ChargerId charger);

    /**
     * A license, as committed by all units that held its charger's lock before.
     *
     * @param license which license
     * @return the license, or empty
     */
    Optional<License> license(LicenseId license);

    /**
     * A purchase, as committed by all units that held its charger's lock before.
     *
     * @param payment which purchase
     * @return the purchase, or empty
     */
    Optional<Purchase> purchase(PaymentId payment);

    /**
     * The pending purchases for a charger, as committed by all units that held its lock before.
     *
     * @param charger which charger
     * @return the purchases, in the order of their payment ids
     */
    List<Purchase> pendingPurchases(ChargerId charger);

    /**
     * A product. What is decided on it must come after the event that last changed it and before the next one: no other unit changes
     * it while this one goes on, though others may read it so. A unit that changes it must lock it.
     *
     * @param sku which product
     * @return the product, or empty
     */
    Optional<Product> product(Sku sku);

    /**
     * A data request, as committed by all units that held its site's lock before.
     *
     * @param request which request
     * @return the request, or empty
     */
    Optional<DataRequest> request(DataRequestId request);

    /**
     * An invitation, as committed by all units that held its site's lock before.
     *
     * @param invitation which invitation
     * @return the invitation, or empty
     */
    Optional<Invitation> invitation(InvitationId invitation);

    /**
     * The invitation that a token belongs to, whatever became of it. An unknown token must take the same work as a known one.
     *
     * @param token what is stored of the token
     * @return the invitation, or empty
     */
    Optional<Invitation> invitation(TokenHash token);

    /**
     * The invitation to a site that is pending for an address; there is one at most.
     *
     * @param site which site
     * @param address which address
     * @return the invitation, or empty
     */
    Optional<Invitation> pendingInvitation(SiteId site, UserId address);

    /**
     * The pending invitations to a site that a team made.
     *
     * @param site which site
     * @param team which team
     * @return the invitations, in the order of their ids
     */
    List<Invitation> pendingInvitations(SiteId site, TeamId team);

    /**
     * The pending invitations to all sites that a team made. For the command that ends the team.
     *
     * @param team which team
     * @return the invitations, in the order of their ids
     */
    List<Invitation> pendingInvitations(TeamId team);

    /**
     * When a user made invitations, whatever became of them, their sites and their teams, the latest first: as the log tells.
     *
     * @param user which user
     * @param limit the most to return
     * @return the instants
     */
    List<Instant> lastInvited(UserId user, int limit);

    /**
     * Applies a decision: changes the state rows that each event touches and appends the events to the log, all together or
     * not at all. An event that contradicts a unique key because another unit was first must be reported as
     * {@link dev.chargehand.ConcurrentChangeException}.
     *
     * @param change what was decided
     */
    void apply(Change change);
}
