package dev.chargehand.testkit.model;

import dev.chargehand.charger.ChargerId;
import dev.chargehand.license.LicenseState;
import dev.chargehand.license.LicenseStatus;
import dev.chargehand.license.Term;
import dev.chargehand.license.Tier;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** A license in the reference model. */
public record PlainLicense(ChargerId charger, Tier tier, Instant starts, Optional<Instant> ends, LicenseStatus status) {

    static PlainLicense bought(ChargerId charger, Tier tier, Term term, Instant now) {
        return new PlainLicense(charger, tier, now, end(term, now), LicenseStatus.VALID);
    }

    /** From its end where that lies ahead, else from now. */
    PlainLicense renewed(Term term, Instant now) {
        boolean runs = ends.orElseThrow().isAfter(now);
        return new PlainLicense(charger, tier, runs ? starts : now, end(term, runs ? ends.orElseThrow() : now), status);
    }

    PlainLicense with(LicenseStatus other) {
        return new PlainLicense(charger, tier, starts, ends, other);
    }

    PlainLicense on(ChargerId other) {
        return new PlainLicense(other, tier, starts, ends, status);
    }

    boolean isCurrent() {
        return status == LicenseStatus.VALID || status == LicenseStatus.SUSPENDED;
    }

    LicenseState state(Instant now, Duration grace) {
        if (status == LicenseStatus.REVOKED) {
            return LicenseState.REVOKED;
        }
        if (status == LicenseStatus.REPLACED || isPast(now, grace)) {
            return LicenseState.EXPIRED;
        }
        if (status == LicenseStatus.SUSPENDED) {
            return LicenseState.SUSPENDED;
        }
        if (now.isBefore(starts)) {
            return LicenseState.NOT_YET;
        }
        return isPast(now, Duration.ZERO) ? LicenseState.GRACE : LicenseState.ACTIVE;
    }

    boolean holds(Instant now, Duration grace) {
        LicenseState state = state(now, grace);
        return state == LicenseState.ACTIVE || state == LicenseState.GRACE;
    }

    /** Whether it holds, or will when its time comes or it is reinstated. */
    boolean isRunning(Instant now, Duration grace) {
        return isCurrent() && !isPast(now, grace);
    }

    private boolean isPast(Instant now, Duration more) {
        return ends.isPresent() && !now.isBefore(ends.get().plus(more));
    }

    private static Optional<Instant> end(Term term, Instant from) {
        LocalDateTime start = LocalDateTime.ofInstant(from, ZoneOffset.UTC);
        if (term instanceof Term.Months months) {
            return Optional.of(start.plusMonths(months.count()).toInstant(ZoneOffset.UTC));
        }
        return term instanceof Term.Days days
                ? Optional.of(from.plus(Duration.ofDays(days.count())))
                : Optional.empty();
    }
}
