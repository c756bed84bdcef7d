package dev.chargehand.examples.rest.load;

import java.util.Arrays;

/**
 * What repeating something came to.
 *
 * @param aSecond how often it was done in a second
 * @param p50 milliseconds that half of them took at most
 * @param p99 milliseconds that all but the slowest hundredth took at most
 */
record Figures(double aSecond, double p50, double p99) {
    private static final double NANOS_A_MILLI = 1e6;
    private static final double NANOS_A_SECOND = 1e9;

    /**
     * Sums up.
     *
     * @param nanos how long each took
     * @param elapsed how long all took together
     */
    static Figures of(long[] nanos, long elapsed) {
        if (nanos.length == 0) {
            throw new IllegalStateException("expected at least one to be done, found none");
        }
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Figures(sorted.length * NANOS_A_SECOND / elapsed, at(sorted, 0.5), at(sorted, 0.99));
    }

    Figures orBetter(Figures other) {
        return other.aSecond > aSecond ? other : this;
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(sorted.length * share))] / NANOS_A_MILLI;
    }
}
