package dev.chargehand.benchmarks;

import java.util.List;
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

/** The same decisions by ours and by the peers. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class PeerDecisions {
    /** Who decides. */
    @Param({"memory", "sqlite", "postgresql", "jcasbin", "hibernate-sqlite", "hibernate-postgresql"})
    public String contestant;

    /** How many rules of jCasbin the world is. */
    @Param({"1100", "11000", "110000"})
    public int rules;

    private List<PeerQuestion> questions;
    private Contestant opened;
    private int at;

    /** Opens the database that the report has filled, or loads the world. */
    @Setup
    public void open() {
        PeerWorld world = new PeerWorld(rules);
        questions = PeerQuestion.of(world, System.currentTimeMillis());
        opened = Contestants.open(contestant, world);
    }

    /** Closes it. */
    @TearDown
    public void close() {
        opened.close();
    }

    /**
     * The next question.
     *
     * @return the answer
     */
    @Benchmark
    public boolean can() {
        at = at + 1 == questions.size() ? 0 : at + 1;
        return opened.can(questions.get(at));
    }
}
