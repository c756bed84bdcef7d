package dev.chargehand.rules;

import static dev.chargehand.rules.Samples.NOW;

import dev.chargehand.license.License;
import dev.chargehand.license.LicenseStatus;
import dev.chargehand.license.Term;
import dev.chargehand.license.Tier;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Licenses of every status, their dates close around {@link Samples#NOW} as well as far from it; terms; days of grace. */
final class LicenseDomain extends DomainContextBase {
    private static final long TEN_YEARS = Duration.ofDays(3650).toMillis();

    private static Arbitrary<Instant> around() {
        return Arbitraries.frequencyOf(
                        Tuple.of(1, Arbitraries.longs().between(-2, 2)),
                        Tuple.of(2, Arbitraries.longs().between(-TEN_YEARS, TEN_YEARS)))
                .map(NOW::plusMillis);
    }

    private static Arbitrary<License> of(Tier tier, LicenseStatus... statuses) {
        Arbitrary<Optional<Instant>> end = around().optional(0.8);
        return Combinators.combine(around(), end, Arbitraries.of(statuses))
                .filter((starts, ends, status) -> ends.isEmpty() || ends.get().isAfter(starts))
                .as((starts, ends, status) ->
                        LicenseSamples.license(LicenseSamples.number(tier), tier, starts, ends, status));
    }

    @Provide
    Arbitrary<License> license() {
        return Arbitraries.of(Tier.class).flatMap(tier -> of(tier, LicenseStatus.values()));
    }

    /** The current ones of a charger: at most one of each tier. */
    @Provide
    Arbitrary<List<License>> current() {
        Arbitrary<List<License>> smart = perhaps(Tier.SMART);
        return Combinators.combine(smart, perhaps(Tier.PRO))
                .as((one, other) -> Stream.concat(one.stream(), other.stream()).toList());
    }

    private static Arbitrary<List<License>> perhaps(Tier tier) {
        return of(tier, LicenseStatus.VALID, LicenseStatus.SUSPENDED).list().ofMaxSize(1);
    }

    @Provide
    Arbitrary<Term> term() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(1, Term.MAX_MONTHS).map(Term::months),
                Arbitraries.integers().between(1, Term.MAX_DAYS).map(Term::days),
                Arbitraries.just(Term.perpetual()));
    }

    @Provide
    Arbitrary<Duration> grace() {
        return Arbitraries.oneOf(
                Arbitraries.of(Duration.ZERO, Duration.ofMillis(1), Duration.ofDays(14)),
                Arbitraries.longs().between(0, TEN_YEARS).map(Duration::ofMillis));
    }
}
