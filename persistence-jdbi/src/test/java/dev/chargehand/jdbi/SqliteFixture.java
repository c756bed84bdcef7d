package dev.chargehand.jdbi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A migrated storage on a file in a temporary folder of its own; closing it takes both away. */
final class SqliteFixture implements AutoCloseable {
    private final Path folder;
    private final JdbiStorage storage;

    private SqliteFixture(Path folder) {
        this.folder = folder;
        this.storage = JdbiStorage.sqliteFile(file(), SqliteOptions.DEFAULT.withDurability(Durability.NORMAL));
    }

    static SqliteFixture inTemporaryFile() {
        try {
            SqliteFixture fixture = new SqliteFixture(Files.createTempDirectory("chargehand"));
            fixture.storage.migrate();
            return fixture;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JdbiStorage storage() {
        return storage;
    }

    Path file() {
        return folder.resolve("charge hand?.db");
    }

    @Override
    public String toString() {
        return "SQLite file " + file();
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
}
