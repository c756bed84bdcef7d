package dev.chargehand.jdbi;

import dev.chargehand.charger.Charger;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.charger.ChargerIdentity;
import dev.chargehand.facts.ChargerTeams;
import dev.chargehand.facts.FoundCharger;
import dev.chargehand.license.License;
import dev.chargehand.license.LicenseId;
import dev.chargehand.license.PaymentId;
import dev.chargehand.license.Product;
import dev.chargehand.license.Purchase;
import dev.chargehand.license.Sku;
import dev.chargehand.team.UserId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** What a unit of work asks about chargers and what is sold for them. */
final class EquipmentFacts {
    private final Attempts attempts;
    private final Stamps stamps;
    private final ChargerDao chargers;
    private final LicenseDao licenses;
    private final PurchaseDao purchases;

    EquipmentFacts(Handle handle, Attempts attempts, Stamps stamps) {
        this.attempts = attempts;
        this.stamps = stamps;
        this.chargers = handle.attach(ChargerDao.class);
        this.licenses = handle.attach(LicenseDao.class);
        this.purchases = handle.attach(PurchaseDao.class);
    }

    Optional<ChargerTeams> teamsReaching(ChargerId charger, UserId user) {
        List<ChargerRows.TeamThere> rows = attempts.attempt(
                "finding the teams that reach charger " + charger,
                () -> chargers.teamsReaching(charger.value(), user.text()));
        return rows.stream()
                .findFirst()
                .map(row -> new ChargerTeams(
                        row.place(),
                        rows.stream().flatMap(each -> each.team().stream()).toList()));
    }

    /** As {@link JdbiUnit#firstTeam} does: an identity of no charger may be that of a deleted one. */
    Optional<FoundCharger> charger(ChargerIdentity identity) {
        ChargerRows.Found found =
                attempts.attempt("finding a charger by its identity", () -> chargers.find(identity.text()));
        if (found.charger().isEmpty()) {
            stamps.saw(found.clock());
        }
        return found.charger();
    }

    Optional<Charger> charger(ChargerId charger) {
        return attempts.attempt("reading charger " + charger, () -> chargers.charger(charger.value()));
    }

    List<License> licenses(ChargerId charger) {
        return attempts
                .attempt("reading the licenses of charger " + charger, () -> licenses.current(charger.value()))
                .stream()
                .sorted(Comparator.comparing(License::tier))
                .toList();
    }

    Optional<License> license(LicenseId license) {
        return attempts.attempt("reading license " + license, () -> licenses.license(license.value()));
    }

    Optional<Purchase> purchase(PaymentId payment) {
        return attempts.attempt("reading purchase " + payment, () -> purchases.purchase(payment.text()));
    }

    List<Purchase> pendingPurchases(ChargerId charger) {
        return attempts.attempt(
                "reading the pending purchases for charger " + charger, () -> purchases.pending(charger.value()));
    }

    /** Who buys keeps it as it is but does not stamp it, or all would wait for one another; what they do comes after it. */
    Optional<Product> product(Sku sku) {
        Optional<LicenseRows.Stamped> found =
                attempts.attempt("reading product " + sku, () -> purchases.staying(sku.text()));
        found.ifPresent(product -> stamps.saw(product.stamp()));
        return found.map(LicenseRows.Stamped::product);
    }
}
