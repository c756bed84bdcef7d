package dev.chargehand.jdbi;

import dev.chargehand.spi.Storage;
import dev.chargehand.testkit.sql.QueryPlan;
import dev.chargehand.testkit.sql.SqlFixture;
import dev.chargehand.testkit.sql.StatementRecorder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A SQLite file for the contracts, with every statement noted. */
final class RecordedSqlite implements SqlFixture {
    private final StatementRecorder recorder = new StatementRecorder();
    private final Path folder;
    private final TableNames tables;
    private JdbiStorage storage;

    RecordedSqlite() {
        this(TableNames.DEFAULT);
    }

    RecordedSqlite(TableNames tables) {
        this.tables = tables;
        try {
            folder = Files.createTempDirectory("chargehand");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        storage = opened();
    }

    @Override
    public String name() {
        return "SQLite";
    }

    @Override
    public Storage open() {
        storage.migrate();
        return storage;
    }

    @Override
    public Storage reopen() {
        storage.close();
        storage = opened();
        return storage;
    }

    @Override
    public boolean keepsStateWhenReopened() {
        return true;
    }

    @Override
    public boolean writesSideBySide() {
        return false;
    }

    @Override
    public StatementRecorder recorder() {
        return recorder;
    }

    @Override
    public List<String> plan(String sql) {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file())) {
            return QueryPlan.sqlite(connection, sql);
        } catch (SQLException e) {
            throw new IllegalStateException("explaining " + sql, e);
        }
    }

    @Override
    public Map<String, Integer> statementsPerCommand() {
        return StatementCounts.with(1);
    }

    @Override
    public void close() {
        storage.close();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JdbiStorage opened() {
        return JdbiStorage.sqliteFile(
                file(), SqliteOptions.DEFAULT.withDurability(Durability.NORMAL).withTables(tables), recorder::wrap);
    }

    private Path file() {
        return folder.resolve("chargehand.db");
    }
}
