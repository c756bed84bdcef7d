package dev.chargehand.jdbi;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.chargehand.Chargehand;
import dev.chargehand.event.EventLog;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sqlite.SQLiteDataSource;

/** The hosts that read: each has a storage of its own. On PostgreSQL they differ in what their pools hand out. */
final class FeedHosts implements AutoCloseable {
    private final HostDatabase.Opened database;
    private final List<Runnable> opened = new ArrayList<>();

    FeedHosts(HostDatabase.Opened database) {
        this.database = database;
    }

    List<FeedConsumer> consumers(FeedRun run) {
        if (database.on() == HostDatabase.SQLITE) {
            return List.of(
                    new FeedConsumer(run, file(), "a steady consumer", false, false),
                    new FeedConsumer(run, file(), "a forgetful one", true, false),
                    new FeedConsumer(run, file(), "another forgetful one", true, false));
        }
        EventLog committed = pooled("TRANSACTION_READ_COMMITTED", true);
        EventLog repeatable = pooled("TRANSACTION_REPEATABLE_READ", false);
        EventLog serializable = pooled("TRANSACTION_SERIALIZABLE", true);
        return List.of(
                new FeedConsumer(run, committed, "a steady consumer", false, false),
                new FeedConsumer(run, repeatable, "a forgetful one at REPEATABLE READ", true, false),
                new FeedConsumer(run, serializable, "a forgetful one at SERIALIZABLE", true, true));
    }

    private EventLog pooled(String isolation, boolean autoCommit) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(database.pool().getDataSource());
        config.setMaximumPoolSize(1);
        config.setTransactionIsolation(isolation);
        config.setAutoCommit(autoCommit);
        HikariDataSource pool = new HikariDataSource(config);
        opened.add(pool::close);
        return Chargehand.on(JdbiStorage.postgresql(pool)).events();
    }

    private EventLog file() {
        String url = ((SQLiteDataSource) database.pool().getDataSource()).getUrl();
        JdbiStorage storage = JdbiStorage.sqliteFile(Path.of(url.substring("jdbc:sqlite:".length())));
        opened.add(storage::close);
        return Chargehand.on(storage).events();
    }

    @Override
    public void close() {
        opened.forEach(Runnable::run);
    }
}
