package dev.chargehand.examples.rest.enertalk;

import org.jspecify.annotations.Nullable;

/**
 * What is sent to create or rename a team.
 *
 * @param name what to call it
 */
record TeamChange(@Nullable String name) {}
