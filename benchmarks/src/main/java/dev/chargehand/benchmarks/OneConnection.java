package dev.chargehand.benchmarks;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** A data source that lends the same connection again and again, so that ours and the floor use one and the same. */
final class OneConnection implements AutoCloseable {
    private final Connection connection;
    private final DataSource dataSource;

    OneConnection(String url) {
        try {
            connection = DriverManager.getConnection(url);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        Connection lent = proxy(Connection.class, connection, "close", null);
        dataSource = proxy(DataSource.class, connection, "getConnection", lent);
    }

    void execute(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    DataSource dataSource() {
        return dataSource;
    }

    /** The target's interface with one method answered here. */
    private static <T> T proxy(Class<T> type, Object target, String method, Object answer) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, called, args) -> {
            if (called.getName().equals(method)) {
                return answer;
            }
            try {
                return called.invoke(target, args);
            } catch (InvocationTargetException failure) {
                throw failure.getCause();
            }
        }));
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
