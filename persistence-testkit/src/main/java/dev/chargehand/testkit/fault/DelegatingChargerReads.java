package dev.chargehand.testkit.fault;

import dev.chargehand.charger.Charger;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.charger.ChargerIdentity;
import dev.chargehand.facts.AssetReachFacts;
import dev.chargehand.facts.ChargerFacts;
import dev.chargehand.facts.LicenseFacts;
import dev.chargehand.facts.PincodeFacts;
import dev.chargehand.license.License;
import dev.chargehand.license.LicenseId;
import dev.chargehand.license.PaymentId;
import dev.chargehand.license.Product;
import dev.chargehand.license.Purchase;
import dev.chargehand.license.Sku;
import dev.chargehand.site.AssetId;
import dev.chargehand.site.SiteId;
import dev.chargehand.spi.ChargerListing;
import dev.chargehand.spi.ChargerPlace;
import dev.chargehand.spi.ReachPlace;
import dev.chargehand.spi.Reads;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Passes the questions about chargers and licenses on. */
abstract class DelegatingChargerReads implements Reads {
    private final Reads reads;

    DelegatingChargerReads(Reads reads) {
        this.reads = reads;
    }

    final Reads sound() {
        return reads;
    }

    /** Gives the answer to a question; a fault may give another. */
    <T> T answer(String question, Supplier<T> sound) {
        return sound.get();
    }

    /** Gives a page; a fault may give another. */
    <T> List<T> page(boolean first, int limit, List<T> sound) {
        return sound;
    }

    @Override
    public List<AssetReachFacts> whoReaches(AssetId asset, ReachPlace after, int limit) {
        return answer(
                "who reaches " + asset + after + limit,
                () -> page(after.equals(ReachPlace.BEFORE_ALL), limit, reads.whoReaches(asset, after, limit)));
    }

    @Override
    public Optional<ChargerFacts> charger(ChargerId charger, UserId viewer) {
        return answer("charger " + charger + viewer.text(), () -> reads.charger(charger, viewer));
    }

    @Override
    public Optional<Charger> charger(ChargerIdentity identity) {
        return answer("charger " + identity, () -> reads.charger(identity));
    }

    @Override
    public List<ChargerFacts> chargersOf(UserId user, ChargerListing listing) {
        return answer(
                "chargers of " + user.text() + text(listing), () -> page(listing, reads.chargersOf(user, listing)));
    }

    @Override
    public Optional<List<ChargerFacts>> chargersOfTeam(TeamId team, UserId viewer, ChargerListing listing) {
        return answer(
                "chargers of " + team + viewer.text() + text(listing),
                () -> reads.chargersOfTeam(team, viewer, listing).map(found -> page(listing, found)));
    }

    @Override
    public Optional<List<ChargerFacts>> chargersOn(SiteId site, UserId viewer, ChargerListing listing) {
        return answer(
                "chargers on " + site + viewer.text() + text(listing),
                () -> reads.chargersOn(site, viewer, listing).map(found -> page(listing, found)));
    }

    @Override
    public Optional<PincodeFacts> pincode(ChargerId charger, UserId viewer) {
        return answer("pincode " + charger + viewer.text(), () -> reads.pincode(charger, viewer));
    }

    @Override
    public LicenseFacts licenses(ChargerId charger, UserId user) {
        return answer("licenses " + charger + user.text(), () -> reads.licenses(charger, user));
    }

    @Override
    public LicenseFacts licenses(SiteId site, UserId user) {
        return answer("licenses at " + site + user.text(), () -> reads.licenses(site, user));
    }

    @Override
    public Optional<List<License>> licensesOf(ChargerId charger, UserId viewer, LicenseId after, int limit) {
        return answer(
                "all licenses " + charger + viewer.text() + after + limit,
                () -> reads.licensesOf(charger, viewer, after, limit)
                        .map(found -> page(after.equals(LicenseId.BEFORE_ALL), limit, found)));
    }

    @Override
    public Optional<Purchase> purchase(PaymentId payment, UserId viewer) {
        return answer("purchase " + payment + " " + viewer.text(), () -> reads.purchase(payment, viewer));
    }

    @Override
    public Optional<Purchase> purchase(PaymentId payment) {
        return answer("purchase " + payment, () -> reads.purchase(payment));
    }

    @Override
    public Optional<Product> product(Sku sku) {
        return answer("product " + sku, () -> reads.product(sku));
    }

    @Override
    public List<Product> products(String after, int limit) {
        return answer(
                "products " + after + " " + limit, () -> page(after.isEmpty(), limit, reads.products(after, limit)));
    }

    // a query's own text says its order only
    private static String text(ChargerListing listing) {
        return listing.toString() + listing.query().hashCode();
    }

    private <T> List<T> page(ChargerListing listing, List<T> found) {
        boolean first =
                listing.after().equals(listing.query().descending() ? ChargerPlace.AFTER_ALL : ChargerPlace.BEFORE_ALL);
        return page(first, listing.limit(), found);
    }
}
