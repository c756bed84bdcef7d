package dev.chargehand.examples.modular;

import dev.chargehand.Chargehand;
import dev.chargehand.jdbi.JdbiStorage;
import dev.chargehand.memory.InMemoryStorage;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Opens the storage that its argument names: {@code memory}, a SQLite file, or a {@code jdbc:postgresql:} address. On a database
 * it also lets Chargehand join a transaction of its own.
 */
public final class ModularHost {
    private static final String POSTGRESQL = "jdbc:postgresql:";

    private ModularHost() {}

    /**
     * Walks through it.
     *
     * @param arguments the storage; {@code memory} when there is none
     * @throws SQLException when the host's own connection fails
     */
    public static void main(String[] arguments) throws SQLException {
        String address = arguments.length == 0 ? "memory" : arguments[0];
        if (address.equals("memory")) {
            new Walk(Chargehand.builder(new InMemoryStorage()), System.out).run();
        } else if (address.startsWith(POSTGRESQL)) {
            PGSimpleDataSource server = new PGSimpleDataSource();
            server.setUrl(address);
            walk(JdbiStorage.postgresql(server), server::getConnection, System.out);
        } else {
            String own = "jdbc:sqlite:" + address + "?foreign_keys=true";
            walk(JdbiStorage.sqliteFile(Path.of(address)), () -> DriverManager.getConnection(own), System.out);
        }
    }

    /** How the host comes by a connection of its own. */
    private interface Connections {
        Connection open() throws SQLException;
    }

    private static void walk(JdbiStorage storage, Connections connections, PrintStream out) throws SQLException {
        try (storage) {
            storage.migrate();
            Walk walk = new Walk(Chargehand.builder(storage), out);
            walk.run();
            try (Connection own = connections.open()) {
                own.setAutoCommit(false);
                walk.joining(storage.within(own));
                own.rollback();
            }
            walk.count();
        }
    }
}
