package dev.chargehand.jdbi;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** A data source that leads where it is turned to, as an address does that is given to another server. */
final class Turnout {
    private final AtomicInteger passed = new AtomicInteger();
    private volatile DataSource to;

    Turnout(DataSource to) {
        this.to = to;
    }

    void turn(DataSource other) {
        to = other;
        passed.set(0);
    }

    /** How many connections were asked for since it was turned. */
    int passed() {
        return passed.get();
    }

    DataSource source() {
        return (DataSource) Proxy.newProxyInstance(
                Turnout.class.getClassLoader(), new Class<?>[] {DataSource.class}, (self, method, given) -> {
                    if (!method.getName().equals("getConnection")) {
                        throw new AssertionError("expected a call for a connection, found " + method.getName());
                    }
                    return connection();
                });
    }

    private Connection connection() throws SQLException {
        passed.incrementAndGet();
        return to.getConnection();
    }
}
