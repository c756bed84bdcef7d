package dev.chargehand.rules;

import dev.chargehand.LicenseRefusal;
import dev.chargehand.Permission;
import dev.chargehand.Policy;
import dev.chargehand.Refusal;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.event.Event;
import dev.chargehand.event.LicenseEvent.LicenseStatusChanged;
import dev.chargehand.event.LicenseEvent.LicenseTransferred;
import dev.chargehand.facts.ChargerStanding;
import dev.chargehand.license.ChargerLicense;
import dev.chargehand.license.License;
import dev.chargehand.license.LicenseId;
import dev.chargehand.license.LicenseState;
import dev.chargehand.license.LicenseStatus;
import dev.chargehand.site.AccessLevel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Licenses are suspended, reinstated, revoked and transferred. */
public final class LicenseRules {
    private LicenseRules() {}

    public record Suspend(LicenseId license) {}

    public record Reinstate(LicenseId license) {}

    public record Revoke(LicenseId license) {}

    public record Transfer(LicenseId license, ChargerId target) {}

    public static Decision<ChargerLicense> suspend(
            Suspend command, Optional<License> found, Policy policy, Instant now) {
        return changed(command.license(), found, LicenseStatus.SUSPENDED, policy, now);
    }

    /** Its clock went on meanwhile, so after its end it is expired (I-88). */
    public static Decision<ChargerLicense> reinstate(
            Reinstate command, Optional<License> found, Policy policy, Instant now) {
        if (found.isEmpty() || !found.get().isCurrent()) {
            return changed(command.license(), found, LicenseStatus.VALID, policy, now);
        }
        return to(LicenseStatus.VALID, found.get(), policy, now);
    }

    public static Decision<ChargerLicense> revoke(Revoke command, Optional<License> found, Policy policy, Instant now) {
        return changed(command.license(), found, LicenseStatus.REVOKED, policy, now);
    }

    /** For what has not ended; what is so already stays so. */
    private static Decision<ChargerLicense> changed(
            LicenseId id, Optional<License> found, LicenseStatus status, Policy policy, Instant now) {
        if (found.isEmpty()) {
            return Decision.refuse(Refusals.noLicense(id));
        }
        License license = found.get();
        return license.status() == status || LicenseStates.isRunning(license, policy.licenses(), now)
                ? to(status, license, policy, now)
                : Decision.refuse(over(license, policy, now));
    }

    private static Decision<ChargerLicense> to(LicenseStatus status, License license, Policy policy, Instant now) {
        License after = license.with(status, now);
        return license.status() == status
                ? Decision.accept(LicenseStates.seen(license, policy.licenses(), now))
                : Decision.accept(
                        LicenseStates.seen(after, policy.licenses(), now),
                        new LicenseStatusChanged(license.id(), license.charger(), license.status(), status));
    }

    /** The licenses are the current ones of the other charger; one that has ended there gives way (I-89). */
    public static Decision<ChargerLicense> transfer(
            Transfer command,
            Optional<License> found,
            Optional<ChargerStanding> from,
            Optional<ChargerStanding> to,
            List<License> licensesThere,
            Policy policy,
            Instant now) {
        Optional<Refusal> refusal = unlessSeen(command, found, from)
                .or(() -> StandingRules.unlessSeen(command.target(), to))
                .or(() -> unlessBoth(from.orElseThrow(), to.orElseThrow(), policy, now))
                .or(() -> unlessTransferable(found.orElseThrow(), command.target(), policy, now));
        if (refusal.isPresent()) {
            return Decision.refuse(refusal.get());
        }
        License license = found.orElseThrow();
        Optional<License> there = LicenseStates.ofTier(license.tier(), licensesThere);
        if (there.filter(other -> LicenseStates.isRunning(other, policy.licenses(), now))
                .isPresent()) {
            return Decision.refuse(new LicenseRefusal.TierLicensed(
                    command.target(), license.tier(), there.get().id()));
        }
        List<Event> events = new ArrayList<>();
        there.ifPresent(other -> events.add(
                new LicenseStatusChanged(other.id(), other.charger(), other.status(), LicenseStatus.REPLACED)));
        events.add(new LicenseTransferred(license.id(), license.charger(), command.target()));
        return new Decision.Accepted<>(
                LicenseStates.seen(license.on(command.target(), now), policy.licenses(), now), events);
    }

    private static Optional<Refusal> unlessSeen(
            Transfer command, Optional<License> found, Optional<ChargerStanding> from) {
        return found.isPresent() && from.isPresent()
                ? Optional.empty()
                : Optional.of(Refusals.noLicense(command.license()));
    }

    private static Optional<Refusal> unlessBoth(ChargerStanding from, ChargerStanding to, Policy policy, Instant now) {
        return StandingRules.unlessAt(AccessLevel.SENSITIVE, Permission.TRANSFER_LICENSE, from, policy, now)
                .or(() -> StandingRules.unlessAt(AccessLevel.SENSITIVE, Permission.TRANSFER_LICENSE, to, policy, now));
    }

    private static Optional<Refusal> unlessTransferable(License license, ChargerId target, Policy policy, Instant now) {
        if (license.charger().equals(target)) {
            return Optional.of(new LicenseRefusal.SameCharger(license.id(), target));
        }
        LicenseState state = LicenseStates.of(license, policy.licenses(), now);
        return switch (state) {
            case ACTIVE, GRACE, NOT_YET -> Optional.empty();
            case SUSPENDED -> Optional.of(new LicenseRefusal.LicenseSuspended(license.id()));
            case EXPIRED, REVOKED -> Optional.of(over(license, policy, now));
        };
    }

    private static Refusal over(License license, Policy policy, Instant now) {
        return new LicenseRefusal.LicenseOver(license.id(), LicenseStates.of(license, policy.licenses(), now));
    }
}
