package dev.chargehand.rules;

import static dev.chargehand.rules.LicenseSamples.CHARGER;
import static dev.chargehand.rules.LicenseSamples.days;
import static dev.chargehand.rules.LicenseSamples.payment;
import static dev.chargehand.rules.LicenseSamples.pending;
import static dev.chargehand.rules.LicenseSamples.product;
import static dev.chargehand.rules.LicenseSamples.valid;
import static dev.chargehand.rules.Samples.NOW;
import static dev.chargehand.rules.Samples.told;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.LicenseRefusal;
import dev.chargehand.license.Billing;
import dev.chargehand.license.License;
import dev.chargehand.license.LicenseState;
import dev.chargehand.license.LicenseStatus;
import dev.chargehand.license.Period;
import dev.chargehand.license.Purchase;
import dev.chargehand.license.Term;
import dev.chargehand.license.Tier;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Purchases at the edges: without end, at the last day there can be, of licenses suspended, revoked or taken away meanwhile. */
@Domain(LicenseDomain.class)
@Domain(DomainContext.Global.class)
class PurchaseEdgeProperties {
    @Example
    void a_term_without_end_takes_the_end_away_and_nothing_can_be_bought_after_it() {
        LicenseBook book = new LicenseBook().with(List.of(valid(Tier.SMART, days(5))));
        book.purchases.put(payment(7), pending(7, Tier.SMART, Term.months(1)));
        book.begin(1, Billing.PARTNER, product(Tier.SMART, Term.perpetual(), true))
                .outcome()
                .orThrow();
        assertThat(book.period()).contains(new Period(Samples.EARLIER, Optional.empty()));
        LicenseRefusal refusal = new LicenseRefusal.WithoutEnd(CHARGER, Tier.SMART);
        assertThat(book.begin(2, Billing.CARD, product(Tier.SMART, Term.perpetual(), true)))
                .isEqualTo(Decision.refuse(refusal));
        assertThat(book.confirm(7)).isEqualTo(Decision.refuse(refusal));
        assertThat(told(book.abandon(7))).isEqualTo("accepted");
    }

    @Example
    void no_license_ends_after_the_last_day_there_can_be() {
        for (int off : List.of(-1, 0, 1)) {
            Instant end = License.LAST_END.minus(Duration.ofDays(1)).plusMillis(off);
            String expected = off > 0 ? "end_too_far" : "accepted";
            for (Billing billing : Billing.values()) {
                LicenseBook book = new LicenseBook().with(List.of(valid(Tier.SMART, end)));
                assertThat(told(book.begin(1, billing, product(Tier.SMART, Term.days(1), true))))
                        .isEqualTo(expected);
            }
            LicenseBook book = new LicenseBook().with(List.of(valid(Tier.SMART, end)));
            book.purchases.put(payment(1), pending(1, Tier.SMART, Term.days(1)));
            Decision<Purchase> confirmed = book.confirm(1);
            assertThat(told(confirmed)).isEqualTo(expected);
            if (off > 0) {
                assertThat(confirmed).isEqualTo(Decision.refuse(new LicenseRefusal.EndTooFar(CHARGER, Tier.SMART)));
                assertThat(told(book.abandon(1))).isEqualTo("accepted");
            }
        }
    }

    @Example
    void the_longest_terms_stack_until_the_last_day_and_are_then_refused() {
        LicenseBook book = new LicenseBook();
        int number = 0;
        while (told(book.begin(number, Billing.PARTNER, product(Tier.PRO, Term.months(Term.MAX_MONTHS), true)))
                .equals("accepted")) {
            number++;
        }
        assertThat(number).isEqualTo(79);
        assertThat(told(book.begin(99, Billing.CARD, product(Tier.PRO, Term.perpetual(), true))))
                .isEqualTo("accepted");
    }

    @Example
    void a_suspended_license_is_not_sold_an_extension_even_after_its_end_and_one_paid_for_already_counts() {
        for (Instant end : List.of(days(1), NOW, days(-30))) {
            License suspended = valid(Tier.SMART, end).with(LicenseStatus.SUSPENDED, NOW);
            LicenseBook book = new LicenseBook().with(List.of(suspended));
            for (Billing billing : Billing.values()) {
                assertThat(book.begin(1, billing, product(Tier.SMART, Term.days(10), true)))
                        .isEqualTo(Decision.refuse(new LicenseRefusal.LicenseSuspended(suspended.id())));
            }
            book.purchases.put(payment(2), pending(2, Tier.SMART, Term.days(10)));
            assertThat(told(book.confirm(2))).isEqualTo("accepted");
            assertThat(book.flags(CHARGER).smart()).isFalse();
            assertThat(book.reinstate(suspended.id()).outcome().orThrow().state())
                    .isEqualTo(LicenseState.ACTIVE);
            assertThat(book.period().flatMap(Period::ends))
                    .contains((end.isAfter(NOW) ? end : NOW).plus(Duration.ofDays(10)));
        }
    }

    @Example
    void a_clock_that_was_set_back_loses_no_day() {
        LicenseBook book = new LicenseBook();
        book.begin(1, Billing.PARTNER, product(Tier.SMART, Term.days(10), true))
                .outcome()
                .orThrow();
        book.now = days(-3);
        assertThat(book.flags(CHARGER).smart()).isFalse();
        book.begin(2, Billing.PARTNER, product(Tier.SMART, Term.days(10), true))
                .outcome()
                .orThrow();
        assertThat(book.period()).contains(new Period(NOW, Optional.of(days(20))));
    }

    @Property
    void a_purchase_confirmed_after_its_license_was_revoked_or_taken_away_gives_a_license_of_its_own(
            @ForAll boolean revoked, @ForAll Term term) {
        License present = valid(Tier.SMART, days(5));
        LicenseBook book = new LicenseBook().with(List.of(present));
        assertThat(told(book.begin(1, Billing.CARD, product(Tier.SMART, term, true))))
                .isEqualTo("accepted");
        assertThat(told(revoked ? book.revoke(present.id()) : book.transfer(present.id(), LicenseSamples.OTHER)))
                .isEqualTo("accepted");
        License lost = book.license(present.id()).orElseThrow();
        assertThat(told(book.confirm(1))).isEqualTo("accepted");
        assertThat(book.license(present.id())).contains(lost);
        assertThat(book.period()).contains(new Period(NOW, term.endFrom(NOW)));
    }
}
