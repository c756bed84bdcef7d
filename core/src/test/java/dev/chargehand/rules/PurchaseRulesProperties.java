package dev.chargehand.rules;

import static dev.chargehand.rules.LicenseSamples.BUYER;
import static dev.chargehand.rules.LicenseSamples.CHARGER;
import static dev.chargehand.rules.LicenseSamples.FRESH;
import static dev.chargehand.rules.LicenseSamples.SKU;
import static dev.chargehand.rules.LicenseSamples.begin;
import static dev.chargehand.rules.LicenseSamples.days;
import static dev.chargehand.rules.LicenseSamples.payment;
import static dev.chargehand.rules.LicenseSamples.pending;
import static dev.chargehand.rules.LicenseSamples.product;
import static dev.chargehand.rules.LicenseSamples.valid;
import static dev.chargehand.rules.Samples.NOW;
import static dev.chargehand.rules.Samples.TEAM;
import static dev.chargehand.rules.Samples.told;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.LicenseRefusal;
import dev.chargehand.Permission;
import dev.chargehand.Policy;
import dev.chargehand.Refusal;
import dev.chargehand.RefusalKind;
import dev.chargehand.event.LicenseEvent.LicenseIssued;
import dev.chargehand.event.LicenseEvent.PurchaseAbandoned;
import dev.chargehand.event.LicenseEvent.PurchaseBegun;
import dev.chargehand.event.LicenseEvent.PurchaseConfirmed;
import dev.chargehand.facts.PurchaseFacts;
import dev.chargehand.license.Billing;
import dev.chargehand.license.License;
import dev.chargehand.license.LicenseStatus;
import dev.chargehand.license.Product;
import dev.chargehand.license.Purchase;
import dev.chargehand.license.PurchaseStatus;
import dev.chargehand.license.Sku;
import dev.chargehand.license.Term;
import dev.chargehand.license.Tier;
import dev.chargehand.team.Member;
import dev.chargehand.team.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Who buys what for whom, and when it gives something. Dates of renewals are in {@link RenewalProperties}. */
@Domain(LicenseDomain.class)
@Domain(DomainContext.Global.class)
class PurchaseRulesProperties {
    private static final Term YEAR = Term.months(12);
    private static final Optional<Member> PAYER = Optional.of(Samples.member(1, Role.MEMBER));

    @Property
    void i_82_a_card_purchase_gives_nothing_until_it_is_confirmed_and_a_partner_gets_it_at_once(
            @ForAll Tier tier, @ForAll Term term, @ForAll Billing billing) {
        Purchase open = new Purchase(
                payment(1),
                CHARGER,
                SKU,
                tier,
                term,
                TEAM,
                BUYER,
                billing,
                PurchaseStatus.PENDING,
                Optional.empty(),
                NOW,
                NOW);
        License given = new License(FRESH, CHARGER, tier, NOW, term.endFrom(NOW), LicenseStatus.VALID, NOW, NOW);
        PurchaseBegun begun = new PurchaseBegun(open);
        PurchaseConfirmed paid = new PurchaseConfirmed(payment(1), CHARGER, FRESH);
        Decision<Purchase> decision = decide(begin(1, billing), facts(product(tier, term, true), List.of()));
        if (billing == Billing.PARTNER) {
            assertThat(decision)
                    .isEqualTo(new Decision.Accepted<>(
                            open.confirmed(FRESH, NOW), List.of(begun, paid, new LicenseIssued(given))));
            return;
        }
        assertThat(decision).isEqualTo(Decision.accept(open, begun));
        assertThat(PurchaseRules.confirm(
                        new PurchaseRules.Confirm(payment(1), FRESH), Optional.of(open), List.of(), NOW))
                .isEqualTo(
                        new Decision.Accepted<>(open.confirmed(FRESH, NOW), List.of(paid, new LicenseIssued(given))));
    }

    @Property
    void i_83_a_payment_is_confirmed_once_however_often_it_is_told(
            @ForAll List<License> present, @ForAll Term term, @ForAll Tier tier) {
        LicenseBook book = new LicenseBook().with(present);
        book.purchases.put(payment(1), pending(1, tier, term));
        Decision<Purchase> first = book.confirm(1);
        book.now = days(3);
        Decision<Purchase> again = book.confirm(1);
        assertThat(again.outcome()).isEqualTo(first.outcome());
        assertThat(again.events()).isEmpty();
        if (first.outcome().isAccepted()) {
            assertThat(first.events()).hasSize(2);
            assertThat(told(book.abandon(1))).isEqualTo("purchase_closed");
        }
    }

    @Property
    void i_83_what_is_not_paid_leaves_the_licenses_as_they_were(@ForAll List<License> present, @ForAll Tier tier) {
        Purchase open = pending(1, tier, YEAR);
        Decision<Purchase> decision =
                PurchaseRules.abandon(new PurchaseRules.Abandon(payment(1)), Optional.of(open), NOW);
        assertThat(decision)
                .isEqualTo(Decision.accept(open.abandoned(NOW), new PurchaseAbandoned(payment(1), CHARGER)));
        Decision<Purchase> late = PurchaseRules.confirm(
                new PurchaseRules.Confirm(payment(1), FRESH), Optional.of(open.abandoned(NOW)), present, NOW);
        assertThat(late)
                .isEqualTo(Decision.refuse(new LicenseRefusal.PurchaseClosed(payment(1), PurchaseStatus.ABANDONED)));
    }

    @Property
    void i_83_a_payment_begun_again_for_the_same_tells_what_became_of_it_and_for_another_is_refused(
            @ForAll List<License> present,
            @ForAll Billing billing,
            @ForAll PurchaseStatus status,
            @ForAll boolean active) {
        Purchase open = pending(1, Tier.SMART, YEAR);
        Purchase known = switch (status) {
            case PENDING -> open;
            case CONFIRMED -> open.confirmed(FRESH, NOW);
            case ABANDONED -> open.abandoned(NOW);
        };
        PurchaseFacts facts =
                new PurchaseFacts(PAYER, Optional.of(known), Optional.of(product(Tier.SMART, YEAR, active)), present);
        assertThat(decide(begin(1, billing), facts))
                .isEqualTo(
                        billing == Billing.CARD
                                ? Decision.accept(known)
                                : Decision.refuse(new LicenseRefusal.PaymentTaken(payment(1))));
        PurchaseRules.Begin command = begin(1, Billing.CARD);
        for (PurchaseRules.Begin other : List.of(
                new PurchaseRules.Begin(BUYER, CHARGER, new Sku("other"), TEAM, payment(1), Billing.CARD, FRESH),
                new PurchaseRules.Begin(BUYER, CHARGER, SKU, Samples.teamId(2), payment(1), Billing.CARD, FRESH),
                new PurchaseRules.Begin(BUYER, LicenseSamples.OTHER, SKU, TEAM, payment(1), Billing.CARD, FRESH))) {
            assertThat(told(decide(other, facts))).as(other.toString()).isEqualTo("payment_taken");
            assertThat(other).isNotEqualTo(command);
        }
    }

    @Property
    void i_84_an_unknown_product_is_not_found_and_a_retired_one_is_refused_and_nothing_is_created(
            @ForAll List<License> present, @ForAll Billing billing, @ForAll boolean known) {
        Optional<Product> product = known ? Optional.of(product(Tier.SMART, YEAR, false)) : Optional.empty();
        PurchaseFacts facts = new PurchaseFacts(PAYER, Optional.empty(), product, present);
        assertThat(decide(begin(1, billing), facts))
                .isEqualTo(Decision.refuse(
                        known ? new LicenseRefusal.ProductRetired(SKU) : new Refusal.NotFound("product", SKU.text())));
    }

    @Property
    void i_84_what_was_begun_is_confirmed_as_it_was_sold_whatever_became_of_the_product(
            @ForAll Term term, @ForAll Tier tier) {
        LicenseBook book = new LicenseBook();
        assertThat(told(book.begin(1, Billing.CARD, product(tier, term, true)))).isEqualTo("accepted");
        assertThat(told(book.confirm(1))).isEqualTo("accepted");
        License given = book.current(CHARGER).get(0);
        assertThat(given.tier()).isEqualTo(tier);
        assertThat(given.ends()).isEqualTo(term.endFrom(NOW));
    }

    @Property
    void i_85_buying_needs_data_access_to_the_charger_and_membership_of_the_team_that_pays(
            @ForAll Way way, @ForAll boolean pays, @ForAll Role role, @ForAll boolean adminOnly) {
        Policy policy = adminOnly ? Policy.DEFAULT.withAdminOnly(Set.of(Permission.BUY_LICENSE)) : Policy.DEFAULT;
        PurchaseFacts facts = new PurchaseFacts(
                pays ? PAYER : Optional.empty(),
                Optional.empty(),
                Optional.of(product(Tier.SMART, YEAR, true)),
                List.of());
        Decision<Purchase> decision =
                PurchaseRules.begin(begin(1, Billing.CARD), way.to(CHARGER, role), facts, policy, NOW);
        String expected = "accepted";
        if (way.level.isEmpty()) {
            expected = "charger_not_found";
        } else if (!pays) {
            expected = "team_not_found";
        } else if (!way.suffices()) {
            expected = "not_permitted";
        } else if (adminOnly && role != Role.ADMIN) {
            expected = "admin_needed";
        }
        assertThat(told(decision)).isEqualTo(expected);
        decision.outcome().toOptional().ifPresent(purchase -> {
            assertThat(purchase.payer()).isEqualTo(TEAM);
            assertThat(purchase.buyer()).isEqualTo(BUYER);
        });
    }

    @Property
    void i_60_the_refusals_of_a_purchase_come_in_their_order(
            @ForAll Way way,
            @ForAll boolean pays,
            @ForAll boolean known,
            @ForAll boolean taken,
            @ForAll boolean active,
            @ForAll List<License> present) {
        Optional<License> smart =
                present.stream().filter(one -> one.tier() == Tier.SMART).findFirst();
        PurchaseFacts facts = new PurchaseFacts(
                pays ? PAYER : Optional.empty(),
                taken ? Optional.of(pending(1, Tier.PRO, YEAR).abandoned(NOW)) : Optional.empty(),
                known ? Optional.of(product(Tier.SMART, YEAR, active)) : Optional.empty(),
                present);
        Decision<Purchase> decision =
                PurchaseRules.begin(begin(1, Billing.PARTNER), way.to(CHARGER), facts, Policy.DEFAULT, NOW);
        String expected = "accepted";
        RefusalKind kind = RefusalKind.CONFLICT;
        if (way.level.isEmpty() || !pays || !known) {
            expected = way.level.isEmpty() ? "charger_not_found" : !pays ? "team_not_found" : "product_not_found";
            kind = RefusalKind.NOT_FOUND;
        } else if (!way.suffices()) {
            expected = "not_permitted";
            kind = RefusalKind.NOT_PERMITTED;
        } else if (taken) {
            expected = "payment_taken";
        } else if (!active) {
            expected = "product_retired";
        } else if (smart.filter(one -> one.ends().isEmpty()).isPresent()) {
            expected = "without_end";
        } else if (smart.filter(one -> one.status() == LicenseStatus.SUSPENDED).isPresent()) {
            expected = "license_suspended";
        }
        assertThat(told(decision)).isEqualTo(expected);
        if (!decision.outcome().isAccepted()) {
            assertThat(decision.outcome().whyNot().map(Refusal::kind)).contains(kind);
        }
    }

    @Property
    void i_61_a_refused_purchase_has_no_event(@ForAll Way way, @ForAll List<License> present, @ForAll Billing billing) {
        PurchaseFacts facts = facts(product(Tier.PRO, YEAR, true), present);
        Decision<Purchase> begun = PurchaseRules.begin(begin(1, billing), way.to(CHARGER), facts, Policy.DEFAULT, NOW);
        Decision<Purchase> confirmed = PurchaseRules.confirm(
                new PurchaseRules.Confirm(payment(1), FRESH), Optional.of(pending(1, Tier.PRO, YEAR)), present, NOW);
        for (Decision<Purchase> decision : List.of(begun, confirmed)) {
            assertThat(decision.events().isEmpty())
                    .isEqualTo(!decision.outcome().isAccepted());
        }
    }

    @Example
    void i_62_every_event_of_a_purchase_stands_in_the_log_of_its_charger() {
        LicenseBook book = new LicenseBook().with(List.of(valid(Tier.PRO, days(1))));
        for (Tier tier : Tier.values()) {
            Decision<Purchase> bought =
                    book.begin(LicenseSamples.number(tier), Billing.PARTNER, product(tier, YEAR, true));
            assertThat(bought.events())
                    .hasSize(3)
                    .allSatisfy(event -> assertThat(event.aggregate()).isEqualTo(CHARGER.value()));
        }
        assertThat(told(book.begin(9, Billing.CARD, product(Tier.PRO, YEAR, true))))
                .isEqualTo("accepted");
        assertThat(book.abandon(9).events())
                .allSatisfy(event -> assertThat(event.aggregate()).isEqualTo(CHARGER.value()));
    }

    @Property
    void what_is_bought_of_one_tier_leaves_the_other_as_it_is(
            @ForAll List<License> present, @ForAll Tier tier, @ForAll Term term) {
        LicenseBook book = new LicenseBook().with(present);
        List<License> others =
                present.stream().filter(one -> one.tier() != tier).toList();
        Decision<Purchase> bought = book.begin(1, Billing.PARTNER, product(tier, term, true));
        assertThat(book.current(CHARGER)).containsAll(others);
        assertThat(bought.events())
                .noneMatch(event -> others.stream()
                        .anyMatch(one -> event.toString().contains(one.id().toString())));
    }

    /** Asked for by a buyer of the level that is needed. */
    private static Decision<Purchase> decide(PurchaseRules.Begin command, PurchaseFacts facts) {
        return PurchaseRules.begin(command, Way.DATA.to(command.charger()), facts, Policy.DEFAULT, NOW);
    }

    private static PurchaseFacts facts(Product product, List<License> present) {
        return new PurchaseFacts(PAYER, Optional.empty(), Optional.of(product), present);
    }
}
