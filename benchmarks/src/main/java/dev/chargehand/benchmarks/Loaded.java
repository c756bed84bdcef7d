package dev.chargehand.benchmarks;

import java.lang.ref.Reference;

/**
 * What loading took.
 *
 * @param millis how long
 * @param mebibytes the heap that what was loaded holds; nothing where it is in a database
 */
record Loaded(double millis, double mebibytes) {
    static Loaded of(String contestant, PeerWorld world) {
        long before = used();
        long start = System.nanoTime();
        Contestants.fill(contestant, world);
        if (!Contestants.keptInMemory(contestant)) {
            return new Loaded((System.nanoTime() - start) / 1e6, 0);
        }
        Contestant opened = Contestants.open(contestant, world);
        double millis = (System.nanoTime() - start) / 1e6;
        double mebibytes = (used() - before) / (double) (1 << 20);
        Reference.reachabilityFence(opened);
        opened.close();
        return new Loaded(millis, mebibytes);
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
