package dev.chargehand.jdbi;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A PostgreSQL server and streaming replicas of it, on this machine's loopback; all of them end with {@link #close} or the JVM. */
final class StreamingServers implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long BETWEEN_TWO_LOOKS = TimeUnit.MILLISECONDS.toNanos(1);

    /** As a server has it unless told otherwise; the embedded one is told to be quick. */
    static final Map<String, String> DURABLE =
            Map.of("fsync", "on", "synchronous_commit", "on", "full_page_writes", "on");

    private final AtomicInteger schemas = new AtomicInteger();
    private final List<EmbeddedPostgres> started = new ArrayList<>();
    private final Map<String, String> settings;
    private final Path folder;
    private final EmbeddedPostgres primary;

    /** A server without replicas. */
    StreamingServers(Map<String, String> settings) {
        this.settings = settings;
        try {
            folder = Files.createTempDirectory("chargehand-streaming");
            primary = start(EmbeddedPostgres.builder().setDataDirectory(folder.resolve("primary")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    EmbeddedPostgres primary() {
        return primary;
    }

    /** A further one, by a copy of the primary's files; it is called {@code replica} and its number from 1. */
    EmbeddedPostgres newReplica() {
        String name = "replica" + started.size();
        Path copy = folder.resolve(name);
        try (Connection connection = source(primary).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_backup_start('" + name + "', true)");
            copy(folder.resolve("primary"), copy);
            String label;
            try (ResultSet row = statement.executeQuery("select labelfile from pg_backup_stop(false)")) {
                row.next();
                label = row.getString(1);
            }
            Files.writeString(copy.resolve("backup_label"), label);
            Files.createFile(copy.resolve("standby.signal"));
            Files.writeString(
                    copy.resolve("postgresql.auto.conf"),
                    "primary_conninfo = 'host=localhost port=%d user=postgres application_name=%s'%n"
                            .formatted(primary.getPort(), name));
            return start(EmbeddedPostgres.builder().setDataDirectory(copy).setCleanDataDirectory(false));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("making " + name, e);
        }
    }

    private EmbeddedPostgres start(EmbeddedPostgres.Builder builder) throws IOException {
        settings.forEach(builder::setServerConfig);
        EmbeddedPostgres server = builder.setPGStartupWait(PATIENCE).start();
        started.add(server);
        return server;
    }

    /** Everything but the log, whose files come by streaming. */
    private static void copy(Path from, Path to) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(from)) {
            files = found.filter(
                            file -> !file.startsWith(from.resolve("pg_wal")) || file.equals(from.resolve("pg_wal")))
                    .filter(file -> !List.of("postmaster.pid", "postmaster.opts", "epg-lock")
                            .contains(file.getFileName().toString()))
                    .toList();
        }
        for (Path file : files) {
            Files.copy(file, to.resolve(from.relativize(file).toString()));
        }
        Files.setPosixFilePermissions(to, PosixFilePermissions.fromString("rwx------"));
    }

    static PGSimpleDataSource source(EmbeddedPostgres server) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(server.getJdbcUrl("postgres", "postgres"));
        return source;
    }

    /** A server's connections, which look in one schema first. */
    static PGSimpleDataSource source(EmbeddedPostgres server, String schema) {
        PGSimpleDataSource source = source(server);
        source.setCurrentSchema(schema);
        return source;
    }

    /** A new schema on the primary; the replicas get it in time. */
    String newSchema() {
        String schema = "s" + schemas.incrementAndGet();
        execute(source(primary), "create schema " + schema);
        return schema;
    }

    /** Until a replica shows all that the primary shows now. */
    void awaitReplayed(EmbeddedPostgres replica) {
        // what was committed without waiting is sent with the next that is flushed
        String flushed = text(source(primary), "select pg_logical_emit_message(false, 'test', '', true)");
        await(
                "the replica has replayed up to " + flushed,
                () -> text(source(replica), "select pg_last_wal_replay_lsn() >= '" + flushed + "'")
                        .equals("t"));
    }

    /** What waits for a replica at its commits, waits for this one. */
    void waitForAtEachCommit(EmbeddedPostgres replica) {
        PGSimpleDataSource administrator = source(primary);
        execute(
                administrator,
                "alter system set synchronous_standby_names = 'replica" + started.indexOf(replica) + "'");
        text(administrator, "select pg_reload_conf()");
        await(
                "the replica is synchronous",
                () -> text(administrator, "select count(*) from pg_stat_replication where sync_state = 'sync'")
                        .equals("1"));
    }

    /** As a crash does: nothing is finished and nobody is told. */
    void crash(EmbeddedPostgres server) {
        try {
            Path folderOf = Path.of(text(source(server), "select current_setting('data_directory')"));
            long pid = Long.parseLong(
                    Files.readAllLines(folderOf.resolve("postmaster.pid")).get(0));
            ProcessHandle postmaster = ProcessHandle.of(pid).orElseThrow();
            // an immediate stop; it takes its shared memory with it, unlike a kill
            new ProcessBuilder("sh", "-c", "kill -QUIT " + pid).start().onExit().get(1, TimeUnit.MINUTES);
            postmaster.onExit().get(1, TimeUnit.MINUTES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new IllegalStateException("stopping a server at once", e);
        }
    }

    static void promote(EmbeddedPostgres replica) {
        execute(source(replica), "select pg_promote(true, 60)");
    }

    /** Keeps a replica where it is, and lets it go on. */
    static void pauseReplay(EmbeddedPostgres replica) {
        execute(source(replica), "select pg_wal_replay_pause()");
        await(
                "replay is paused",
                () -> text(source(replica), "select pg_get_wal_replay_pause_state()")
                        .equals("paused"));
    }

    static void resumeReplay(EmbeddedPostgres replica) {
        execute(source(replica), "select pg_wal_replay_resume()");
    }

    static void execute(DataSource source, String sql) {
        try (Connection connection = source.getConnection()) {
            Connections.execute(connection, sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    static String text(DataSource source, String sql) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Asks again and again, and fails when that takes too long. */
    static void await(String what, BooleanSupplier so) {
        long began = System.nanoTime();
        while (!so.getAsBoolean()) {
            if (System.nanoTime() - began > PATIENCE.toNanos()) {
                throw new AssertionError("expected that " + what + " within " + PATIENCE);
            }
            LockSupport.parkNanos(BETWEEN_TWO_LOOKS);
        }
    }

    @Override
    public void close() {
        for (int last = started.size() - 1; last >= 0; last--) {
            try {
                started.get(last).close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        try (Stream<Path> left = Files.walk(folder)) {
            left.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
