/**
 * What each promise about cost is worth, as a ratio to a floor in the same run: one class a promise, the world they all run
 * on, and the report. Not published.
 */
@org.jspecify.annotations.NullMarked
package dev.chargehand.benchmarks;
