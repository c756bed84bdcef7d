package dev.chargehand.testkit.sql;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Notes the text of each statement that goes through a data source. A batch counts as one statement; what begins and ends
 * transactions, sets the session up or explains a plan does not count. Thread safe.
 */
public final class StatementRecorder {
    private static final Set<String> NOT_COUNTED = Set.of(
            "begin",
            "commit",
            "rollback",
            "savepoint",
            "release",
            "start",
            "set",
            "reset",
            "pragma",
            "explain",
            "prepare",
            "deallocate");

    private final List<String> statements = new ArrayList<>();

    /** Each text as it is noted, for the texts are few and the statements many. */
    private final Map<String, String> noted = new ConcurrentHashMap<>();

    /** The same data source, noted. */
    public DataSource wrap(DataSource source) {
        return proxy(DataSource.class, source, "");
    }

    /** The statements noted since the last {@link #clear}, in order. */
    public List<String> statements() {
        synchronized (statements) {
            return List.copyOf(statements);
        }
    }

    /** Each different text once. */
    public Set<String> distinct() {
        return new TreeSet<>(statements());
    }

    public void clear() {
        synchronized (statements) {
            statements.clear();
        }
    }

    /** The statements that an action sends. */
    public List<String> during(Runnable action) {
        clear();
        action.run();
        return statements();
    }

    private <T> T proxy(Class<T> type, Object target, String prepared) {
        InvocationHandler handler = (self, method, arguments) -> {
            if (method.getName().startsWith("execute") && target instanceof Statement) {
                note(arguments == null ? prepared : String.valueOf(arguments[0]));
            }
            Object result = invoke(method, target, arguments);
            return method.getName().equals("unwrap") ? result : wrapped(result, arguments);
        };
        return type.cast(Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {type}, handler));
    }

    private @Nullable Object wrapped(@Nullable Object result, Object @Nullable [] arguments) {
        String text = arguments != null && arguments.length > 0 ? String.valueOf(arguments[0]) : "";
        if (result instanceof Connection connection) {
            return proxy(Connection.class, connection, "");
        }
        if (result instanceof CallableStatement call) {
            return proxy(CallableStatement.class, call, text);
        }
        if (result instanceof PreparedStatement prepared) {
            return proxy(PreparedStatement.class, prepared, text);
        }
        return result instanceof Statement statement ? proxy(Statement.class, statement, "") : result;
    }

    private static @Nullable Object invoke(Method method, Object target, Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause() == null ? thrown : thrown.getCause();
        }
    }

    private void note(String text) {
        String sql = noted.computeIfAbsent(text, StatementRecorder::onOneLine);
        if (!sql.isEmpty()) {
            synchronized (statements) {
                statements.add(sql);
            }
        }
    }

    /** Empty for what does not count. */
    private static String onOneLine(String text) {
        String sql = text.strip().replaceAll("\\s+", " ");
        String first = sql.split("[ (;]", 2)[0].toLowerCase(Locale.ROOT);
        return NOT_COUNTED.contains(first) ? "" : sql;
    }
}
