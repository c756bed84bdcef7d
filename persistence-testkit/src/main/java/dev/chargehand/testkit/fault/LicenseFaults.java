package dev.chargehand.testkit.fault;

import dev.chargehand.charger.ChargerId;
import dev.chargehand.event.Change;
import dev.chargehand.event.Event;
import dev.chargehand.event.LicenseEvent.LicenseIssued;
import dev.chargehand.event.LicenseEvent.LicenseRenewed;
import dev.chargehand.event.LicenseEvent.LicenseStatusChanged;
import dev.chargehand.event.LicenseEvent.LicenseTransferred;
import dev.chargehand.event.LicenseEvent.PurchaseAbandoned;
import dev.chargehand.event.LicenseEvent.PurchaseConfirmed;
import dev.chargehand.facts.LicenseFacts;
import dev.chargehand.license.License;
import dev.chargehand.license.LicenseId;
import dev.chargehand.license.LicenseStatus;
import dev.chargehand.license.PaymentId;
import dev.chargehand.license.Period;
import dev.chargehand.license.Product;
import dev.chargehand.license.Purchase;
import dev.chargehand.license.Sku;
import dev.chargehand.site.SiteId;
import dev.chargehand.spi.ReachPlace;
import dev.chargehand.spi.Storage;
import dev.chargehand.team.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Faults in what is kept, found and shown of licenses, purchases and products. */
final class LicenseFaults {
    private static final int WHOLE_LOG = 10_000;

    private LicenseFaults() {}

    static Storage abandonedPurchaseStaysOpen(Storage storage) {
        return leavingOut(storage, PurchaseAbandoned.class);
    }

    static Storage paidPurchaseStaysOpen(Storage storage) {
        return leavingOut(storage, PurchaseConfirmed.class);
    }

    static Storage transferNotApplied(Storage storage) {
        return leavingOut(storage, LicenseTransferred.class);
    }

    private static Storage leavingOut(Storage storage, Class<? extends Event> kind) {
        return DelegatingStorage.writing(storage, event -> Optional.of(event).filter(one -> !kind.isInstance(one)));
    }

    static Storage suspensionNotApplied(Storage storage) {
        return DelegatingStorage.writing(
                storage,
                event -> Optional.of(event)
                        .filter(one -> !(one instanceof LicenseStatusChanged changed
                                && changed.after() == LicenseStatus.SUSPENDED)));
    }

    static Storage renewedFromNow(Storage storage) {
        return DelegatingStorage.applying(
                storage,
                change -> Optional.of(new Change(
                        change.at(),
                        change.by(),
                        change.events().stream()
                                .map(event -> fromNow(event, change.at()))
                                .toList(),
                        change.pincodes())));
    }

    private static Event fromNow(Event event, Instant now) {
        if (!(event instanceof LicenseRenewed renewed) || renewed.after().ends().isEmpty()) {
            return event;
        }
        Instant before = renewed.before().ends().orElse(now);
        Duration term = Duration.between(
                before.isAfter(now) ? before : now, renewed.after().ends().get());
        Period period = new Period(renewed.after().starts(), Optional.of(now.plus(term)));
        return new LicenseRenewed(renewed.license(), renewed.charger(), renewed.before(), period);
    }

    static Storage deletionLeavesLicenses(Storage storage) {
        return DelegatingStorage.deciding(storage, unit -> new DelegatingUnit(unit) {
            @Override
            public Optional<License> license(LicenseId license) {
                return super.license(license)
                        .or(() -> storage.reads().eventsAfter(0, WHOLE_LOG).stream()
                                .map(one -> one.event())
                                .filter(LicenseIssued.class::isInstance)
                                .map(one -> ((LicenseIssued) one).license())
                                .filter(one -> one.id().equals(license))
                                .findFirst());
            }
        });
    }

    static Storage retiredProductStillSold(Storage storage) {
        return DelegatingStorage.deciding(storage, unit -> new DelegatingUnit(unit) {
            @Override
            public Optional<Product> product(Sku sku) {
                return super.product(sku)
                        .map(one -> new Product(
                                one.sku(), one.name(), one.tier(), one.term(), true, one.createdAt(), one.updatedAt()));
            }
        });
    }

    static Storage pendingPurchasesOverlooked(Storage storage) {
        return DelegatingStorage.deciding(storage, unit -> new DelegatingUnit(unit) {
            @Override
            public List<Purchase> pendingPurchases(ChargerId charger) {
                return List.of();
            }
        });
    }

    static Storage oneTierOnly(Storage storage) {
        return DelegatingStorage.deciding(storage, unit -> new DelegatingUnit(unit) {
            @Override
            public List<License> licenses(ChargerId charger) {
                List<License> sound = super.licenses(charger);
                return sound.subList(0, Math.min(1, sound.size()));
            }
        });
    }

    static Storage purchaseShownToAll(Storage storage) {
        return DelegatingStorage.answering(storage, reads -> new DelegatingReads(reads) {
            @Override
            public Optional<Purchase> purchase(PaymentId payment, UserId viewer) {
                return reads.purchase(payment);
            }
        });
    }

    static Storage hiddenLicensesCount(Storage storage) {
        return DelegatingStorage.answering(storage, reads -> new DelegatingReads(reads) {
            @Override
            public LicenseFacts licenses(SiteId site, UserId user) {
                LicenseFacts facts = super.licenses(site, user);
                return reads.whoReaches(site, ReachPlace.BEFORE_ALL, WHOLE_LOG).stream()
                        .filter(reach -> reach.access().isOwner()
                                && !facts.access().through().isEmpty())
                        .findFirst()
                        .map(reach -> new LicenseFacts(
                                facts.access(),
                                reads.licenses(site, reach.member().user()).licenses()))
                        .orElse(facts);
            }
        });
    }
}
