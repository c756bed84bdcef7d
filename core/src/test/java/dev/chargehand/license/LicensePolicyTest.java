package dev.chargehand.license;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chargehand.site.Capability;
import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class LicensePolicyTest {
    private static final Set<Tier> EITHER = Set.of(Tier.SMART, Tier.PRO);

    @Test
    void the_default_has_no_grace_and_asks_for_either_tier_but_for_dynamic_load_management() {
        assertThat(LicensePolicy.DEFAULT.grace()).isZero();
        for (Capability capability : Capability.values()) {
            assertThat(LicensePolicy.DEFAULT.tiersFor(capability))
                    .isEqualTo(capability == Capability.DYNAMIC_LOAD_MANAGEMENT ? Set.of() : EITHER);
        }
    }

    @Test
    void each_choice_changes_that_choice_alone() {
        LicensePolicy policy = LicensePolicy.DEFAULT
                .withGrace(Duration.ofDays(14))
                .withTiers(Capability.SOLAR, Set.of())
                .withTiers(Capability.PEAK_SHAVING, Set.of(Tier.PRO));
        assertThat(policy)
                .isEqualTo(new LicensePolicy(
                        Duration.ofDays(14),
                        Map.of(
                                Capability.SMART_CHARGING, EITHER,
                                Capability.PEAK_SHAVING, Set.of(Tier.PRO),
                                Capability.SOLAR, Set.of(),
                                Capability.DYNAMIC_LOAD_MANAGEMENT, Set.of())));
    }

    @Test
    void grace_is_none_to_ten_years_in_whole_milliseconds() {
        LicensePolicy policy = LicensePolicy.DEFAULT;
        assertThat(policy.withGrace(LicensePolicy.MAX_GRACE).grace()).isEqualTo(LicensePolicy.MAX_GRACE);
        assertThat(policy.withGrace(Duration.ofNanos(1_999_999)).grace()).isEqualTo(Duration.ofMillis(1));
        for (Duration bad : List.of(
                Duration.ofNanos(-1),
                Duration.ofDays(-1),
                LicensePolicy.MAX_GRACE.plusNanos(1),
                Duration.ofSeconds(Long.MAX_VALUE),
                Duration.ofSeconds(Long.MIN_VALUE))) {
            assertThatThrownBy(() -> policy.withGrace(bad)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void every_capability_has_an_entry_and_dynamic_load_management_needs_no_license() {
        Map<Capability, Set<Tier>> all = LicensePolicy.DEFAULT.tiers();
        for (Capability left : Capability.values()) {
            Map<Capability, Set<Tier>> fewer = new EnumMap<>(all);
            fewer.remove(left);
            refused(() -> new LicensePolicy(Duration.ZERO, fewer));
        }
        for (Tier tier : Tier.values()) {
            refused(() -> LicensePolicy.DEFAULT.withTiers(Capability.DYNAMIC_LOAD_MANAGEMENT, Set.of(tier)));
        }
    }

    @Test
    void what_was_given_is_copied() {
        Set<Tier> tiers = EnumSet.of(Tier.PRO);
        LicensePolicy policy = LicensePolicy.DEFAULT.withTiers(Capability.SOLAR, tiers);
        tiers.add(Tier.SMART);
        assertThat(policy.tiersFor(Capability.SOLAR)).containsExactly(Tier.PRO);
        assertThatThrownBy(() -> policy.tiers().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    private static void refused(ThrowingCallable choice) {
        assertThatThrownBy(choice).isInstanceOf(IllegalArgumentException.class);
    }
}
