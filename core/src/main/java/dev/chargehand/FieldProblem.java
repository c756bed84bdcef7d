package dev.chargehand;

/**
 * One field of the input that is not as it must be. The message says what was found and what was expected, and never
 * repeats the text itself, which may be personal.
 *
 * @param field the field's name as the sources write it, for example {@code house_number}
 * @param problem what is wrong
 * @param message the same for people
 */
public record FieldProblem(String field, Problem problem, String message) {

    /** What can be wrong with a field. */
    public enum Problem {
        /** Required and absent. */
        MISSING,
        /** Nothing but white space. */
        BLANK,
        /** Longer than the field holds, in code points after trimming. */
        TOO_LONG,
        /** Holds a character that no storage keeps alike: a control character or half of a surrogate pair. */
        FORBIDDEN_CHARACTER,
        /** Not of the field's form. */
        MALFORMED,
        /** A number outside the field's bounds. */
        OUT_OF_RANGE,
        /** Not one of the values the field knows, or not allowed here. */
        UNKNOWN
    }
}
