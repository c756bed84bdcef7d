package dev.chargehand.benchmarks.chargers;

import dev.chargehand.spi.Storage;
import java.util.Locale;

/**
 * What importing the full world took.
 *
 * @param chargers how many there are
 * @param chargerMillis for the chargers with their connectors and licenses
 * @param events how many events the world is
 * @param millis for the whole world
 * @param mebibytes the heap that the chargers hold, where they are in memory
 */
record Imported(int chargers, long chargerMillis, long events, long millis, double mebibytes) {
    static final String HEAD = """
            | import of the whole world | chargers a second | events a second | seconds |
            |---|---|---|---|
            """;

    /** Imports it. */
    static Imported into(Storage storage, FullWorld world, boolean inMemory) {
        FullEvents events = new FullEvents(world, storage);
        long start = System.nanoTime();
        events.teamsAndSites();
        long between = System.nanoTime();
        double before = inMemory ? used() : 0;
        long resumed = System.nanoTime();
        events.chargers();
        long after = System.nanoTime();
        double held = inMemory ? used() - before : 0;
        long last = System.nanoTime();
        events.limitedRecords();
        long nanos = between - start + after - resumed + System.nanoTime() - last;
        return new Imported(world.chargers, (after - resumed) / 1_000_000, events.written(), nanos / 1_000_000, held);
    }

    private static double used() {
        System.gc();
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / (double) (1 << 20);
    }

    double mebibytesOfAMillion() {
        return mebibytes * 1e6 / chargers;
    }

    String markdown(String storage) {
        return String.format(
                Locale.ROOT,
                "| %s | %,.0f | %,.0f | %,.1f |%n",
                storage,
                chargers * 1e3 / chargerMillis,
                events * 1e3 / millis,
                millis / 1e3);
    }

    /** For the file beside a database that later runs use again. */
    String text() {
        return chargers + " " + chargerMillis + " " + events + " " + millis;
    }

    static Imported parse(String text) {
        String[] parts = text.strip().split(" ");
        return new Imported(
                Integer.parseInt(parts[0]),
                Long.parseLong(parts[1]),
                Long.parseLong(parts[2]),
                Long.parseLong(parts[3]),
                0);
    }
}
