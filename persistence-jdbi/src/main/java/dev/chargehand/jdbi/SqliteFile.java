package dev.chargehand.jdbi;

import dev.chargehand.StorageException;
import dev.chargehand.jdbi.DatabaseUnfitException.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Set;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;

/** One SQLite file: how it is opened, and what it is before it is opened. */
record SqliteFile(Path path, SqliteOptions options) {
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    private static final Set<PosixFilePermission> WRITE =
            Set.of(PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    String where() {
        return "SQLite file " + path;
    }

    Schema schema() {
        return new Schema(Dialect.SQLITE, options.tables(), where());
    }

    boolean exists() {
        return Files.exists(path);
    }

    SQLiteDataSource writer() {
        SQLiteConfig config = config();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(options.durability() == Durability.FULL ? SynchronousMode.FULL : SynchronousMode.NORMAL);
        config.setTransactionMode(TransactionMode.IMMEDIATE);
        return source(config, "");
    }

    SQLiteDataSource reader() {
        SQLiteConfig config = config();
        config.setReadOnly(true);
        config.setTransactionMode(TransactionMode.DEFERRED);
        return source(config, "");
    }

    /**
     * The version of the tables. Opens nothing for writing, makes no file and leaves the file as it is, whatever it is.
     *
     * @throws DatabaseUnfitException when there is no such file, or it is not one of ours to write
     */
    int version() {
        if (!exists()) {
            requireFolder();
            throw new DatabaseUnfitException(
                    Finding.MISSING, where() + ": found no such file; call migrate() to make it, or correct the path");
        }
        if (!Files.isRegularFile(path) || !(isEmpty() || startsAsDatabase())) {
            throw new DatabaseUnfitException(
                    Finding.FOREIGN, where() + ": found something that is not a SQLite database; correct the path");
        }
        if (!isWritable()) {
            throw new DatabaseUnfitException(
                    Finding.READ_ONLY, where() + ": found it marked as read-only; make it and its folder writable");
        }
        if (isEmpty()) {
            return 0;
        }
        try (Connection connection = source(config(), lookingMode()).getConnection()) {
            return schema().version(connection);
        } catch (SQLException e) {
            throw SqlFailures.translated("looking into " + where(), e);
        }
    }

    /** A missing folder is most often a mistyped path, so it is not made. */
    void requireFolder() {
        Path folder = path.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new DatabaseUnfitException(
                    Finding.MISSING, where() + ": found no folder for it; make the folder, or correct the path");
        }
        if (!Files.isWritable(folder)) {
            throw new DatabaseUnfitException(
                    Finding.READ_ONLY, where() + ": found a folder that is read-only; make it writable");
        }
    }

    /**
     * A database at rest is read as if it could not change, which needs no lock and leaves no file beside it. One that is in
     * use, or was when its process died, has a log or journal that must be looked at too.
     */
    private String lookingMode() {
        if (Files.exists(beside("-journal"))) {
            return "?mode=rw";
        }
        return Files.exists(beside("-wal")) ? "?mode=ro" : "?mode=ro&immutable=1";
    }

    private Path beside(String suffix) {
        return path.resolveSibling(path.getFileName() + suffix);
    }

    private SQLiteConfig config() {
        SQLiteConfig config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        config.setBusyTimeout((int) options.busyTimeout().toMillis());
        // ids are made by the library; the driver would search the text of each statement for an insert
        config.setGetGeneratedKeys(false);
        return config;
    }

    /** As a URI, because the driver would take a question mark in a plain path for the start of its settings. */
    private SQLiteDataSource source(SQLiteConfig config, String query) {
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + path.toUri().toASCIIString() + query);
        return source;
    }

    private boolean isEmpty() {
        try {
            return Files.size(path) == 0;
        } catch (IOException e) {
            throw new StorageException(where() + ": cannot be looked at", e);
        }
    }

    private boolean startsAsDatabase() {
        try (InputStream file = Files.newInputStream(path)) {
            return Arrays.equals(file.readNBytes(MAGIC.length), MAGIC);
        } catch (IOException e) {
            throw new StorageException(where() + ": cannot be read", e);
        }
    }

    /** By its marking as well, because a file that nobody may write is meant to stay as it is, whoever runs the process. */
    private boolean isWritable() {
        Path folder = path.toAbsolutePath().getParent();
        if (!Files.isWritable(path) || (folder != null && !Files.isWritable(folder))) {
            return false;
        }
        PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        try {
            return view == null || view.readAttributes().permissions().stream().anyMatch(WRITE::contains);
        } catch (IOException e) {
            throw new StorageException(where() + ": cannot be looked at", e);
        }
    }
}
