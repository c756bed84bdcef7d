package dev.chargehand.examples.forwarder;

import dev.chargehand.Chargehand;
import dev.chargehand.event.EventLog;
import dev.chargehand.event.RecordedEvent;
import dev.chargehand.jdbi.JdbiStorage;
import dev.chargehand.team.Role;
import dev.chargehand.team.Team;
import dev.chargehand.team.TeamDraft;
import dev.chargehand.team.UserId;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.ds.PGSimpleDataSource;

/** The database of a service that people use, with a team to put members into. */
final class Service implements AutoCloseable {
    static final String FEED = "host";

    /** No test takes so long: who holds a feed keeps it until it ends. */
    static final Duration LONG = Duration.ofMinutes(10);

    /** Of a forwarder that is to be killed: the next one need not wait for it long. */
    static final Duration SHORT = Duration.ofMillis(500);

    private static final UserId ADA = UserId.email("ada@example.org");

    private final String address;
    private final Databases.Opened database;
    private final Chargehand chargehand;
    private final Team team;
    private int members;

    private Service(String address) {
        this.address = address;
        this.database = Databases.open(address);
        this.chargehand = Chargehand.on(database.storage());
        this.team = chargehand.teams().create(ADA, TeamDraft.named("Harbour")).orThrow();
    }

    /** On which database. */
    enum On {
        SQLITE,
        POSTGRESQL;

        Service start(Path folder) {
            String address = this == SQLITE ? folder.resolve("service.db").toString() : Postgres.newDatabase();
            try (JdbiStorage storage = this == SQLITE ? JdbiStorage.sqliteFile(Path.of(address)) : server(address)) {
                storage.migrate();
            }
            return new Service(address);
        }

        private static JdbiStorage server(String address) {
            PGSimpleDataSource source = new PGSimpleDataSource();
            source.setUrl(address);
            return JdbiStorage.postgresql(source);
        }
    }

    String address() {
        return address;
    }

    Databases.Opened database() {
        return database;
    }

    EventLog events() {
        return chargehand.events();
    }

    Ledger ledger() throws SQLException {
        Ledger ledger = new Ledger(database.own(), FEED, database.clock(), LONG);
        Ledger.Feed feed = ledger.open();
        if (feed.source().isBlank()) {
            throw new AssertionError("expected a source, found none");
        }
        return ledger;
    }

    /** One event each. */
    void addMembers(int count) {
        for (int i = 0; i < count; i++) {
            UserId user = UserId.email("member" + ++members + "@example.org");
            chargehand.teams().addMember(ADA, team.id(), user, Role.MEMBER).orThrow();
        }
    }

    List<RecordedEvent> log() {
        List<RecordedEvent> all = new ArrayList<>();
        List<RecordedEvent> page = events().after(0, 1000);
        while (!page.isEmpty()) {
            all.addAll(page);
            page = events().after(page.get(page.size() - 1).position(), 1000);
        }
        return all;
    }

    long end() {
        List<RecordedEvent> all = log();
        return all.get(all.size() - 1).position();
    }

    @Override
    public void close() {
        database.close();
    }
}
