package dev.chargehand.jdbi;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import javax.sql.DataSource;

/** A data source of which the n-th call to the driver fails, be it for a connection, a statement, a parameter or a row. For one thread. */
final class FailingDriver {
    /** In which way. */
    enum Kind {
        REFUSED,
        LOST_RACE,
        BROKEN,
        OUT_OF_MEMORY
    }

    private static final Set<String> NEVER_FAILING =
            Set.of("close", "isClosed", "unwrap", "isWrapperFor", "toString", "hashCode", "equals");

    private Kind kind = Kind.REFUSED;
    private int callsToGo;
    private boolean failed;
    private int lent;

    DataSource wrap(DataSource source) {
        return proxy(DataSource.class, source);
    }

    /** From now on the n-th call fails, once. */
    void failAt(int call, Kind how) {
        kind = how;
        callsToGo = call;
        failed = false;
    }

    /** No call fails from now on; whether one did. */
    boolean stop() {
        callsToGo = 0;
        return failed;
    }

    /** How many connections are out. */
    int lent() {
        return lent;
    }

    private <T> T proxy(Class<T> type, Object target) {
        return type.cast(Proxy.newProxyInstance(
                FailingDriver.class.getClassLoader(), new Class<?>[] {type}, (self, method, given) -> {
                    if (!NEVER_FAILING.contains(method.getName())) {
                        mayFail(method);
                    }
                    return wrapped(method, called(method, target, given), target);
                }));
    }

    private void mayFail(Method method) throws SQLException {
        if (callsToGo == 0 || --callsToGo > 0) {
            return;
        }
        failed = true;
        String call = "the test's failure of " + method.getName();
        switch (kind) {
            case REFUSED -> throw new SQLException(call, "58000");
            case LOST_RACE -> throw new SQLException(call, "40001");
            case BROKEN -> throw new IllegalStateException(call);
            case OUT_OF_MEMORY -> throw new OutOfMemoryError(call);
        }
    }

    private Object wrapped(Method method, Object result, Object target) {
        if (method.getName().equals("close") && target instanceof Connection) {
            lent--;
        }
        if (method.getName().equals("unwrap")) {
            return result;
        }
        if (result instanceof Connection connection) {
            lent++;
            return proxy(Connection.class, connection);
        }
        if (result instanceof PreparedStatement statement) {
            return proxy(PreparedStatement.class, statement);
        }
        if (result instanceof Statement statement) {
            return proxy(Statement.class, statement);
        }
        return result instanceof ResultSet rows ? proxy(ResultSet.class, rows) : result;
    }

    private static Object called(Method method, Object target, Object[] given) throws Throwable {
        try {
            return method.invoke(target, given);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
