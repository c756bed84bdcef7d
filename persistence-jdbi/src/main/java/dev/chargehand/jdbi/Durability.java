package dev.chargehand.jdbi;

/** What an acknowledged write to a SQLite file survives. */
public enum Durability {
    /** Every acknowledged write survives a crash of the process and a loss of power. The default. */
    FULL,
    /**
     * Every acknowledged write survives a crash of the process; a loss of power may take the last ones back, always whole.
     * About ten times as many writes a second.
     */
    NORMAL
}
