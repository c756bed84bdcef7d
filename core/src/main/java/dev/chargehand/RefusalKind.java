package dev.chargehand;

/**
 * The five ways to be refused. The list is closed: a new {@link Refusal} joins one of these, so a host may switch over
 * them without a default branch.
 */
public enum RefusalKind {
    /** What was asked for does not exist, or the caller may not see that it does (I-60). */
    NOT_FOUND,
    /** The caller sees it but may not do this. */
    NOT_PERMITTED,
    /** Well formed and permitted, but against a rule in the present state. */
    CONFLICT,
    /** Too many, or too often. */
    LIMIT_REACHED,
    /** Malformed input; every bad field is named. */
    INVALID
}
