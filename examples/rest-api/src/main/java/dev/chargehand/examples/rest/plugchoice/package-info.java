/**
 * Volt Time's API, later Plugchoice's: version 3, and of version 2 the list of chargers. What is sent is in {@code body}, what is
 * answered in {@code view}; every decision is the library's.
 */
@NullMarked
package dev.chargehand.examples.rest.plugchoice;

import org.jspecify.annotations.NullMarked;
