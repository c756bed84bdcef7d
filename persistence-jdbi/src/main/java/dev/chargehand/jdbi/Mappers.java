package dev.chargehand.jdbi;

import dev.chargehand.charger.Charger;
import dev.chargehand.event.RecordedEvent;
import dev.chargehand.facts.AssetReachFacts;
import dev.chargehand.facts.MembershipFacts;
import dev.chargehand.facts.PlaceFacts;
import dev.chargehand.facts.ReachFacts;
import dev.chargehand.facts.Standing;
import dev.chargehand.facts.TeamFacts;
import dev.chargehand.invitation.Invitation;
import dev.chargehand.license.License;
import dev.chargehand.license.Product;
import dev.chargehand.license.Purchase;
import dev.chargehand.request.DataRequest;
import dev.chargehand.site.AssetId;
import dev.chargehand.site.SiteAccess;
import dev.chargehand.team.TeamOfUser;
import dev.chargehand.team.UserId;
import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.generic.GenericType;

/** Which method reads the rows of which type. */
final class Mappers {
    private Mappers() {}

    static void register(Jdbi jdbi) {
        shared(jdbi);
        ofSites(jdbi);
        ofChargers(jdbi);
    }

    private static void shared(Jdbi jdbi) {
        jdbi.registerRowMapper(UUID.class, (row, context) -> Dialect.uuid(row, 1));
        jdbi.registerRowMapper(TeamOfUser.class, (row, context) -> Rows.teamOfUser(row));
        jdbi.registerRowMapper(TeamFacts.class, (row, context) -> Rows.teamFacts(row));
        jdbi.registerRowMapper(MembershipFacts.class, (row, context) -> Rows.membershipFacts(row));
        jdbi.registerRowMapper(Rows.SeenMember.class, (row, context) -> new Rows.SeenMember(Rows.member(row, 1)));
        jdbi.registerRowMapper(Rows.SiteRow.class, (row, context) -> Rows.site(row));
        jdbi.registerRowMapper(Rows.SeenSite.class, (row, context) -> Rows.seenSite(row));
        jdbi.registerRowMapper(Rows.AccessRow.class, (row, context) -> Rows.accessRow(row));
        jdbi.registerRowMapper(Rows.HeldRow.class, (row, context) -> Rows.heldRow(row));
        jdbi.registerRowMapper(
                SiteAccess.class, (row, context) -> Rows.access(row, 1).orElseThrow());
        jdbi.registerRowMapper(
                JdbiUnit.Found.class, (row, context) -> new JdbiUnit.Found(Dialect.uuidOrNull(row, 1), row.getLong(2)));
        jdbi.registerRowMapper(
                LockDao.Stamped.class, (row, context) -> new LockDao.Stamped(Dialect.uuid(row, 1), row.getLong(2)));
        jdbi.registerRowMapper(
                LockDao.StampedProduct.class,
                (row, context) -> new LockDao.StampedProduct(Rows.text(row, 1), row.getLong(2), row.getLong(3)));
        jdbi.registerRowMapper(
                RecordedEvent.class,
                (row, context) -> new RecordedEvent(
                        row.getLong(1),
                        Rows.instant(row, 2),
                        new UserId(Rows.text(row, 3)),
                        EventJson.event(Rows.text(row, 4), Rows.text(row, 5))));
    }

    private static void ofSites(Jdbi jdbi) {
        jdbi.registerRowMapper(Instant.class, (row, context) -> Rows.instant(row, 1));
        jdbi.registerRowMapper(AssetId.class, (row, context) -> SiteRows.asset(row));
        jdbi.registerRowMapper(SiteRows.AssetSeen.class, (row, context) -> SiteRows.assetSeen(row));
        jdbi.registerRowMapper(SiteRows.SiteStanding.class, (row, context) -> SiteRows.siteStanding(row));
        jdbi.registerRowMapper(Standing.class, (row, context) -> SiteRows.standing(row, 1));
        jdbi.registerRowMapper(PlaceFacts.class, (row, context) -> SiteRows.place(row));
        jdbi.registerRowMapper(ReachFacts.class, (row, context) -> SiteRows.reach(row));
        jdbi.registerRowMapper(SiteRows.End.class, (row, context) -> SiteRows.end(row));
        jdbi.registerRowMapper(SiteRows.Ends.class, (row, context) -> SiteRows.ends(row));
        jdbi.registerRowMapper(SiteRows.TeamInPart.class, (row, context) -> SiteRows.teamInPart(row));
        jdbi.registerRowMapper(SiteRows.TeamSeen.class, (row, context) -> SiteRows.teamSeen(row));
        jdbi.registerRowMapper(OverviewRows.Row.class, (row, context) -> OverviewRows.row(row));
        jdbi.registerRowMapper(SiteRows.RequestSeen.class, (row, context) -> SiteRows.requestSeen(row));
        jdbi.registerRowMapper(
                DataRequest.class, (row, context) -> SiteRows.request(row, 1).orElseThrow());
        jdbi.registerRowMapper(
                Invitation.class, (row, context) -> SiteRows.invitation(row, 1).orElseThrow());
        jdbi.registerRowMapper(
                new GenericType<SiteRows.InPart<DataRequest>>() {}, (row, context) -> SiteRows.requestInPart(row));
        jdbi.registerRowMapper(
                new GenericType<SiteRows.InPart<Invitation>>() {}, (row, context) -> SiteRows.invitationInPart(row));
    }

    private static void ofChargers(Jdbi jdbi) {
        jdbi.registerRowMapper(Charger.class, (row, context) -> ChargerRows.charger(row));
        jdbi.registerRowMapper(ChargerRows.Seen.class, (row, context) -> ChargerRows.seen(row));
        jdbi.registerRowMapper(ChargerRows.SeenPincode.class, (row, context) -> ChargerRows.seenPincode(row));
        jdbi.registerRowMapper(ChargerRows.TeamThere.class, (row, context) -> ChargerRows.teamThere(row));
        jdbi.registerRowMapper(ChargerRows.Found.class, (row, context) -> ChargerRows.found(row));
        jdbi.registerRowMapper(AssetReachFacts.class, (row, context) -> SiteRows.assetReach(row));
        jdbi.registerRowMapper(
                License.class, (row, context) -> LicenseRows.license(row, 1).orElseThrow());
        jdbi.registerRowMapper(
                LicenseRows.Listed.class, (row, context) -> new LicenseRows.Listed(LicenseRows.license(row, 1)));
        jdbi.registerRowMapper(LicenseRows.Access.class, (row, context) -> LicenseRows.access(row));
        jdbi.registerRowMapper(Purchase.class, (row, context) -> LicenseRows.purchase(row));
        jdbi.registerRowMapper(Product.class, (row, context) -> LicenseRows.product(row));
        jdbi.registerRowMapper(LicenseRows.Stamped.class, (row, context) -> LicenseRows.stamped(row));
    }
}
