package dev.chargehand.benchmarks;

import dev.chargehand.Chargehand;
import dev.chargehand.access.AccessQuestion;
import dev.chargehand.site.AccessLevel;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A hundred questions in one call; the floor is a hundred calls. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class HundredQuestions {
    /** Where the world is kept. */
    @Param({"memory", "sqlite", "postgresql"})
    public String storage;

    /** How many sites the large team owns. */
    @Param("100000")
    public int owned;

    private static final int COUNT = 100;

    private List<AccessQuestion> questions;
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
        questions = IntStream.range(0, COUNT)
                .mapToObj(i -> new AccessQuestion(
                        world.member(i * 7 % AccessWorld.TEAMS, i % AccessWorld.MEMBERS),
                        AccessLevel.SENSITIVE,
                        i % 2 == 0 ? world.shared(AccessWorld.TEAMS) : world.owned(i * 11)))
                .toList();
    }

    /** Closes the storage. */
    @TearDown
    public void close() {
        place.close();
    }

    /**
     * One call.
     *
     * @return the answers
     */
    @Benchmark
    public List<Boolean> oneCall() {
        return chargehand.access().canAll(questions);
    }

    /**
     * A hundred calls.
     *
     * @return how many answers were yes
     */
    @Benchmark
    public int hundredCalls() {
        int yes = 0;
        for (AccessQuestion question : questions) {
            yes += chargehand.access().can(question.user(), question.level(), question.site()) ? 1 : 0;
        }
        return yes;
    }
}
