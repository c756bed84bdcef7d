/** The world of chargers at its full size: how it is made, imported, listed and asked about. */
@org.jspecify.annotations.NullMarked
package dev.chargehand.benchmarks.chargers;
