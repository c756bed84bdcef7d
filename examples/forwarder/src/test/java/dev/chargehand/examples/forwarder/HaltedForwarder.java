package dev.chargehand.examples.forwarder;

import dev.chargehand.Chargehand;
import dev.chargehand.event.EventLog;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Duration;
import javax.sql.DataSource;

/** The forwarder in a process that dies without a word at one step of its work with one event. */
final class HaltedForwarder {
    static final int KILLED = 137;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private HaltedForwarder() {}

    /** Where it dies. */
    enum Step {
        AFTER_READING,
        BEFORE_SENDING,
        AFTER_THE_ANSWER,
        DURING_THE_ACKNOWLEDGEMENT,
        AFTER_THE_ACKNOWLEDGEMENT;

        /** How many more events the receiver has than are acknowledged. */
        int inDoubt() {
            return this == AFTER_THE_ANSWER || this == DURING_THE_ACKNOWLEDGEMENT ? 1 : 0;
        }
    }

    /** Counts how often a step is reached. */
    private static final class Halting {
        private final Step step;
        private int left;

        Halting(Step step, int times) {
            this.step = step;
            this.left = times;
        }

        synchronized boolean isAt(Step reached) {
            return reached == step && --left == 0;
        }

        void at(Step reached) {
            if (isAt(reached)) {
                Runtime.getRuntime().halt(KILLED);
            }
        }
    }

    public static void main(String[] args) throws Exception {
        Halting halting = new Halting(Step.valueOf(args[0]), Integer.parseInt(args[1]));
        Databases.Opened database = Databases.open(args[2]);
        DataSource own = halted(database.own(), halting);
        Ledger ledger = new Ledger(own, Service.FEED, database.clock(), Service.SHORT);
        EventLog events = Chargehand.on(database.storage()).events();
        Callback callback = Callback.http(URI.create(args[3]), PATIENCE);
        new Forwarding(
                        (position, limit) -> {
                            var page = events.after(position, limit);
                            halting.at(Step.AFTER_READING);
                            return page;
                        },
                        ledger,
                        new Payload(ledger.open(), false),
                        body -> {
                            halting.at(Step.BEFORE_SENDING);
                            callback.send(body);
                            halting.at(Step.AFTER_THE_ANSWER);
                        },
                        Service.SHORT,
                        100,
                        new Progress(System.out))
                .run();
    }

    /** Connections that are watched for the statement that acknowledges; to die during it is to die before its commit. */
    private static DataSource halted(DataSource own, Halting halting) {
        return proxy(DataSource.class, own, (name, arguments, result) -> {
            if (!name.equals("getConnection")) {
                return result;
            }
            Connection connection = (Connection) result;
            return proxy(Connection.class, connection, (method, with, made) -> {
                if (method.equals("prepareStatement") && with[0].toString().contains("set position")) {
                    boolean during = halting.isAt(Step.DURING_THE_ACKNOWLEDGEMENT);
                    connection.setAutoCommit(!during);
                    return proxy(PreparedStatement.class, made, (call, values, answer) -> {
                        if (call.equals("executeUpdate") && during) {
                            Runtime.getRuntime().halt(KILLED);
                        }
                        if (call.equals("executeUpdate")) {
                            halting.at(Step.AFTER_THE_ACKNOWLEDGEMENT);
                        }
                        return answer;
                    });
                }
                return made;
            });
        });
    }

    private interface Then {
        Object of(String method, Object[] arguments, Object result) throws Exception;
    }

    private static <T> T proxy(Class<T> type, Object behind, Then then) {
        return type.cast(Proxy.newProxyInstance(
                HaltedForwarder.class.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    try {
                        return then.of(method.getName(), arguments, method.invoke(behind, arguments));
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
