package dev.chargehand.jdbi;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.chargehand.spi.Storage;
import dev.chargehand.testkit.StorageFixture;
import java.sql.Connection;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** A SQLite file in transactions of a host's own, which begin deferred or with the write lock. */
final class HostedSqlite implements StorageFixture {
    private static final int CONNECTIONS = 12;
    private static final int BUSY_MILLIS = 20_000;

    private final SqliteFixture file = SqliteFixture.inTemporaryFile();
    private final HikariDataSource pool;
    private final SQLiteConfig.TransactionMode mode;

    HostedSqlite(SQLiteConfig.TransactionMode mode) {
        this.mode = mode;
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        config.setBusyTimeout(BUSY_MILLIS);
        config.enforceForeignKeys(true);
        config.setTransactionMode(mode);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file.file());
        HikariConfig pooled = new HikariConfig();
        pooled.setDataSource(source);
        pooled.setMaximumPoolSize(CONNECTIONS);
        pooled.setMinimumIdle(0);
        pool = new HikariDataSource(pooled);
    }

    @Override
    public String name() {
        return "SQLite in a host's transactions, " + mode;
    }

    @Override
    public Storage open() {
        HostStorage.migrate(pool);
        return reopen();
    }

    @Override
    public Storage reopen() {
        return new HostStorage(file.storage(), pool, Connection.TRANSACTION_SERIALIZABLE);
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
    public void close() {
        pool.close();
        file.close();
    }
}
