package dev.chargehand.rules;

import dev.chargehand.charger.LicenseFlags;
import dev.chargehand.license.ChargerLicense;
import dev.chargehand.license.License;
import dev.chargehand.license.LicensePolicy;
import dev.chargehand.license.LicenseState;
import dev.chargehand.license.LicenseStatus;
import dev.chargehand.license.Tier;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What licenses are worth at an instant (I-87, I-88). */
public final class LicenseStates {
    private LicenseStates() {}

    public static LicenseState of(License license, LicensePolicy policy, Instant now) {
        if (license.status() == LicenseStatus.REVOKED) {
            return LicenseState.REVOKED;
        }
        boolean over = license.ends()
                .filter(end -> !now.isBefore(end.plus(policy.grace())))
                .isPresent();
        if (over || license.status() == LicenseStatus.REPLACED) {
            return LicenseState.EXPIRED;
        }
        if (license.status() == LicenseStatus.SUSPENDED) {
            return LicenseState.SUSPENDED;
        }
        if (now.isBefore(license.starts())) {
            return LicenseState.NOT_YET;
        }
        return license.ends().filter(end -> !now.isBefore(end)).isPresent() ? LicenseState.GRACE : LicenseState.ACTIVE;
    }

    public static boolean holds(License license, LicensePolicy policy, Instant now) {
        LicenseState state = of(license, policy, now);
        return state == LicenseState.ACTIVE || state == LicenseState.GRACE;
    }

    /** Whether it may hold again by itself or by reinstatement; such a license stands in the way of another. */
    static boolean isRunning(License license, LicensePolicy policy, Instant now) {
        LicenseState state = of(license, policy, now);
        return state != LicenseState.EXPIRED && state != LicenseState.REVOKED;
    }

    /** The two are independent of each other (I-81). */
    public static LicenseFlags flags(List<License> licenses, LicensePolicy policy, Instant now) {
        return new LicenseFlags(holds(Tier.SMART, licenses, policy, now), holds(Tier.PRO, licenses, policy, now));
    }

    private static boolean holds(Tier tier, List<License> licenses, LicensePolicy policy, Instant now) {
        return ofTier(tier, licenses)
                .filter(license -> holds(license, policy, now))
                .isPresent();
    }

    static Optional<License> ofTier(Tier tier, List<License> current) {
        return current.stream().filter(license -> license.tier() == tier).findFirst();
    }

    public static ChargerLicense seen(License license, LicensePolicy policy, Instant now) {
        return new ChargerLicense(license, of(license, policy, now));
    }
}
