package dev.chargehand.benchmarks.chargers;

import dev.chargehand.benchmarks.World;

/**
 * Shares that fall as one over the rank (Zipf, after Mandelbrot): the first part gets most, and the flatter the less of it. By
 * {@link StrictMath}, which gives the same on every machine.
 *
 * @param parts how many parts there are
 * @param flat at the rank {@code flat} a share is half of the first
 */
record Skew(int parts, double flat) {
    /** How much of a total the parts before each have; one more entry than there are parts. */
    int[] before(int total) {
        int[] before = new int[parts + 1];
        for (int i = 1; i < parts; i++) {
            before[i] = (int) Math.round(total * (StrictMath.log1p(i / flat) / StrictMath.log1p(parts / flat)));
        }
        before[parts] = total;
        return before;
    }

    /** A part drawn with the chance of its share. */
    int drawn(int kind, long index) {
        double even = (World.mix(kind, index) >>> 11) * 0x1.0p-53;
        return (int) Math.min(parts - 1.0, flat * StrictMath.expm1(even * StrictMath.log1p(parts / flat)));
    }
}
