package dev.chargehand.benchmarks;

import dev.chargehand.Chargehand;
import dev.chargehand.site.AccessLevel;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
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

/** One question on PostgreSQL against the floor of the same raw statement on the same connection. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class CanOnPostgresql {
    private static final int COUNTED = 1_000;

    /** How many sites the world has. */
    @Param({"1000", "1000000"})
    public int sites;

    private Questions questions;
    private Places place;
    private Chargehand chargehand;
    private PreparedStatement statement;

    /**
     * Connects to the database that the report has filled.
     *
     * @throws SQLException when that fails
     */
    @Setup
    public void open() throws SQLException {
        questions = new Questions(new World(sites));
        place = Places.open("postgresql", "world" + sites);
        chargehand = Chargehand.on(place.storage());
        statement = Objects.requireNonNull(place.connection()).getConnection().prepareStatement(SameSql.TEXT);
    }

    /** Disconnects. */
    @TearDown
    public void close() {
        place.close();
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
     * @return the answer, judged by hand
     * @throws SQLException when the statement fails
     */
    @Benchmark
    public boolean rawStatement() throws SQLException {
        int i = questions.next();
        statement.setObject(1, questions.sites[i].value());
        statement.setString(2, questions.users[i].text());
        try (ResultSet rows = statement.executeQuery()) {
            return SameSql.judged(rows, System.currentTimeMillis());
        }
    }

    /** How many round trips a question takes, counted on the wire over many. */
    static double roundTripsOfAQuestion() {
        CanOnPostgresql counted = new CanOnPostgresql();
        counted.sites = 1000;
        try {
            counted.open();
            counted.chargehand();
            long before = CountingSockets.roundTrips();
            for (int i = 0; i < COUNTED; i++) {
                counted.chargehand();
            }
            double each = (CountingSockets.roundTrips() - before) / (double) COUNTED;
            counted.close();
            return each;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
