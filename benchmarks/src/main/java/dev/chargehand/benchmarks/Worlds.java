package dev.chargehand.benchmarks;

import dev.chargehand.spi.Storage;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Consumer;

/** The databases that are measured, filled before the measurements begin. */
public record Worlds(EmbeddedPostgres server, Path data, boolean quick) {
    private static final List<Integer> SITES = List.of(1_000, 1_000_000);
    private static final int OWNED = 100_000;
    private static final int OWNED_QUICKLY = 2_000;

    /** What each run begins anew: the databases that commands write to. */
    void prepare() throws SQLException, IOException {
        createDatabase("teams");
        for (String name : List.of("teams", "hand")) {
            deleteSqlite(name);
        }
    }

    void fillChecks() throws SQLException, IOException {
        for (int sites : quick ? SITES.subList(0, 1) : SITES) {
            fill("world" + sites, new World(sites)::loadInto);
        }
    }

    void fillAccess() throws SQLException, IOException {
        int owned = quick ? OWNED_QUICKLY : OWNED;
        fill(AccessWorld.NAME + owned, new AccessWorld(owned)::loadInto);
    }

    void fillKept() throws SQLException {
        createDatabase(KeptStatements.database());
        KeptStatements.fill();
        analyze(KeptStatements.database());
    }

    /** Empty databases for ours and for the mapping by hand: filling them is measured. */
    void createPeers(PeerWorld world) throws SQLException, IOException {
        for (String name : List.of(Contestants.database(world), Contestants.databaseOfHibernate(world))) {
            execute("drop database if exists " + name);
            createDatabase(name);
            deleteSqlite(name);
        }
    }

    public void analyze(String name) throws SQLException {
        try (Connection connection = server.getDatabase("postgres", name).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("vacuum analyze");
        }
    }

    public void deleteSqlite(String name) throws IOException {
        for (String end : List.of("", "-wal", "-shm")) {
            Files.deleteIfExists(data.resolve(name + ".db" + end));
        }
    }

    /** The SQLite file of an earlier run is kept. */
    private void fill(String name, Consumer<Storage> load) throws SQLException, IOException {
        createDatabase(name);
        fillPlace("postgresql", name, load);
        analyze(name);
        Path complete = data.resolve(name + ".complete");
        if (!Files.exists(complete)) {
            Files.deleteIfExists(data.resolve(name + ".db"));
            fillPlace("sqlite", name, load);
            Files.createFile(complete);
        }
    }

    private static void fillPlace(String kind, String name, Consumer<Storage> load) {
        System.out.printf("filling %s on %s%n", name, kind);
        long start = System.nanoTime();
        try (Places place = Places.open(kind, name)) {
            load.accept(place.storage());
        }
        System.out.printf("  took %,d ms%n", (System.nanoTime() - start) / 1_000_000);
    }

    public void createDatabase(String name) throws SQLException {
        execute("create database " + name);
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
