package dev.chargehand.examples.forwarder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The forwarder as a process of its own, killed again and again while the service goes on: at an event that is lost on its way, or one that
 * was taken and not answered, a moment after the answer, or at any time from the start. {@code -Dchargehand.forwarder.kills} is how
 * often on each database, {@code -Dchargehand.forwarder.seed} repeats the choices.
 */
final class KilledForwarderTest {
    private static final int KILLS = Integer.getInteger("chargehand.forwarder.kills", 30);
    private static final long SEED = Long.getLong("chargehand.forwarder.seed", System.nanoTime());
    private static final int MOST_EVENTS = 25;
    private static final long LATEST_AFTER_ANSWER_NANOS = TimeUnit.MILLISECONDS.toNanos(3);
    private static final long LATEST_AFTER_START_NANOS = TimeUnit.MILLISECONDS.toNanos(900);
    private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(5);
    private static final int SHOWN_EVERY = 10;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void killed_at_any_point_it_hands_over_each_event_once_and_in_order(Service.On on) throws Exception {
        String where = "forwarder on " + on + ", seed " + SEED;
        Random random = new Random(SEED);
        Path file = folder.resolve("received.txt");
        try (Service service = on.start(folder);
                Inbox inbox = Inbox.open(file)) {
            Watched watched = new Watched(inbox);
            try (Receiver receiver = Receiver.start(watched, 0, nowhere())) {
                Ledger ledger = service.ledger();
                Writing writing = Writing.in(service, watched::last);
                long acknowledged = 0;
                for (int kill = 1; kill <= KILLS; kill++) {
                    try (Started forwarder = Started.forwarder(service, receiver)) {
                        killSomewhere(forwarder, watched, random);
                        assertThat(forwarder.exitCode()).as(where).isNotZero();
                    }
                    long now = ledger.position();
                    assertThat(now).as("%s: after kill %d", where, kill).isGreaterThanOrEqualTo(acknowledged);
                    Delivered.requireOneInDoubt(now, watched.last(), where + ", kill " + kill);
                    acknowledged = now;
                    if (kill % SHOWN_EVERY == 0) {
                        System.out.println(where + ": killed " + kill + " times, at position " + acknowledged);
                    }
                }
                watched.set(new Watched.Trap() {});
                int written = writing.stop();
                finish(service, receiver, watched, where);
                assertThat(ledger.position()).as(where).isEqualTo(service.end());
                assertThat(service.log()).as(where).hasSize(written + 2);
                Delivered.requireWhole(service.log(), file, where);
            }
        }
    }

    /** The last life is left alone until it has caught up, and then asked to end. */
    private static void finish(Service service, Receiver receiver, Watched watched, String where) throws Exception {
        long end = service.end();
        try (Started forwarder = Started.forwarder(service, receiver)) {
            while (watched.last() < end && forwarder.isAlive()) {
                LockSupport.parkNanos(LOOK_NANOS);
            }
            forwarder.ask();
            assertThat(forwarder.exitCode()).as(where).isIn(0, 143);
            assertThat(forwarder.said()).as(where).contains("ended at position " + end + "\n");
        }
    }

    private static void killSomewhere(Started forwarder, Watched watched, Random random) throws InterruptedException {
        int events = 1 + random.nextInt(MOST_EVENTS);
        long later = (long) (random.nextDouble() * LATEST_AFTER_ANSWER_NANOS);
        switch (random.nextInt(4)) {
            case 0 ->
                watched.set(new Countdown(events) {
                    @Override
                    public void before() {
                        count(forwarder::kill);
                    }
                });
            case 1 ->
                watched.set(new Countdown(events) {
                    @Override
                    public void after() {
                        count(forwarder::kill);
                    }
                });
            case 2 ->
                watched.set(new Countdown(events) {
                    @Override
                    public void after() {
                        boolean unused = count(() -> new Thread(() -> {
                                    LockSupport.parkNanos(later);
                                    forwarder.kill();
                                })
                                .start());
                    }
                });
            default -> {
                watched.set(new Watched.Trap() {});
                LockSupport.parkNanos((long) (random.nextDouble() * LATEST_AFTER_START_NANOS));
                forwarder.kill();
            }
        }
    }

    /** Springs at one of the next events. */
    private abstract static class Countdown implements Watched.Trap {
        private int left;

        Countdown(int left) {
            this.left = left;
        }

        /** Whether it has sprung now. */
        synchronized boolean count(Runnable spring) {
            if (--left == 0) {
                spring.run();
                return true;
            }
            return false;
        }
    }

    static PrintStream nowhere() {
        return new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    }
}
