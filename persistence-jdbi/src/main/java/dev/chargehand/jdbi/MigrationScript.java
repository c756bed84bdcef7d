package dev.chargehand.jdbi;

/**
 * One of our versioned SQL files.
 *
 * @param version from 1 on
 * @param name what it is about, in words joined by underscores
 * @param sql statements that end in semicolons
 */
public record MigrationScript(int version, String name, String sql) {}
