package dev.chargehand.access;

import dev.chargehand.site.AccessLevel;
import java.time.Instant;
import java.util.Optional;

/**
 * The answer to "may this user?", with its reason. The same facts, rule and instant as {@link Access#can}.
 *
 * @param asked the level that was asked about
 * @param held the highest level the user holds, or empty for none
 * @param at the instant the answer holds for
 * @param reason which team, which record and which end, or the first thing missing
 */
public record Explanation(AccessLevel asked, Optional<AccessLevel> held, Instant at, Reason reason) {
    /**
     * The answer.
     *
     * @return true for yes
     */
    public boolean allowed() {
        return held.isPresent() && held.get().includes(asked);
    }

    /**
     * The reason's stable code, for example {@code data_access_ended}.
     *
     * @return the code
     */
    public String code() {
        return reason.code();
    }

    /**
     * The answer for people; ids and instants, no names.
     *
     * @return for example {@code SENSITIVE: no, the data access of team … ended at …}
     */
    public String sentence() {
        return asked + ": " + (allowed() ? "yes, " : "no, ") + reason.sentence();
    }
}
