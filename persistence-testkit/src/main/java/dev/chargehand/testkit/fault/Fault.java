package dev.chargehand.testkit.fault;

import dev.chargehand.spi.Storage;
import java.util.function.UnaryOperator;

/** Every way in which a planted storage is wrong, and one in which it is not. */
public enum Fault {
    /** None: the decorator alone changes nothing. */
    SOUND(DelegatingStorage::new),
    /** Forgets what it is told. */
    DOES_NOTHING(WriteFaults::doesNothing),
    /** Keeps what the work applied before it threw. */
    SWALLOWED_ROLLBACK(WriteFaults::swallowedRollback),
    /** Reads before it locks, applies later. */
    NO_ISOLATION(WriteFaults::noIsolation),
    /** Runs the work a second time. */
    WORK_RUN_TWICE(WriteFaults::workRunTwice),
    /** Throws its own exception instead of the work's. */
    EXCEPTION_REPLACED(WriteFaults::exceptionReplaced),
    /** Ignores that another was first. */
    LOST_RACE_IGNORED(WriteFaults::lostRaceIgnored),
    /** Applies each event of a change by itself. */
    TORN_CHANGE(WriteFaults::tornChange),
    /** Keeps whole seconds. */
    TIME_CUT_TO_SECONDS(WriteFaults::timeCutToSeconds),
    /** Records someone else than who did it. */
    WRONG_AUTHOR(WriteFaults::wrongAuthor),
    /** Leaves out the record of a site's owner. */
    OWNER_RECORD_MISSING(WriteFaults::ownerRecordMissing),
    /** Keeps the old role. */
    ROLE_NOT_CHANGED(WriteFaults::roleNotChanged),
    /** Stores characters beyond the basic plane as question marks. */
    SUPPLEMENTARY_LOST(WriteFaults::supplementaryLost),
    /** Says that there is another admin, whether there is or not. */
    ANOTHER_ADMIN_ASSUMED(DecisionFaults::anotherAdminAssumed),
    /** Says that a team reaches no site, whether it does or not. */
    SITES_OVERLOOKED(DecisionFaults::sitesOverlooked),
    /** Takes the team joined last for the first. */
    LAST_TEAM_FIRST(DecisionFaults::lastTeamFirst),
    /** Makes a personal team for everyone. */
    NO_FIRST_TEAM(DecisionFaults::noFirstTeam),
    /** Lets whoever reaches a site act as its owner. */
    OWNER_FACTS_FOR_ALL(DecisionFaults::ownerFactsForAll),
    /** Answers as before the last time it was asked. */
    STALE_READ(ReadFaults::staleRead),
    /** Lets a reader wait for a writer. */
    READER_WAITS(ReadFaults::readerWaits),
    /** Lists newest first. */
    UNORDERED_PAGE(ReadFaults::unorderedPage),
    /** Lists ids in the order of {@code UUID.compareTo}. */
    SIGNED_ORDER(ReadFaults::signedOrder),
    /** Loses the first item of each page but the first. */
    PAGE_OFF_BY_ONE(ReadFaults::pageOffByOne),
    /** Ends each full page one item early. */
    SHORT_PAGE(ReadFaults::shortPage),
    /** Leaves removals out of the log. */
    LOST_EVENT(ReadFaults::lostEvent),
    /** Gives two events of the log one position. */
    DOUBLED_POSITION(ReadFaults::doubledPosition),
    /** Shows a team to everyone. */
    VIEWER_IGNORED(ReadFaults::viewerIgnored),
    /** Shows a site to everyone. */
    SITE_VIEWER_IGNORED(ReadFaults::siteViewerIgnored),
    /** Goes on showing a deleted team to who was in it. */
    MEMBERSHIP_OUTLIVES_TEAM(ReadFaults::membershipOutlivesTeam),
    /** Takes data access with an end for one without. */
    EXPIRY_IGNORED(ReadFaults::expiryIgnored),
    /** Takes every record for the owner's. */
    SECOND_OWNER(ReadFaults::secondOwner),
    /** Looks at one record of several. */
    ONE_TEAM_ONLY(ReadFaults::oneTeamOnly),
    /** Lets data access hold for a millisecond more. */
    DATA_HOLDS_LONGER(ReadFaults::dataHoldsLonger),
    /** Lets a token be used again. */
    TOKEN_USED_TWICE(OfferFaults::tokenUsedTwice),
    /** Lets an offer be accepted for a millisecond more. */
    OFFER_LASTS_LONGER(OfferFaults::offerLastsLonger),
    /** Takes whoever made an offer for one who still may. */
    INVITER_NOT_ASKED(OfferFaults::inviterNotAsked),
    /** Forgets who was invited a moment ago. */
    INVITATIONS_NOT_COUNTED(OfferFaults::invitationsNotCounted),
    /** Does not find the offer that a new one replaces. */
    REPLACED_OFFER_OVERLOOKED(OfferFaults::replacedOfferOverlooked),
    /** Leaves a request pending that is overtaken. */
    REQUEST_STAYS_PENDING(OfferFaults::requestStaysPending),
    /** Leaves offers of the site standing when it passes on. */
    VOID_OFFER_STAYS(OfferFaults::voidOfferStays),
    /** Does not take data access away. */
    REVOKE_NOT_APPLIED(SiteFaults::revokeNotApplied),
    /** Gives a site to another team and leaves it with the old owner. */
    OLD_OWNER_STAYS(SiteFaults::oldOwnerStays),
    /** Keeps a removed asset in the lists it was in. */
    REMOVED_ASSET_STAYS_LISTED(SiteFaults::removedAssetStaysListed),
    /** Lets every team on a site reach all its assets. */
    SCOPE_IGNORED(SiteFaults::scopeIgnored),
    /** Says that no asset is on a site. */
    ASSETS_OVERLOOKED(SiteFaults::assetsOverlooked),
    /** Does not find an asset that is on a site already. */
    ASSET_NOT_FOUND(SiteFaults::assetNotFound),
    /** Shows one's own part of a list for the whole, and the whole for one's own. */
    OWN_AND_ALL_SWAPPED(SiteFaults::ownAndAllSwapped),
    /** Leaves guests out of who reaches a site. */
    GUESTS_LEFT_OUT(SiteFaults::guestsLeftOut),
    /** Answers many questions as the first of them. */
    FIRST_ANSWER_FOR_ALL(SiteFaults::firstAnswerForAll),
    /** Answers many questions in another order. */
    ANSWERS_IN_ANOTHER_ORDER(PlaceFaults::answersInAnotherOrder),
    /** Grants data access for a millisecond more. */
    GRANT_ENDS_LATER(PlaceFaults::grantEndsLater),
    /** Leaves a new owner with the list of assets it had. */
    NEW_OWNER_KEEPS_LIST(PlaceFaults::newOwnerKeepsList),
    /** Reads every scope back as all assets. */
    SCOPE_READ_AS_ALL(PlaceFaults::scopeReadAsAll),
    /** Does not find the request that a team waits with. */
    REQUEST_OVERLOOKED(PlaceFaults::requestOverlooked),
    /** Lists the teams on a site in another order. */
    TEAMS_UNORDERED(PlaceFaults::teamsUnordered),
    /** Skips a team's first member where a page ends with the team before. */
    NEXT_TEAMS_FIRST_SKIPPED(PlaceFaults::nextTeamsFirstSkipped),
    /** Orders names in upper case before all others. */
    SITES_SORTED_BY_CASE(SiteListFaults::sortedByCase),
    /** Searches for a site by its name alone. */
    ADDRESS_NOT_SEARCHED(SiteListFaults::addressNotSearched),
    /** Lists sites that were created together without looking at their ids. */
    SITES_OF_ONE_INSTANT_UNORDERED(SiteListFaults::sitesOfOneInstantUnordered),
    /** Counts the chargers of a site that one does not reach. */
    COUNT_IGNORES_SCOPE(SiteListFaults::countIgnoresScope),
    /** Shows in a list what the licenses of chargers give that one does not reach. */
    HIDDEN_LICENSES_SHOWN(SiteListFaults::hiddenLicensesShown),
    /** Keeps a pincode as a number. */
    PINCODE_AS_NUMBER(ChargerFaults::pincodeAsNumber),
    /** Shows a pincode to whoever reaches its charger. */
    PINCODE_SHOWN_TO_ALL(ChargerFaults::pincodeShownToAll),
    /** Looks for the same identity in the same team only. */
    IDENTITY_UNIQUE_IN_A_TEAM(ChargerFaults::identityUniqueInATeam),
    /** Leaves a detached charger on its site, and on the lists there, as an asset. */
    DETACHED_CHARGER_STAYS_AN_ASSET(ChargerFaults::detachedChargerStaysAnAsset),
    /** Keeps what was set up for another site. */
    MOVE_KEEPS_SETUP(ChargerFaults::moveKeepsSetup),
    /** Says that a team holds no charger, whether it does or not. */
    HOLDING_OVERLOOKED(ChargerFaults::holdingOverlooked),
    /** Shows a charger on no site to everyone. */
    HELD_CHARGER_SEEN_BY_ALL(ChargerFaults::heldChargerSeenByAll),
    /** Leaves those who hold a charger out of who reaches it. */
    HOLDERS_LEFT_OUT(ChargerFaults::holdersLeftOut),
    /** Lists chargers that are alike without looking at their ids. */
    TIES_UNORDERED(ListFaults::tiesUnordered),
    /** Lets a license hold at the instant of its end, for a filter. */
    ENDED_LICENSE_STILL_HOLDS(ListFaults::endedLicenseStillHolds),
    /** Filters by license as if there were no grace. */
    GRACE_IGNORED(ListFaults::graceIgnored),
    /** Does not filter by who made a charger. */
    VENDOR_IGNORED(ListFaults::vendorIgnored),
    /** Finds what is searched for anywhere. */
    SEARCH_IGNORES_SCOPE(ListFaults::searchIgnoresScope),
    /** Searches by upper and lower case. */
    SEARCH_BY_CASE(ListFaults::searchByCase),
    /** Gives a charger in a list one of the records by which it is reached. */
    ONE_RECORD_A_ROW(ListFaults::oneRecordARow),
    /** Shows a suspended license in a list as a valid one. */
    SUSPENDED_LICENSE_SHOWN(ListFaults::suspendedLicenseShown),
    /** Lets an abandoned purchase be confirmed. */
    ABANDONED_PURCHASE_STAYS_OPEN(LicenseFaults::abandonedPurchaseStaysOpen),
    /** Lets a paid purchase be paid once more. */
    PAID_PURCHASE_STAYS_OPEN(LicenseFaults::paidPurchaseStaysOpen),
    /** Leaves a transferred license where it was. */
    TRANSFER_NOT_APPLIED(LicenseFaults::transferNotApplied),
    /** Leaves a suspended license valid. */
    SUSPENSION_NOT_APPLIED(LicenseFaults::suspensionNotApplied),
    /** Renews from now, whatever is left. */
    RENEWED_FROM_NOW(LicenseFaults::renewedFromNow),
    /** Keeps the licenses of a deleted charger. */
    DELETION_LEAVES_LICENSES(LicenseFaults::deletionLeavesLicenses),
    /** Sells what was retired. */
    RETIRED_PRODUCT_STILL_SOLD(LicenseFaults::retiredProductStillSold),
    /** Does not find what is not paid yet. */
    PENDING_PURCHASES_OVERLOOKED(LicenseFaults::pendingPurchasesOverlooked),
    /** Finds one license of a charger that has two. */
    ONE_TIER_ONLY(LicenseFaults::oneTierOnly),
    /** Shows a purchase to everyone. */
    PURCHASE_SHOWN_TO_ALL(LicenseFaults::purchaseShownToAll),
    /** Counts for a site the licenses of chargers that one does not reach. */
    HIDDEN_LICENSES_COUNT(LicenseFaults::hiddenLicensesCount);

    // only ever a method reference, which holds nothing
    @SuppressWarnings("ImmutableEnumChecker")
    private final UnaryOperator<Storage> planting;

    Fault(UnaryOperator<Storage> planting) {
        this.planting = planting;
    }

    /** Whether it is in what is kept of chargers and licenses, so that their contracts are the first to notice. */
    public boolean concernsChargers() {
        return compareTo(PINCODE_AS_NUMBER) >= 0;
    }

    /** The storage with this fault in it. */
    public Storage plantedIn(Storage storage) {
        return planting.apply(storage);
    }
}
