package dev.chargehand.testkit.model;

import static dev.chargehand.testkit.model.PlainWorld.ACCEPTED;
import static dev.chargehand.testkit.model.PlainWorld.NO_CHARGER;
import static dev.chargehand.testkit.model.PlainWorld.SENSITIVE;

import dev.chargehand.Permission;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.license.LicenseId;
import dev.chargehand.license.LicenseState;
import dev.chargehand.license.LicenseStatus;
import dev.chargehand.team.UserId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is done to licenses (I-87 to I-89). */
public final class LicenseModel {
    private static final String NO_LICENSE = "license_not_found";
    private static final String OVER = "license_over";

    private final PlainWorld world;
    private final Map<LicenseId, PlainLicense> licenses;

    LicenseModel(PlainWorld world) {
        this.world = world;
        this.licenses = world.garage().licenses();
    }

    public String suspend(LicenseId id, Instant now) {
        return change(id, LicenseStatus.SUSPENDED, now);
    }

    public String revoke(LicenseId id, Instant now) {
        return change(id, LicenseStatus.REVOKED, now);
    }

    /** Also one that has ended, which is then just that. */
    public String reinstate(LicenseId id) {
        PlainLicense license = licenses.get(id);
        if (license == null) {
            return NO_LICENSE;
        }
        if (!license.isCurrent()) {
            return OVER;
        }
        licenses.put(id, license.with(LicenseStatus.VALID));
        return ACCEPTED;
    }

    private String change(LicenseId id, LicenseStatus status, Instant now) {
        PlainLicense license = licenses.get(id);
        if (license == null) {
            return NO_LICENSE;
        }
        if (license.status() != status && !license.isRunning(now, world.grace())) {
            return OVER;
        }
        licenses.put(id, license.with(status));
        return ACCEPTED;
    }

    public String transfer(UserId actor, LicenseId id, ChargerId target, Instant now) {
        PlainLicense license = licenses.get(id);
        if (license == null || world.level(actor, license.charger(), now) == 0) {
            return NO_LICENSE;
        }
        if (world.level(actor, target, now) == 0) {
            return NO_CHARGER;
        }
        String refusal = unlessBoth(actor, license.charger(), target, now);
        if (refusal != null) {
            return refusal;
        }
        if (license.charger().equals(target)) {
            return "same_charger";
        }
        LicenseState state = license.state(now, world.grace());
        if (state == LicenseState.SUSPENDED) {
            return "license_suspended";
        }
        if (state == LicenseState.EXPIRED || state == LicenseState.REVOKED) {
            return OVER;
        }
        Optional<LicenseId> there = world.garage().current(target, license.tier());
        if (there.map(licenses::get)
                .filter(other -> other.isRunning(now, world.grace()))
                .isPresent()) {
            return "tier_licensed";
        }
        there.ifPresent(other -> licenses.computeIfPresent(other, (key, one) -> one.with(LicenseStatus.REPLACED)));
        licenses.put(id, license.on(target));
        return ACCEPTED;
    }

    private @Nullable String unlessBoth(UserId actor, ChargerId from, ChargerId to, Instant now) {
        String here = world.unlessAtLevel(Permission.TRANSFER_LICENSE, SENSITIVE, actor, from, now);
        return here != null ? here : world.unlessAtLevel(Permission.TRANSFER_LICENSE, SENSITIVE, actor, to, now);
    }
}
