package dev.chargehand.benchmarks;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** The floor of {@link AcceptInvitation}: the least that a host would write by hand, on the same databases. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class AcceptByHand {
    private static final int COUNTED = 100;

    /** Where it is kept. */
    @Param({"sqlite", "postgresql"})
    public String storage;

    private Connection connection;
    private HandWritten hand;
    private String hash;

    /**
     * Connects with the settings that the library uses.
     *
     * @throws SQLException when that fails
     */
    @Setup
    public void open() throws SQLException {
        boolean sqlite = storage.equals("sqlite");
        connection = DriverManager.getConnection(
                sqlite ? "jdbc:sqlite:" + Places.sqliteFile("hand") : Places.postgresUrl("teams"));
        if (sqlite) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("pragma journal_mode = wal");
                statement.execute("pragma synchronous = full");
            }
        }
        hand = new HandWritten(connection, !sqlite);
    }

    /**
     * What comes before each acceptance.
     *
     * @throws SQLException when that fails
     */
    @Setup(Level.Invocation)
    public void invite() throws SQLException {
        hash = hand.invite();
    }

    /**
     * Disconnects.
     *
     * @throws SQLException when that fails
     */
    @TearDown
    public void close() throws SQLException {
        connection.close();
    }

    /**
     * The floor.
     *
     * @return how many rows were written
     * @throws SQLException when a statement fails
     */
    @Benchmark
    public int accept() throws SQLException {
        return hand.accept(hash);
    }

    /** How many round trips to PostgreSQL an acceptance by hand takes, counted on the wire over many. */
    static double roundTrips() {
        AcceptByHand counted = new AcceptByHand();
        counted.storage = "postgresql";
        long trips = 0;
        try {
            counted.open();
            for (int i = 0; i < COUNTED; i++) {
                counted.invite();
                long before = CountingSockets.roundTrips();
                counted.accept();
                trips += CountingSockets.roundTrips() - before;
            }
            counted.close();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return trips / (double) COUNTED;
    }
}
