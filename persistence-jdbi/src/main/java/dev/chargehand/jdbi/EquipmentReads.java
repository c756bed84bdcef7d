package dev.chargehand.jdbi;

import dev.chargehand.charger.ChargerId;
import dev.chargehand.facts.AccessFacts;
import dev.chargehand.facts.LicenseFacts;
import dev.chargehand.license.License;
import dev.chargehand.license.LicenseId;
import dev.chargehand.license.PaymentId;
import dev.chargehand.license.Product;
import dev.chargehand.license.Purchase;
import dev.chargehand.license.Sku;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.UserId;
import java.util.List;
import java.util.Optional;

/** The questions about licenses, purchases and products, each one statement. */
final class EquipmentReads {
    private final Answering database;

    EquipmentReads(Answering database) {
        this.database = database;
    }

    LicenseFacts licenses(ChargerId charger, UserId user) {
        return facts(database.read(
                "reading the licenses of charger " + charger,
                handle -> handle.attach(LicenseDao.class).ofCharger(charger.value(), user.text())));
    }

    LicenseFacts licenses(SiteId site, UserId user) {
        return facts(database.read(
                "reading the licenses on site " + site,
                handle -> handle.attach(LicenseDao.class).ofSite(site.value(), user.text())));
    }

    /** Who reaches nothing learns of no license. */
    private static LicenseFacts facts(List<LicenseRows.Access> rows) {
        LicenseRows.Access first = rows.get(0);
        AccessFacts access = new AccessFacts(
                first.inAnyTeam(),
                rows.stream().flatMap(row -> row.access().stream()).toList(),
                first.holder());
        boolean reaches = !access.through().isEmpty() || access.holder().isPresent();
        return new LicenseFacts(access, reaches ? first.licenses() : List.of());
    }

    Optional<List<License>> licensesOf(ChargerId charger, UserId viewer, LicenseId after, int limit) {
        List<LicenseRows.Listed> rows = database.read(
                "reading all licenses of charger " + charger,
                handle -> handle.attach(LicenseDao.class)
                        .licensesOf(charger.value(), viewer.text(), after.value(), limit));
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        rows.stream().flatMap(row -> row.license().stream()).toList());
    }

    Optional<Purchase> purchase(PaymentId payment, UserId viewer) {
        return database.read(
                "reading purchase " + payment,
                handle -> handle.attach(PurchaseDao.class).purchase(payment.text(), viewer.text()));
    }

    Optional<Purchase> purchase(PaymentId payment) {
        return database.read(
                "reading purchase " + payment,
                handle -> handle.attach(PurchaseDao.class).purchase(payment.text()));
    }

    Optional<Product> product(Sku sku) {
        return database.read(
                "reading product " + sku,
                handle -> handle.attach(PurchaseDao.class).product(sku.text()));
    }

    List<Product> products(String after, int limit) {
        return database.read(
                "reading the products",
                handle -> handle.attach(PurchaseDao.class).products(after, limit));
    }
}
