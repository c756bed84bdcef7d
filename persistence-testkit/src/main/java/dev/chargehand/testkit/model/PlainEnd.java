package dev.chargehand.testkit.model;

import dev.chargehand.site.DataAccess;
import dev.chargehand.site.Expiry;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** When data access shall end, as it comes off the wire: never, at an instant, both, or neither. */
public record PlainEnd(Optional<Boolean> never, Optional<Instant> at) {
    public static final PlainEnd NEVER = new PlainEnd(Optional.of(true), Optional.empty());
    public static final PlainEnd NEITHER = new PlainEnd(Optional.empty(), Optional.empty());

    public static PlainEnd at(Instant end) {
        return new PlainEnd(Optional.of(false), Optional.of(end));
    }

    public static PlainEnd both(Instant end) {
        return new PlainEnd(Optional.of(true), Optional.of(end));
    }

    public Expiry expiry() {
        return Expiry.of(never.orElse(null), at.orElse(null));
    }

    /** What is thereby stated, or nothing when that is no way to state it (I-40). */
    Optional<DataAccess> stated(Instant now) {
        if (never.orElse(false)) {
            return at.isPresent() ? Optional.empty() : Optional.of(DataAccess.always());
        }
        return at.filter(end -> day(end).isAfter(day(now))).map(DataAccess::until);
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }
}
