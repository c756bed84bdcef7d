package dev.chargehand.jdbi;

import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Keeps pgjdbc, for a while, from preparing on the server what it sends, {@code commit} included: a pooler may give the next transaction to
 * another session, where the name is unknown or stands for something else. It is a setting of the driver alone and costs no
 * round trip. Another driver is left as it is; pgjdbc is found by name, because the host brings it.
 */
final class ServerStatements {
    private static final ServerStatements UNTOUCHED = new ServerStatements(() -> {});
    private static final @Nullable Pgjdbc PGJDBC = Pgjdbc.found();

    private final Runnable restoring;

    private ServerStatements(Runnable restoring) {
        this.restoring = restoring;
    }

    /**
     * To be restored.
     *
     * @param kept whether it may go on as it is set to
     */
    static ServerStatements on(Connection connection, boolean kept) {
        if (kept || PGJDBC == null) {
            return UNTOUCHED;
        }
        try {
            return PGJDBC.none(connection);
        } catch (SQLException | ReflectiveOperationException e) {
            throw SqlFailures.translated("looking at the driver of the connection", e);
        }
    }

    void restore() {
        restoring.run();
    }

    /** Of how many executions on the driver prepares a statement on the server; 0 is never. */
    private record Pgjdbc(Class<?> type, Method threshold, Method setThreshold) {
        static @Nullable Pgjdbc found() {
            try {
                Class<?> type =
                        Class.forName("org.postgresql.PGConnection", false, ServerStatements.class.getClassLoader());
                return new Pgjdbc(
                        type, type.getMethod("getPrepareThreshold"), type.getMethod("setPrepareThreshold", int.class));
            } catch (ReflectiveOperationException e) {
                return null;
            }
        }

        ServerStatements none(Connection connection) throws SQLException, ReflectiveOperationException {
            if (!connection.isWrapperFor(type)) {
                return UNTOUCHED;
            }
            Object driver = connection.unwrap(type);
            if (!type.isInstance(driver)) {
                return UNTOUCHED;
            }
            Object usual = threshold.invoke(driver);
            setThreshold.invoke(driver, 0);
            return new ServerStatements(() -> set(driver, usual));
        }

        private void set(Object driver, Object usual) {
            try {
                setThreshold.invoke(driver, usual);
            } catch (ReflectiveOperationException e) {
                throw SqlFailures.translated("setting the driver back", e);
            }
        }
    }
}
