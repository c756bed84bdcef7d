package dev.chargehand.rules;

import dev.chargehand.LicenseRefusal;
import dev.chargehand.Permission;
import dev.chargehand.Policy;
import dev.chargehand.Refusal;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.event.Event;
import dev.chargehand.event.LicenseEvent.LicenseIssued;
import dev.chargehand.event.LicenseEvent.LicenseRenewed;
import dev.chargehand.event.LicenseEvent.PurchaseAbandoned;
import dev.chargehand.event.LicenseEvent.PurchaseBegun;
import dev.chargehand.event.LicenseEvent.PurchaseConfirmed;
import dev.chargehand.facts.ChargerStanding;
import dev.chargehand.facts.PurchaseFacts;
import dev.chargehand.license.Billing;
import dev.chargehand.license.License;
import dev.chargehand.license.LicenseId;
import dev.chargehand.license.LicenseStatus;
import dev.chargehand.license.PaymentId;
import dev.chargehand.license.Period;
import dev.chargehand.license.Product;
import dev.chargehand.license.Purchase;
import dev.chargehand.license.PurchaseStatus;
import dev.chargehand.license.Sku;
import dev.chargehand.license.Term;
import dev.chargehand.license.Tier;
import dev.chargehand.site.AccessLevel;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Licenses are bought: begun, then paid or given up. */
public final class PurchaseRules {
    private PurchaseRules() {}

    /** The license id is fresh. */
    public record Begin(
            UserId actor,
            ChargerId charger,
            Sku sku,
            TeamId payer,
            PaymentId payment,
            Billing billing,
            LicenseId license) {}

    /** The license id is fresh. */
    public record Confirm(PaymentId payment, LicenseId license) {}

    public record Abandon(PaymentId payment) {}

    public static Decision<Purchase> begin(
            Begin command, Optional<ChargerStanding> standing, PurchaseFacts facts, Policy policy, Instant now) {
        Optional<Refusal> refusal = StandingRules.unlessSeen(command.charger(), standing)
                .or(() -> facts.payer().isEmpty() ? Optional.of(Refusals.noTeam(command.payer())) : Optional.empty())
                .or(() -> facts.product().isEmpty() ? Optional.of(Refusals.noProduct(command.sku())) : Optional.empty())
                .or(() -> StandingRules.unlessAt(
                        AccessLevel.SENSITIVE, Permission.BUY_LICENSE, standing.orElseThrow(), policy, now));
        if (refusal.isPresent()) {
            return Decision.refuse(refusal.get());
        }
        if (facts.purchase().isPresent()) {
            Purchase present = facts.purchase().get();
            return isSame(present, command)
                    ? Decision.accept(present)
                    : Decision.refuse(new LicenseRefusal.PaymentTaken(command.payment()));
        }
        Product product = facts.product().orElseThrow();
        Optional<License> present = LicenseStates.ofTier(product.tier(), facts.licenses());
        Optional<Refusal> conflict = unlessActive(product)
                .or(() -> unlessEnding(present))
                .or(() -> unlessSuspended(present))
                .or(() -> unlessTooFar(command.charger(), product.tier(), bought(present, product.term(), now)));
        return conflict.isPresent() ? Decision.refuse(conflict.get()) : begun(command, product, present, now);
    }

    private static Decision<Purchase> begun(Begin command, Product product, Optional<License> present, Instant now) {
        Purchase pending = new Purchase(
                command.payment(),
                command.charger(),
                command.sku(),
                product.tier(),
                product.term(),
                command.payer(),
                command.actor(),
                command.billing(),
                PurchaseStatus.PENDING,
                Optional.empty(),
                now,
                now);
        if (command.billing() == Billing.CARD) {
            return Decision.accept(pending, new PurchaseBegun(pending));
        }
        LicenseId license = present.map(License::id).orElse(command.license());
        List<Event> events = new ArrayList<>();
        events.add(new PurchaseBegun(pending));
        events.addAll(paid(pending, present, command.license(), now));
        return new Decision.Accepted<>(pending.confirmed(license, now), events);
    }

    /** The licenses are the current ones of the purchase's charger. */
    public static Decision<Purchase> confirm(
            Confirm command, Optional<Purchase> found, List<License> licenses, Instant now) {
        if (found.isEmpty()) {
            return Decision.refuse(Refusals.noPurchase(command.payment()));
        }
        Purchase purchase = found.get();
        if (!purchase.isPending()) {
            return closedAs(PurchaseStatus.CONFIRMED, purchase);
        }
        Optional<License> present = LicenseStates.ofTier(purchase.tier(), licenses);
        Optional<Refusal> refusal = unlessEnding(present)
                .or(() -> unlessTooFar(purchase.charger(), purchase.tier(), bought(present, purchase.term(), now)));
        if (refusal.isPresent()) {
            return Decision.refuse(refusal.get());
        }
        LicenseId license = present.map(License::id).orElse(command.license());
        return new Decision.Accepted<>(
                purchase.confirmed(license, now), paid(purchase, present, command.license(), now));
    }

    public static Decision<Purchase> abandon(Abandon command, Optional<Purchase> found, Instant now) {
        if (found.isEmpty()) {
            return Decision.refuse(Refusals.noPurchase(command.payment()));
        }
        Purchase purchase = found.get();
        return purchase.isPending()
                ? Decision.accept(
                        purchase.abandoned(now), new PurchaseAbandoned(purchase.payment(), purchase.charger()))
                : closedAs(PurchaseStatus.ABANDONED, purchase);
    }

    /** Once more the same is no news; the contrary comes too late. */
    private static Decision<Purchase> closedAs(PurchaseStatus wanted, Purchase purchase) {
        return purchase.status() == wanted
                ? Decision.accept(purchase)
                : Decision.refuse(new LicenseRefusal.PurchaseClosed(purchase.payment(), purchase.status()));
    }

    private static List<Event> paid(Purchase purchase, Optional<License> present, LicenseId fresh, Instant now) {
        LicenseId id = present.map(License::id).orElse(fresh);
        Period period = bought(present, purchase.term(), now);
        Event given = present.isEmpty()
                ? new LicenseIssued(new License(
                        id,
                        purchase.charger(),
                        purchase.tier(),
                        period.starts(),
                        period.ends(),
                        LicenseStatus.VALID,
                        now,
                        now))
                : new LicenseRenewed(id, purchase.charger(), present.get().period(), period);
        return List.of(new PurchaseConfirmed(purchase.payment(), purchase.charger(), id), given);
    }

    /** From its end while it runs, else from now: no day is lost, and none of the past is sold (I-86). */
    private static Period bought(Optional<License> present, Term term, Instant now) {
        return present.flatMap(license -> license.ends()
                        .filter(end -> end.isAfter(now))
                        .map(end -> new Period(license.starts(), term.endFrom(end))))
                .orElseGet(() -> new Period(now, term.endFrom(now)));
    }

    private static boolean isSame(Purchase purchase, Begin command) {
        return purchase.charger().equals(command.charger())
                && purchase.sku().equals(command.sku())
                && purchase.payer().equals(command.payer())
                && purchase.billing() == command.billing();
    }

    private static Optional<Refusal> unlessActive(Product product) {
        return product.active() ? Optional.empty() : Optional.of(new LicenseRefusal.ProductRetired(product.sku()));
    }

    private static Optional<Refusal> unlessEnding(Optional<License> present) {
        return present.filter(license -> license.ends().isEmpty())
                .map(license -> new LicenseRefusal.WithoutEnd(license.charger(), license.tier()));
    }

    /** Whether or not it has ended meanwhile: what is paid for it would give nothing. */
    private static Optional<Refusal> unlessSuspended(Optional<License> present) {
        return present.filter(license -> license.status() == LicenseStatus.SUSPENDED)
                .map(license -> new LicenseRefusal.LicenseSuspended(license.id()));
    }

    private static Optional<Refusal> unlessTooFar(ChargerId charger, Tier tier, Period period) {
        return period.ends()
                .filter(end -> end.isAfter(License.LAST_END))
                .map(end -> new LicenseRefusal.EndTooFar(charger, tier));
    }
}
