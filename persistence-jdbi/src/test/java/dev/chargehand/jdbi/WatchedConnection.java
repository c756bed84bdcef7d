package dev.chargehand.jdbi;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A connection that notes each call which could end, change or close what is the host's, and each statement that could. */
final class WatchedConnection {
    private static final List<String> HARMLESS = List.of(
            "prepareStatement",
            "createStatement",
            "getAutoCommit",
            "getMetaData",
            "unwrap",
            "isWrapperFor",
            "isClosed",
            "isValid",
            "getTransactionIsolation",
            "isReadOnly",
            "getTypeMap",
            "toString",
            "hashCode",
            "equals");

    private final List<String> noted = new ArrayList<>();
    private final Connection connection;

    WatchedConnection(Connection own) {
        this.connection = (Connection) Proxy.newProxyInstance(
                WatchedConnection.class.getClassLoader(), new Class<?>[] {Connection.class}, (self, method, given) -> {
                    if (!HARMLESS.contains(method.getName())) {
                        noted.add(method.getName());
                    }
                    if (given != null && given.length > 0 && given[0] instanceof String sql) {
                        note(sql);
                    }
                    Object result = called(method, own, given);
                    return method.getName().equals("createStatement") ? watched((Statement) result) : result;
                });
    }

    Connection connection() {
        return connection;
    }

    /** Names of methods, and statements that are about transactions. */
    List<String> noted() {
        return noted;
    }

    private Statement watched(Statement statement) {
        return (Statement) Proxy.newProxyInstance(
                WatchedConnection.class.getClassLoader(), new Class<?>[] {Statement.class}, (self, method, given) -> {
                    if (given != null && given.length > 0 && given[0] instanceof String sql) {
                        note(sql);
                    }
                    return called(method, statement, given);
                });
    }

    private void note(String sql) {
        String text = sql.strip().toLowerCase(Locale.ROOT);
        if (text.matches(
                "(begin|start|commit|end|rollback|abort|savepoint|release|set|reset|discard|pragma)\\b(.|\\n)*")) {
            noted.add(text);
        }
    }

    private static Object called(java.lang.reflect.Method method, Object own, Object[] given) throws Throwable {
        try {
            return method.invoke(own, given);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
