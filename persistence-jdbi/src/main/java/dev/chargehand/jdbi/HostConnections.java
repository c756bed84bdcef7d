package dev.chargehand.jdbi;

import java.sql.Connection;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Handles on connections of the host's, which stay open when a handle ends. One configured Jdbi serves all of them. */
final class HostConnections {
    private static final ThreadLocal<Connection> LENT = new ThreadLocal<>();

    private final Jdbi jdbi;
    private final TableNames names;
    private final boolean keepsStatements;

    HostConnections(Database database) {
        this.names = database.names();
        this.keepsStatements = database.keepsStatements();
        this.jdbi = Connections.jdbi(
                new ConnectionFactory() {
                    @Override
                    public Connection openConnection() {
                        return LENT.get();
                    }

                    @Override
                    public void closeConnection(Connection connection) {}
                },
                database.dialect(),
                names);
    }

    TableNames names() {
        return names;
    }

    boolean keepsStatements() {
        return keepsStatements;
    }

    Handle open(Connection connection) {
        LENT.set(connection);
        try {
            return jdbi.open();
        } finally {
            LENT.remove();
        }
    }
}
