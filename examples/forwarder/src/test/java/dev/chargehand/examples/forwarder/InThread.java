package dev.chargehand.examples.forwarder;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;

/** A forwarder in a thread of the test. */
final class InThread implements AutoCloseable {
    private static final Duration PAUSE = Duration.ofMillis(40);
    private static final long PATIENCE_SECONDS = 60;
    private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(2);

    private final Ledger ledger;
    private final Forwarding forwarding;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final Future<Boolean> ended;

    private InThread(Service service, Callback callback, int attempts) throws SQLException {
        ledger = new Ledger(
                service.database().own(), Service.FEED, service.database().clock(), Service.LONG);
        forwarding = new Forwarding(
                service.events(),
                ledger,
                new Payload(ledger.open(), false),
                callback,
                PAUSE,
                attempts,
                new Progress(new PrintStream(said, true, StandardCharsets.UTF_8)));
        Callable<Boolean> run = () -> {
            forwarding.run();
            return true;
        };
        ended = thread.submit(run);
    }

    static InThread start(Service service, Receiver receiver) throws SQLException {
        return start(service, Callback.http(URI.create(Started.url(receiver)), Duration.ofSeconds(5)), 100);
    }

    static InThread start(Service service, Callback callback, int attempts) throws SQLException {
        return new InThread(service, callback, attempts);
    }

    void awaitPosition(long position) throws SQLException {
        awaitPosition(ledger, position);
    }

    static void awaitPosition(Ledger ledger, long position) throws SQLException {
        long began = System.nanoTime();
        while (ledger.position() < position) {
            if (System.nanoTime() - began > TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS)) {
                throw new AssertionError("expected position " + position + ", found " + ledger.position());
            }
            LockSupport.parkNanos(LOOK_NANOS);
        }
    }

    void stop() {
        forwarding.stop();
    }

    /** How it ended. */
    boolean result() throws InterruptedException, ExecutionException, TimeoutException {
        return ended.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        stop();
        thread.shutdown();
    }
}
