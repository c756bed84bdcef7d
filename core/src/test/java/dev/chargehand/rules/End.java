package dev.chargehand.rules;

import dev.chargehand.site.DataAccess;
import dev.chargehand.site.Expiry;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A way to state an end, with what it gives when it is well formed; the day is that of {@link Samples#NOW}. */
record End(String name, Expiry said, Optional<DataAccess> given) {
    static final List<End> ALL = List.of(
            new End("never", Expiry.never(), Optional.of(DataAccess.always())),
            new End("yesterday", Expiry.at(Samples.NOW.minus(Duration.ofDays(1))), Optional.empty()),
            new End("now", Expiry.at(Samples.NOW), Optional.empty()),
            new End("last of today", Expiry.at(Samples.TOMORROW.minusMillis(1)), Optional.empty()),
            new End("first of tomorrow", Expiry.at(Samples.TOMORROW), Optional.of(DataAccess.until(Samples.TOMORROW))),
            new End(
                    "in five days",
                    Expiry.at(Samples.IN_FIVE_DAYS),
                    Optional.of(DataAccess.until(Samples.IN_FIVE_DAYS))),
            new End("in ten days", Expiry.at(Samples.IN_TEN_DAYS), Optional.of(DataAccess.until(Samples.IN_TEN_DAYS))),
            new End("both", Expiry.of(true, Samples.IN_FIVE_DAYS), Optional.empty()),
            new End("neither", Expiry.of(null, null), Optional.empty()),
            new End("false without date", Expiry.of(false, null), Optional.empty()));

    /** This one where it is well formed, else without end. */
    End good() {
        return given.isPresent() ? this : ALL.get(0);
    }
}
