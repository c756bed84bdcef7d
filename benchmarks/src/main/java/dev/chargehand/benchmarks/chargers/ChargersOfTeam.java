package dev.chargehand.benchmarks.chargers;

import dev.chargehand.Chargehand;
import dev.chargehand.Outcome;
import dev.chargehand.Page;
import dev.chargehand.PageRequest;
import dev.chargehand.benchmarks.Places;
import dev.chargehand.charger.ReachableCharger;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * A page of 50 chargers of a team, at the start and at the end of the list. Runs in the report's own process, because that holds
 * the world in memory, and the cursors of the last pages, which are the same on each storage.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ChargersOfTeam {
    /** Where the world is kept. */
    @Param({"memory", "sqlite", "postgresql"})
    public String storage;

    /** How many chargers the world has. */
    @Param("1000000")
    public int chargers;

    /** Which list. */
    @Param("large identity ascending")
    public String list;

    /** Which page. */
    @Param({"first", "deepest"})
    public String page;

    private Places place;
    private Chargehand chargehand;
    private Listing listing;
    private PageRequest request;

    /** Opens the world that the report has filled. */
    @Setup
    public void open() {
        boolean inMemory = storage.equals("memory");
        FullWorld world = new FullWorld(chargers);
        place = Places.open(storage, world.name());
        chargehand = Chargehand.on(inMemory ? WorldInMemory.get() : place.storage());
        listing = new Listing(world, list);
        request = WorldInMemory.page(listing, page.equals("deepest"));
    }

    /** Closes it. */
    @TearDown
    public void close() {
        place.close();
    }

    /**
     * The page.
     *
     * @return the page
     */
    @Benchmark
    public Outcome<Page<ReachableCharger>> read() {
        return listing.read(chargehand, request);
    }
}
