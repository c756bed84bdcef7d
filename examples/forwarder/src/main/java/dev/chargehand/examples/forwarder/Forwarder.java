package dev.chargehand.examples.forwarder;

import dev.chargehand.Chargehand;
import dev.chargehand.StorageException;
import dev.chargehand.examples.forwarder.Arguments.UsageException;
import dev.chargehand.examples.forwarder.Forwarding.NotTakenException;
import java.io.IOException;
import java.io.PrintStream;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Forwards the events of a service to a callback, or is such a callback. */
public final class Forwarder {
    private static final int DONE = 0;
    private static final int FAILED = 1;
    private static final int WRONG_ARGUMENTS = 2;
    private static final Duration RECEIVER_PATIENCE = Duration.ofSeconds(5);

    private Forwarder() {}

    /**
     * Runs until it is asked to end, or fails with the exit code 1.
     *
     * @param args see {@code --help}
     */
    public static void main(String[] args) {
        int exitCode = run(List.of(args), System.out, System.err);
        if (exitCode != DONE) {
            System.exit(exitCode);
        }
    }

    /** The exit code. */
    static int run(List<String> args, PrintStream out, PrintStream err) {
        if (args.contains("--help")) {
            out.print(Arguments.USAGE);
            return DONE;
        }
        try {
            Arguments arguments = Arguments.of(args);
            if (arguments instanceof Arguments.Forward forward) {
                forward(forward, out);
            } else if (arguments instanceof Arguments.Receive receive) {
                receive(receive, out);
            }
            return DONE;
        } catch (UsageException wrong) {
            err.println(wrong.getMessage());
            err.print(Arguments.USAGE);
            return WRONG_ARGUMENTS;
        } catch (NotTakenException | StorageException | SQLException | IOException failed) {
            err.println(failed.getMessage());
            return FAILED;
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
            return FAILED;
        }
    }

    private static void forward(Arguments.Forward arguments, PrintStream out)
            throws SQLException, NotTakenException, InterruptedException {
        try (Databases.Opened database = Databases.open(arguments.storage())) {
            Ledger ledger = new Ledger(database.own(), arguments.name(), database.clock(), arguments.lease());
            // an attempt and the pause after it take less than the lease, which is renewed between them
            Duration timeout = arguments.lease().dividedBy(2);
            Duration longestPause = arguments.lease().dividedBy(4);
            Forwarding forwarding = new Forwarding(
                    Chargehand.on(database.storage()).events(),
                    ledger,
                    new Payload(ledger.open(), arguments.full()),
                    Callback.http(arguments.to(), timeout),
                    longestPause,
                    arguments.attempts(),
                    new Progress(out));
            CountDownLatch ended = new CountDownLatch(1);
            stopAtTheEnd(forwarding::stop, ended, arguments.lease());
            try {
                forwarding.run();
            } finally {
                ended.countDown();
            }
        }
    }

    private static void receive(Arguments.Receive arguments, PrintStream out) throws IOException, InterruptedException {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        try (Inbox inbox = Inbox.open(arguments.file());
                Receiver receiver = Receiver.start(inbox, arguments.port(), out)) {
            stopAtTheEnd(asked::countDown, ended, RECEIVER_PATIENCE);
            asked.await();
            out.println("asked to end on port " + receiver.port());
        } finally {
            ended.countDown();
        }
    }

    /** Ctrl-C or a polite kill ends the virtual machine once the work in hand is done. */
    private static void stopAtTheEnd(Runnable stop, CountDownLatch ended, Duration patience) {
        Thread hook = new Thread(
                () -> {
                    stop.run();
                    try {
                        boolean inTime = ended.await(patience.toMillis(), TimeUnit.MILLISECONDS);
                        if (!inTime) {
                            System.err.println("ended before the event in hand was answered; it will be sent again");
                        }
                    } catch (InterruptedException interrupted) {
                        Thread.currentThread().interrupt();
                    }
                },
                "end");
        Runtime.getRuntime().addShutdownHook(hook);
    }
}
