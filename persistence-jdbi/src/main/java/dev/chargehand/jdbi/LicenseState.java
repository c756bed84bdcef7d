package dev.chargehand.jdbi;

import dev.chargehand.event.Event;
import dev.chargehand.event.LicenseEvent;
import dev.chargehand.license.License;
import dev.chargehand.license.LicenseId;
import dev.chargehand.license.PaymentId;
import dev.chargehand.license.Purchase;
import dev.chargehand.license.PurchaseStatus;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rows of licenses and of purchases. */
final class LicenseState implements LicenseEvent.Handler {
    private final Batches batches;
    private final long at;

    LicenseState(Batches batches, long at) {
        this.batches = batches;
        this.at = at;
    }

    @Override
    public void on(LicenseEvent.LicenseIssued event) {
        License license = event.license();
        batches.next(event.getClass(), event, """
                        insert into chargehand_license
                            (license_id, charger_id, tier, starts, ends, status, created_at, updated_at)
                        select :id, :charger, :tier, :starts, :ends, :status, :createdAt, :updatedAt
                        where 1 = 1
                        on conflict do nothing
                        """)
                .bind("id", license.id().value())
                .bind("charger", license.charger().value())
                .bind("tier", license.tier().name())
                .bind("starts", license.starts().toEpochMilli())
                .bind("ends", ReportState.millis(license.ends()))
                .bind("status", license.status().name())
                .bind("createdAt", license.createdAt().toEpochMilli())
                .bind("updatedAt", license.updatedAt().toEpochMilli())
                .add();
    }

    @Override
    public void on(LicenseEvent.LicenseRenewed event) {
        batches.next(event, event, """
                        update chargehand_license set starts = :starts, ends = :ends, updated_at = :at
                        where license_id = :id
                        """)
                .bind("starts", event.after().starts().toEpochMilli())
                .bind("ends", ReportState.millis(event.after().ends()))
                .bind("at", at)
                .bind("id", event.license().value())
                .add();
    }

    @Override
    public void on(LicenseEvent.LicenseStatusChanged event) {
        batches.next(
                        event,
                        event,
                        "update chargehand_license set status = :status, updated_at = :at where license_id = :id")
                .bind("status", event.after().name())
                .bind("at", at)
                .bind("id", event.license().value())
                .add();
    }

    @Override
    public void on(LicenseEvent.LicenseTransferred event) {
        batches.next(event, event, """
                        update chargehand_license set charger_id = :to, updated_at = :at
                        where license_id = :id and charger_id = :from
                        """)
                .bind("from", event.from().value())
                .bind("to", event.to().value())
                .bind("at", at)
                .bind("id", event.license().value())
                .add();
    }

    @Override
    public void on(LicenseEvent.PurchaseBegun event) {
        Purchase purchase = event.purchase();
        Terms.bind(batches.next(event.getClass(), event, """
                                insert into chargehand_purchase
                                    (payment_id, charger_id, sku, tier, term_unit, term_count, payer, buyer, billing,
                                     status, license_id, created_at, updated_at)
                                select :id, :charger, :sku, :tier, :unit, :count, :payer, :buyer, :billing,
                                     :status, :license, :createdAt, :updatedAt
                                where 1 = 1
                                on conflict do nothing
                                """), purchase.term())
                .bind("id", purchase.payment().text())
                .bind("charger", purchase.charger().value())
                .bind("sku", purchase.sku().text())
                .bind("tier", purchase.tier().name())
                .bind("payer", purchase.payer().value())
                .bind("buyer", purchase.buyer().text())
                .bind("billing", purchase.billing().name())
                .bind("status", purchase.status().name())
                .bindByType("license", id(purchase.license()), UUID.class)
                .bind("createdAt", purchase.createdAt().toEpochMilli())
                .bind("updatedAt", purchase.updatedAt().toEpochMilli())
                .add();
    }

    @Override
    public void on(LicenseEvent.PurchaseConfirmed event) {
        close(event, event.payment(), PurchaseStatus.CONFIRMED, Optional.of(event.license()));
    }

    @Override
    public void on(LicenseEvent.PurchaseAbandoned event) {
        close(event, event.payment(), PurchaseStatus.ABANDONED, Optional.empty());
    }

    private void close(Event event, PaymentId payment, PurchaseStatus status, Optional<LicenseId> license) {
        batches.next(event.getClass(), event, """
                        update chargehand_purchase set status = :status, license_id = :license, updated_at = :at
                        where payment_id = :id and status = 'PENDING'
                        """)
                .bind("status", status.name())
                .bindByType("license", id(license), UUID.class)
                .bind("at", at)
                .bind("id", payment.text())
                .add();
    }

    private static @Nullable UUID id(Optional<LicenseId> license) {
        return license.<@Nullable UUID>map(LicenseId::value).orElse(null);
    }
}
