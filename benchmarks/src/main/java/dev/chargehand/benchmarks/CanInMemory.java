package dev.chargehand.benchmarks;

import dev.chargehand.Chargehand;
import dev.chargehand.memory.InMemoryStorage;
import dev.chargehand.site.AccessLevel;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.UserId;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One question in memory against the floor of finding its user and its site in two hash maps. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class CanInMemory {
    /** How many sites the world has. */
    @Param({"1000", "1000000"})
    public int sites;

    private Questions questions;
    private Chargehand chargehand;
    private Map<UserId, Integer> userIndex;
    private Map<SiteId, Integer> siteIndex;

    /** Fills the storage and the two maps with the same users and sites. */
    @Setup
    public void fill() {
        World world = new World(sites);
        InMemoryStorage storage = new InMemoryStorage();
        world.loadInto(storage);
        chargehand = Chargehand.on(storage);
        questions = new Questions(world);
        userIndex = new HashMap<>();
        siteIndex = new HashMap<>();
        for (int i = 0; i < sites; i++) {
            userIndex.put(world.user(i), i);
            siteIndex.put(world.site(i), i);
        }
    }

    /**
     * The question.
     *
     * @return the answer
     */
    @Benchmark
    public boolean chargehand() {
        int i = questions.next();
        return chargehand.access().can(questions.users[i], AccessLevel.SENSITIVE, questions.sites[i]);
    }

    /**
     * The floor.
     *
     * @return whether both were found
     */
    @Benchmark
    public boolean twoHashLookUps() {
        int i = questions.next();
        return userIndex.get(questions.users[i]) != null & siteIndex.get(questions.sites[i]) != null;
    }
}
