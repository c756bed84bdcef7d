package dev.chargehand.license;

import dev.chargehand.FieldProblem;
import dev.chargehand.FieldProblem.Problem;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/** For how long a license is bought. Months and days are counted in UTC. Immutable; {@link #problem} tells what is absurd. */
public sealed interface Term {
    /** The most months there can be. */
    int MAX_MONTHS = 1200;

    /** The most days there can be. */
    int MAX_DAYS = 36_500;

    /**
     * Calendar months; from the 31st it ends on the last day of a shorter month, and what is bought next counts from there.
     *
     * @param count 1 to 1,200
     */
    record Months(int count) implements Term {}

    /**
     * Days of 24 hours.
     *
     * @param count 1 to 36,500
     */
    record Days(int count) implements Term {}

    /** Without end. */
    record Perpetual() implements Term {}

    /**
     * Calendar months.
     *
     * @param count 1 to 1,200
     * @return the term
     */
    static Term months(int count) {
        return new Months(count);
    }

    /**
     * Days.
     *
     * @param count 1 to 36,500
     * @return the term
     */
    static Term days(int count) {
        return new Days(count);
    }

    /**
     * No end.
     *
     * @return the term
     */
    static Term perpetual() {
        return new Perpetual();
    }

    /**
     * When it ends.
     *
     * @param start when it begins
     * @return the first instant after it, or empty when it has no end
     */
    default Optional<Instant> endFrom(Instant start) {
        if (this instanceof Months months) {
            return Optional.of(
                    start.atOffset(ZoneOffset.UTC).plusMonths(months.count()).toInstant());
        }
        return this instanceof Days days
                ? Optional.of(
                        start.atOffset(ZoneOffset.UTC).plusDays(days.count()).toInstant())
                : Optional.empty();
    }

    /**
     * What is wrong with it.
     *
     * @param field the field's name
     * @return the problem, or empty
     */
    default Optional<FieldProblem> problem(String field) {
        if (this instanceof Months months) {
            return outside(field, "months", months.count(), MAX_MONTHS);
        }
        return this instanceof Days days ? outside(field, "days", days.count(), MAX_DAYS) : Optional.empty();
    }

    private static Optional<FieldProblem> outside(String field, String unit, int found, int max) {
        return found >= 1 && found <= max
                ? Optional.empty()
                : Optional.of(new FieldProblem(
                        field, Problem.OUT_OF_RANGE, "expected 1 to " + max + " " + unit + ", found " + found));
    }
}
