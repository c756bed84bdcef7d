package dev.chargehand.jdbi;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A data source that notes the text of each statement prepared on its connections. */
final class StatementRecorder {
    private final DataSource behind;
    private final List<String> statements = new ArrayList<>();

    StatementRecorder(DataSource behind) {
        this.behind = behind;
    }

    DataSource source() {
        return proxy(DataSource.class, behind);
    }

    List<String> statements() {
        return List.copyOf(statements);
    }

    void forget() {
        statements.clear();
    }

    private <T> T proxy(Class<T> type, T real) {
        return type.cast(Proxy.newProxyInstance(
                StatementRecorder.class.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> answer(real, method, arguments)));
    }

    private @Nullable Object answer(Object real, Method method, Object @Nullable [] arguments) throws Throwable {
        if (method.getName().equals("prepareStatement") && arguments != null) {
            statements.add(((String) arguments[0]).strip());
        }
        try {
            Object result = method.invoke(real, arguments);
            return result instanceof Connection connection ? proxy(Connection.class, connection) : result;
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
