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

import dev.chargehand.license.Billing;
import dev.chargehand.license.License;
import dev.chargehand.license.LicenseStatus;
import dev.chargehand.license.Period;
import dev.chargehand.license.Term;
import dev.chargehand.license.Tier;
import java.time.Duration;
import java.time.Instant;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Renewal neither loses a day nor sells the past, in whatever order and at whatever instants payments arrive (I-86). */
@Domain(LicenseDomain.class)
@Domain(DomainContext.Global.class)
class RenewalProperties {
    private static final long DAY = 24L * 60 * 60 * 1000;

    /** One purchase: so long after the one before, for so many days or months, paid so long after it was begun. */
    record Bought(long gap, Term term, long delay, boolean abandoned) {}

    @Provide
    Arbitrary<List<Bought>> sequence() {
        Arbitrary<Term> terms = Arbitraries.oneOf(
                Arbitraries.integers().between(1, 60).map(Term::days),
                Arbitraries.integers().between(1, 14).map(Term::months));
        Arbitrary<Long> gaps = Arbitraries.oneOf(
                Arbitraries.of(0L, 1L, DAY, 28 * DAY, 30 * DAY, 31 * DAY),
                Arbitraries.longs().between(0, 90 * DAY));
        return Combinators.combine(gaps, terms, gaps, Arbitraries.of(true, false, false))
                .as(Bought::new)
                .list()
                .ofMaxSize(12);
    }

    @Property
    void i_86_each_payment_counts_in_full_from_the_end_or_from_now(
            @ForAll("sequence") List<Bought> sequence, @ForAll Duration grace) {
        LicenseBook book = new LicenseBook();
        book.policy = LicenseSamples.grace(grace);
        for (int number = 0; number < sequence.size(); number++) {
            Bought bought = sequence.get(number);
            book.now = book.now.plusMillis(bought.gap());
            assertThat(told(book.begin(number, Billing.CARD, product(Tier.SMART, bought.term(), true))))
                    .isEqualTo("accepted");
            book.now = book.now.plusMillis(bought.delay());
            Optional<Period> before = book.period();
            if (bought.abandoned()) {
                assertThat(told(book.abandon(number))).isEqualTo("accepted");
                assertThat(book.period()).isEqualTo(before);
                continue;
            }
            assertThat(told(book.confirm(number))).isEqualTo("accepted");
            Instant end = before.flatMap(Period::ends).orElse(Instant.MIN);
            boolean runs = end.isAfter(book.now);
            assertThat(book.period())
                    .contains(new Period(
                            runs ? before.orElseThrow().starts() : book.now,
                            Optional.of(later(runs ? end : book.now, bought.term()))));
            assertThat(book.flags(CHARGER).smart()).isTrue();
        }
        assertThat(book.licenses).hasSizeLessThanOrEqualTo(1);
    }

    @Property
    void i_86_the_days_held_are_the_days_paid_for(@ForAll("sequence") List<Bought> sequence) {
        LicenseBook book = new LicenseBook();
        long paid = 0;
        long held = 0;
        Optional<Period> last = Optional.empty();
        for (int number = 0; number < sequence.size(); number++) {
            Bought bought = sequence.get(number);
            book.now = book.now.plusMillis(bought.gap());
            int days = 1 + (int) (bought.delay() / DAY);
            paid += days * DAY;
            book.begin(number, Billing.PARTNER, product(Tier.SMART, Term.days(days), true))
                    .outcome()
                    .orThrow();
            Period now = book.period().orElseThrow();
            if (last.filter(before -> !before.starts().equals(now.starts())).isPresent()) {
                held += millis(last.get());
            }
            last = Optional.of(now);
        }
        assertThat(held + last.map(RenewalProperties::millis).orElse(0L)).isEqualTo(paid);
    }

    @Property
    void i_86_two_payments_that_were_begun_together_both_count_in_either_order(
            @ForAll List<License> present, @ForAll Duration delay) {
        List<License> smart = present.stream()
                .filter(one -> one.ends().isPresent() && one.status() == LicenseStatus.VALID)
                .toList();
        Optional<Period> first = Optional.empty();
        for (int order = 0; order < 2; order++) {
            LicenseBook book = new LicenseBook().with(smart);
            book.purchases.put(payment(0), pending(0, Tier.SMART, Term.days(10)));
            book.purchases.put(payment(1), pending(1, Tier.SMART, Term.days(20)));
            assertThat(told(book.confirm(order))).isEqualTo("accepted");
            book.now = book.now.plus(delay).isBefore(days(5)) ? book.now.plus(delay) : days(5);
            assertThat(told(book.confirm(1 - order))).isEqualTo("accepted");
            Period period = book.period().orElseThrow();
            assertThat(period.ends().orElseThrow()).isAfterOrEqualTo(days(30));
            first = first.or(() -> Optional.of(period));
            assertThat(period).isEqualTo(first.get());
        }
    }

    @Example
    void i_86_months_end_on_the_last_day_of_a_shorter_month_in_utc() {
        String[][] table = {
            {"2027-01-31T23:59:59.999Z", "1", "2027-02-28T23:59:59.999Z"},
            {"2028-01-31T00:00:00Z", "1", "2028-02-29T00:00:00Z"},
            {"2028-02-29T12:00:00Z", "12", "2029-02-28T12:00:00Z"},
            {"2028-02-29T12:00:00Z", "48", "2032-02-29T12:00:00Z"},
            {"2026-10-31T10:00:00Z", "1", "2026-11-30T10:00:00Z"},
            {"2026-03-29T00:30:00Z", "1", "2026-04-29T00:30:00Z"},
            {"2026-12-31T00:00:00Z", "2", "2027-02-28T00:00:00Z"},
        };
        for (String[] row : table) {
            assertThat(Term.months(Integer.parseInt(row[1])).endFrom(Instant.parse(row[0])))
                    .as(row[0])
                    .contains(Instant.parse(row[2]));
        }
        assertThat(Term.days(31).endFrom(Instant.parse("2026-03-01T02:30:00Z")))
                .contains(Instant.parse("2026-04-01T02:30:00Z"));
    }

    @Example
    void i_86_at_the_very_end_and_in_grace_a_renewal_counts_from_now() {
        for (long off : List.of(-1L, 0L, 1L)) {
            LicenseBook book = new LicenseBook().with(List.of(valid(Tier.SMART, NOW.plusMillis(off))));
            book.policy = LicenseSamples.grace(Duration.ofDays(14));
            book.begin(1, Billing.PARTNER, product(Tier.SMART, Term.days(1), true))
                    .outcome()
                    .orThrow();
            Instant from = off > 0 ? NOW.plusMillis(off) : NOW;
            assertThat(book.period().flatMap(Period::ends))
                    .as("end %d ms from now", off)
                    .contains(from.plusMillis(DAY));
            assertThat(book.period().map(Period::starts)).contains(off > 0 ? Samples.EARLIER : NOW);
        }
    }

    private static long millis(Period period) {
        return Duration.between(period.starts(), period.ends().orElseThrow()).toMillis();
    }

    /** By another calendar than that of the code under test. */
    private static Instant later(Instant from, Term term) {
        GregorianCalendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        calendar.setTimeInMillis(from.toEpochMilli());
        if (term instanceof Term.Months months) {
            calendar.add(Calendar.MONTH, months.count());
        } else {
            calendar.add(Calendar.DAY_OF_MONTH, ((Term.Days) term).count());
        }
        return calendar.toInstant();
    }
}
