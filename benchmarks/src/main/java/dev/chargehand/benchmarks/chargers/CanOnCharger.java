package dev.chargehand.benchmarks.chargers;

import dev.chargehand.Chargehand;
import dev.chargehand.benchmarks.CountingSockets;
import dev.chargehand.benchmarks.Places;
import dev.chargehand.site.AccessLevel;
import dev.chargehand.site.Capability;
import java.sql.SQLException;
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
import org.openjdk.jmh.infra.BenchmarkParams;

/** Questions about one charger of the full world, and the least there is to do for one. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class CanOnCharger {
    private static final int COUNTED = 1_000;

    /** Where the world is kept. */
    @Param({"memory", "sqlite", "postgresql"})
    public String storage;

    /** How many chargers the world has. */
    @Param("1000000")
    public int chargers;

    private FullQuestions questions;
    private Places place;
    private Chargehand chargehand;
    private CanFloor floor;

    /**
     * Opens the world that the report has filled; in memory it is filled here, for what is asked alone.
     *
     * @param params which benchmark is to run
     * @throws SQLException when it cannot be opened
     */
    @Setup
    public void open(BenchmarkParams params) throws SQLException {
        open(params.getBenchmark().endsWith("floor"));
    }

    private void open(boolean forFloor) throws SQLException {
        FullWorld world = new FullWorld(chargers);
        questions = new FullQuestions(world);
        place = Places.open(storage, world.name());
        chargehand = Chargehand.on(place.storage());
        if (forFloor) {
            floor = CanFloor.of(storage, world, place);
            return;
        }
        if (storage.equals("memory")) {
            Imported.into(place.storage(), world, false);
        }
        questions.compare(chargehand);
    }

    /** Closes it. */
    @TearDown
    public void close() {
        place.close();
    }

    /**
     * May this user see the sensitive data of this charger?
     *
     * @return the answer
     */
    @Benchmark
    public boolean can() {
        int i = questions.next();
        return chargehand.access().can(questions.users[i], AccessLevel.SENSITIVE, questions.chargers[i]);
    }

    /**
     * The least.
     *
     * @return whether there is a record
     * @throws SQLException when the statement fails
     */
    @Benchmark
    public boolean floor() throws SQLException {
        int i = questions.next();
        return floor.ask(questions.users[i], questions.chargers[i]);
    }

    /**
     * May this user turn on smart charging for this charger?
     *
     * @return the answer
     */
    @Benchmark
    public boolean smartCharging() {
        int i = questions.next();
        return chargehand.access().can(questions.users[i], Capability.SMART_CHARGING, questions.chargers[i]);
    }

    /** How many round trips each question takes, counted on the wire over many. */
    static double[] roundTrips(FullWorld world) throws SQLException {
        CanOnCharger counted = new CanOnCharger();
        counted.storage = "postgresql";
        counted.chargers = world.chargers;
        counted.open(false);
        double[] each = {counted(counted::can), counted(counted::smartCharging)};
        counted.close();
        return each;
    }

    private static double counted(Runnable question) {
        question.run();
        long before = CountingSockets.roundTrips();
        for (int i = 0; i < COUNTED; i++) {
            question.run();
        }
        return (CountingSockets.roundTrips() - before) / (double) COUNTED;
    }
}
