package dev.chargehand.benchmarks;

import dev.chargehand.Chargehand;
import dev.chargehand.Cursor;
import dev.chargehand.Outcome;
import dev.chargehand.Page;
import dev.chargehand.PageRequest;
import dev.chargehand.access.Reach;
import dev.chargehand.site.ReachableSite;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A page of 50 at the start and at the end of a long list; the floor is the first page. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class PagesAtDepth {
    /** Where the world is kept. */
    @Param({"memory", "sqlite", "postgresql"})
    public String storage;

    /** How many sites the large team owns. */
    @Param("100000")
    public int owned;

    /** Which page. */
    @Param({"first", "deepest"})
    public String page;

    private static final int PAGE = 50;

    private AccessWorld world;
    private PageRequest sites;
    private PageRequest users;
    private Places place;
    private Chargehand chargehand;

    /** Opens the world that the report has filled; in memory it is filled here. */
    @Setup
    public void open() {
        AccessWorld world = new AccessWorld(owned);
        place = Places.open(storage, AccessWorld.NAME + owned);
        if (storage.equals("memory")) {
            world.loadInto(place.storage());
        }
        chargehand = Chargehand.on(place.storage());
        this.world = world;
        sites = page(request -> chargehand.access().sitesOf(world.reader(), request));
        users = page(request -> chargehand.access().whoReaches(world.shared(AccessWorld.TEAMS), request));
    }

    /** Closes the storage. */
    @TearDown
    public void close() {
        place.close();
    }

    /**
     * The sites of a user.
     *
     * @return the page
     */
    @Benchmark
    public Outcome<Page<ReachableSite>> sitesOfUser() {
        return chargehand.access().sitesOf(world.reader(), sites);
    }

    /**
     * Who reaches a site: 25,000 users through 1,000 teams.
     *
     * @return the page
     */
    @Benchmark
    public Outcome<Page<Reach>> whoReaches() {
        return chargehand.access().whoReaches(world.shared(AccessWorld.TEAMS), users);
    }

    /** The first page, or the last 50. */
    private <T> PageRequest page(Function<PageRequest, Outcome<Page<T>>> list) {
        PageRequest request = PageRequest.first(PAGE);
        if (page.equals("first")) {
            return request;
        }
        Cursor last = Cursor.START;
        Optional<Cursor> next = Optional.of(Cursor.START);
        while (next.isPresent()) {
            last = next.get();
            next = list.apply(new PageRequest(last, PageRequest.MAX_LIMIT))
                    .orThrow()
                    .next();
        }
        Cursor begin = last;
        for (int skipped = 0; skipped < PageRequest.MAX_LIMIT - PAGE; skipped += PAGE) {
            begin = list.apply(new PageRequest(begin, PAGE)).orThrow().next().orElseThrow();
        }
        return new PageRequest(begin, PAGE);
    }
}
