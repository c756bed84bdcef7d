package dev.chargehand.rules;

import static dev.chargehand.rules.LicenseSamples.license;
import static dev.chargehand.rules.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.charger.LicenseFlags;
import dev.chargehand.license.License;
import dev.chargehand.license.LicensePolicy;
import dev.chargehand.license.LicenseState;
import dev.chargehand.license.LicenseStatus;
import dev.chargehand.license.Tier;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What a license is worth at an instant, to the millisecond. */
@Domain(LicenseDomain.class)
@Domain(DomainContext.Global.class)
class LicenseStatesProperties {
    private static final long CENTURY = 36_500L * 24 * 60 * 60 * 1000;

    @Property
    void i_81_each_tier_has_a_flag_of_its_own(@ForAll List<License> current, @ForAll Duration grace) {
        LicensePolicy policy = LicensePolicy.DEFAULT.withGrace(grace);
        LicenseFlags flags = LicenseStates.flags(current, policy, NOW);
        assertThat(flags).isEqualTo(new LicenseFlags(on(Tier.SMART, current, policy), on(Tier.PRO, current, policy)));
        for (Tier tier : Tier.values()) {
            List<License> alone =
                    current.stream().filter(one -> one.tier() == tier).toList();
            LicenseFlags left = LicenseStates.flags(alone, policy, NOW);
            assertThat(left.smart()).isEqualTo(tier == Tier.SMART && flags.smart());
            assertThat(left.pro()).isEqualTo(tier == Tier.PRO && flags.pro());
        }
    }

    @Property
    void i_87_a_license_holds_from_its_first_instant_until_its_grace_is_over(
            @ForAll @LongRange(min = -CENTURY, max = CENTURY) long starts,
            @ForAll @LongRange(min = 1, max = CENTURY) long length,
            @ForAll Duration grace) {
        long ends = starts + length;
        long over = ends + grace.toMillis();
        License license = license(
                1,
                Tier.SMART,
                Instant.ofEpochMilli(starts),
                Optional.of(Instant.ofEpochMilli(ends)),
                LicenseStatus.VALID);
        for (long edge : List.of(starts, ends, over)) {
            for (long at = edge - 1; at <= edge + 1; at++) {
                LicenseState expected = at < starts
                        ? LicenseState.NOT_YET
                        : at < ends ? LicenseState.ACTIVE : at < over ? LicenseState.GRACE : LicenseState.EXPIRED;
                assertThat(state(license, grace, at)).as("at %d", at - starts).isEqualTo(expected);
                assertThat(LicenseStates.holds(
                                license, LicensePolicy.DEFAULT.withGrace(grace), Instant.ofEpochMilli(at)))
                        .isEqualTo(at >= starts && at < over);
            }
        }
    }

    @Property
    void i_87_a_license_without_end_never_ends(
            @ForAll @LongRange(min = 0, max = CENTURY * 100) long later, @ForAll Duration grace) {
        License license = license(1, Tier.PRO, NOW, Optional.empty(), LicenseStatus.VALID);
        assertThat(state(license, grace, NOW.toEpochMilli() + later)).isEqualTo(LicenseState.ACTIVE);
        assertThat(state(license, grace, NOW.toEpochMilli() - 1)).isEqualTo(LicenseState.NOT_YET);
    }

    @Property
    void i_88_a_suspended_license_holds_at_no_instant_and_its_clock_goes_on(
            @ForAll @LongRange(min = 1, max = CENTURY) long length,
            @ForAll @LongRange(min = -CENTURY, max = CENTURY) long later,
            @ForAll Duration grace) {
        Instant ends = NOW.plusMillis(length);
        License license = license(1, Tier.SMART, NOW, Optional.of(ends), LicenseStatus.SUSPENDED);
        Instant over = ends.plus(grace);
        for (Instant at : List.of(NOW.plusMillis(later), over.minusMillis(1), over)) {
            assertThat(state(license, grace, at.toEpochMilli()))
                    .isEqualTo(at.isBefore(over) ? LicenseState.SUSPENDED : LicenseState.EXPIRED);
        }
    }

    @Property
    void what_was_revoked_or_replaced_holds_at_no_instant(
            @ForAll License license, @ForAll @LongRange(min = -CENTURY, max = CENTURY) long later) {
        Instant at = NOW.plusMillis(later);
        assertThat(LicenseStates.of(license.with(LicenseStatus.REVOKED, NOW), LicensePolicy.DEFAULT, at))
                .isEqualTo(LicenseState.REVOKED);
        assertThat(LicenseStates.of(license.with(LicenseStatus.REPLACED, NOW), LicensePolicy.DEFAULT, at))
                .isEqualTo(LicenseState.EXPIRED);
    }

    @Property
    void what_stands_in_the_way_of_another_is_what_may_hold_again(@ForAll License license, @ForAll Duration grace) {
        LicensePolicy policy = LicensePolicy.DEFAULT.withGrace(grace);
        boolean over = license.ends()
                .filter(end -> NOW.toEpochMilli() >= end.toEpochMilli() + grace.toMillis())
                .isPresent();
        assertThat(LicenseStates.isRunning(license, policy, NOW)).isEqualTo(license.isCurrent() && !over);
    }

    private static boolean on(Tier tier, List<License> current, LicensePolicy policy) {
        return current.stream().anyMatch(one -> one.tier() == tier && LicenseStates.holds(one, policy, NOW));
    }

    private static LicenseState state(License license, Duration grace, long millis) {
        return LicenseStates.of(license, LicensePolicy.DEFAULT.withGrace(grace), Instant.ofEpochMilli(millis));
    }
}
