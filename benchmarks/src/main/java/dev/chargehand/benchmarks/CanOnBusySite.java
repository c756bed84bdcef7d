package dev.chargehand.benchmarks;

import dev.chargehand.Chargehand;
import dev.chargehand.site.AccessLevel;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.UserId;
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

/** One question on sites with a growing number of teams; the floor is the site with one. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class CanOnBusySite {
    /** Where the world is kept. */
    @Param({"memory", "sqlite", "postgresql"})
    public String storage;

    /** How many sites the large team owns. */
    @Param("100000")
    public int owned;

    /** How many teams are on the site. */
    @Param({"1", "10", "1000"})
    public int teams;

    private SiteId site;
    private UserId[] users;
    private int next;
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
        site = world.shared(teams);
        users = new UserId[] {world.member(0, 1), world.member(teams - 1, 2), world.reader()};
    }

    /** Closes the storage. */
    @TearDown
    public void close() {
        place.close();
    }

    /**
     * The question, by a member of the owner, a member of the last guest, and one who does not reach the site.
     *
     * @return the answer
     */
    @Benchmark
    public boolean can() {
        next = (next + 1) % users.length;
        return chargehand.access().can(users[next], AccessLevel.SENSITIVE, site);
    }
}
