package dev.chargehand.license;

import dev.chargehand.site.Capability;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * What the domain leaves to the host about licenses. {@link #DEFAULT} has no grace, and asks for either tier where a license is
 * needed at all; each method returns a policy with one choice changed.
 *
 * @param grace how long a license still holds after its end (I-87); none
 * @param tiers for each capability the tiers of which one must hold; none for what needs no license
 */
public record LicensePolicy(Duration grace, Map<Capability, Set<Tier>> tiers) {
    /** The longest grace that can be set. */
    public static final Duration MAX_GRACE = Duration.ofDays(3650);

    /** The safe choices. */
    public static final LicensePolicy DEFAULT = new LicensePolicy(
            Duration.ZERO,
            Map.of(
                    Capability.SMART_CHARGING, Set.of(Tier.SMART, Tier.PRO),
                    Capability.PEAK_SHAVING, Set.of(Tier.SMART, Tier.PRO),
                    Capability.SOLAR, Set.of(Tier.SMART, Tier.PRO),
                    Capability.DYNAMIC_LOAD_MANAGEMENT, Set.of()));

    /**
     * Checks and copies.
     *
     * @param grace none or more, at most {@link #MAX_GRACE}; parts of a millisecond are cut off
     * @param tiers an entry for each capability; none for dynamic load management (I-91)
     */
    public LicensePolicy {
        if (grace.isNegative() || grace.compareTo(MAX_GRACE) > 0) {
            throw new IllegalArgumentException("grace: expected none to " + MAX_GRACE + ", found " + grace);
        }
        grace = Duration.ofMillis(grace.toMillis());
        if (tiers.size() < Capability.values().length) {
            throw new IllegalArgumentException("tiers: expected an entry for each capability, found " + tiers.keySet());
        }
        if (!tiers.getOrDefault(Capability.DYNAMIC_LOAD_MANAGEMENT, Set.of()).isEmpty()) {
            throw new IllegalArgumentException(
                    "tiers: expected none for DYNAMIC_LOAD_MANAGEMENT, which needs no license");
        }
        Map<Capability, Set<Tier>> copy = new EnumMap<>(Capability.class);
        tiers.forEach((capability, some) -> copy.put(capability, Set.copyOf(some)));
        tiers = Collections.unmodifiableMap(copy);
    }

    /**
     * Chooses how long a license still holds after its end.
     *
     * @param grace how long
     * @return the changed policy
     */
    public LicensePolicy withGrace(Duration grace) {
        return new LicensePolicy(grace, tiers);
    }

    /**
     * Chooses what a capability needs.
     *
     * @param capability which capability, but for dynamic load management, which needs no license (I-91)
     * @param oneOf the tiers of which one must hold; none when it needs no license
     * @return the changed policy
     */
    public LicensePolicy withTiers(Capability capability, Set<Tier> oneOf) {
        Map<Capability, Set<Tier>> changed = new EnumMap<>(tiers);
        changed.put(capability, oneOf);
        return new LicensePolicy(grace, changed);
    }

    /**
     * The tiers of which one must hold.
     *
     * @param capability for which capability
     * @return the tiers; none when it needs no license
     */
    public Set<Tier> tiersFor(Capability capability) {
        return tiers.getOrDefault(capability, Set.of());
    }
}
