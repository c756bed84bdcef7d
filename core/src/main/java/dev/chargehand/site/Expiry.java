package dev.chargehand.site;

import dev.chargehand.FieldProblem;
import dev.chargehand.FieldProblem.Problem;
import dev.chargehand.Outcome;
import dev.chargehand.Refusal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When data access shall end, as a caller states it: never, or at an instant on a day after the clock's present day in UTC
 * (I-40). Raw input, checked by the call that takes it. Immutable.
 */
public final class Expiry {
    private final Optional<Boolean> never;
    private final Optional<Instant> end;

    private Expiry(Optional<Boolean> never, Optional<Instant> end) {
        this.never = never;
        this.end = end;
    }

    /**
     * No end.
     *
     * @return the statement
     */
    public static Expiry never() {
        return new Expiry(Optional.of(true), Optional.empty());
    }

    /**
     * An end.
     *
     * @param end the first instant without access; parts of a millisecond are cut off
     * @return the statement
     */
    public static Expiry at(Instant end) {
        return new Expiry(Optional.of(false), Optional.of(end));
    }

    /**
     * The start of a day in UTC, which is what a bare date on the wire means.
     *
     * @param firstDayWithout the first day without access
     * @return the statement
     */
    public static Expiry on(LocalDate firstDayWithout) {
        return at(firstDayWithout.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    /**
     * The end of a day where the site is.
     *
     * @param lastDayWith the last day with access
     * @param zone where that day is counted
     * @return the statement
     */
    public static Expiry throughDay(LocalDate lastDayWith, ZoneId zone) {
        return at(lastDayWith.plusDays(1).atStartOfDay(zone).toInstant());
    }

    /**
     * What came off the wire, which may say both or neither.
     *
     * @param never whether there is no end
     * @param end the first instant without access
     * @return the statement, which the call that takes it refuses when it says both or neither
     */
    public static Expiry of(@Nullable Boolean never, @Nullable Instant end) {
        return new Expiry(Optional.ofNullable(never), Optional.ofNullable(end));
    }

    /**
     * Checks the statement at an instant.
     *
     * @param now the instant
     * @param neverField what the source calls the flag
     * @param endField what the source calls the date
     * @return the data access it states, or {@link Refusal.Invalid}
     */
    public Outcome<DataAccess> check(Instant now, String neverField, String endField) {
        boolean isNever = never.orElse(false);
        if (never.isEmpty() && end.isEmpty()) {
            return bad(neverField, Problem.MISSING, "expected true, or false with " + endField + ", found neither");
        }
        if (isNever && end.isPresent()) {
            return bad(endField, Problem.UNKNOWN, "expected none beside " + neverField + ", found both");
        }
        if (isNever) {
            return Outcome.accepted(DataAccess.always());
        }
        if (end.isEmpty()) {
            return bad(endField, Problem.MISSING, "expected a date, as " + neverField + " is false, found none");
        }
        return dated(end.get(), now, endField);
    }

    private static Outcome<DataAccess> dated(Instant end, Instant now, String field) {
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        try {
            Instant cut = Instant.ofEpochMilli(end.toEpochMilli());
            if (LocalDate.ofInstant(cut, ZoneOffset.UTC).isAfter(today)) {
                return Outcome.accepted(DataAccess.until(cut));
            }
        } catch (ArithmeticException | DateTimeException tooFar) {
            return bad(field, Problem.OUT_OF_RANGE, "expected a date within 292 million years, found one further away");
        }
        return bad(field, Problem.OUT_OF_RANGE, "expected a day after " + today + " in UTC, found " + end);
    }

    private static Outcome<DataAccess> bad(String field, Problem problem, String message) {
        return Outcome.refused(new Refusal.Invalid(List.of(new FieldProblem(field, problem, message))));
    }

    @Override
    public String toString() {
        return never.orElse(false)
                ? "Expiry[never]"
                : "Expiry[" + end.map(Instant::toString).orElse("") + "]";
    }
}
