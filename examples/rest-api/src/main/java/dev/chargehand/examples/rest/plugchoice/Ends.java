package dev.chargehand.examples.rest.plugchoice;

import dev.chargehand.examples.rest.http.Failure;
import dev.chargehand.examples.rest.http.Times;
import dev.chargehand.site.Expiry;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** Ends as the source sends them: a flag for never, which must be there, and a day that the flag makes needless. */
final class Ends {
    private Ends() {}

    static Expiry of(
            String neverField, @Nullable Boolean never, String endField, @Nullable String end, InstantSource clock) {
        if (never == null) {
            throw Failure.field(neverField, "expected true or false");
        }
        Expiry expiry = Expiry.of(never, end == null ? null : Times.parse(endField, end));
        expiry.check(clock.instant(), neverField, endField).orThrow();
        return expiry;
    }
}
