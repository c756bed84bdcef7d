package dev.chargehand.benchmarks;

import dev.chargehand.Chargehand;
import dev.chargehand.site.AccessLevel;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
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

/** One question on a SQLite file against the floor of one statement of the same SQL, prepared once and used again. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class CanOnSqlite {
    /** How many sites the world has. */
    @Param({"1000", "1000000"})
    public int sites;

    private Questions questions;
    private Places place;
    private Chargehand chargehand;
    private Connection connection;
    private PreparedStatement statement;

    /**
     * Opens the file that the report has filled, once for the library and once for the floor.
     *
     * @throws SQLException when it cannot be opened
     */
    @Setup
    public void open() throws SQLException {
        questions = new Questions(new World(sites));
        place = Places.open("sqlite", "world" + sites);
        chargehand = Chargehand.on(place.storage());
        connection = DriverManager.getConnection("jdbc:sqlite:" + Places.sqliteFile("world" + sites) + "?open_mode=1");
        statement = connection.prepareStatement(SameSql.TEXT);
    }

    /**
     * Closes both.
     *
     * @throws SQLException when that fails
     */
    @TearDown
    public void close() throws SQLException {
        connection.close();
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
    public boolean reusedStatement() throws SQLException {
        int i = questions.next();
        UUID site = questions.sites[i].value();
        statement.setBytes(
                1,
                ByteBuffer.allocate(16)
                        .putLong(site.getMostSignificantBits())
                        .putLong(site.getLeastSignificantBits())
                        .array());
        statement.setString(2, questions.users[i].text());
        try (ResultSet rows = statement.executeQuery()) {
            return SameSql.judged(rows, System.currentTimeMillis());
        }
    }
}
