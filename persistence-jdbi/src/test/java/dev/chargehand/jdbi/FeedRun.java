package dev.chargehand.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.Chargehand;
import dev.chargehand.event.RecordedEvent;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Sixteen writers and three consumers on one database, and what has to be true of them in the end. */
final class FeedRun implements AutoCloseable {
    static final int WRITERS = 16;
    private static final int CONSUMERS = 3;
    private static final int MOST_OVERTAKING = 12;
    private static final int BACKLOG = 25_000;
    private static final long PATIENCE_MINUTES = 20;
    private static final long SHOWN_EVERY_SECONDS = 5;

    private final HostDatabase.Opened host;
    private final FeedHosts hosts;
    private final int events;
    private final long seed;
    private final FeedWorld world;
    private final FeedHistory history = new FeedHistory();
    private final CommitOrder order = new CommitOrder(WRITERS);
    private final ExecutorService threads = Executors.newFixedThreadPool(WRITERS + CONSUMERS);
    private final long start;
    private volatile boolean writing = true;
    private volatile boolean ended;

    /** One that writes at a time, where the database has it so: in the order in which they came, so that none starves. */
    private final Semaphore turns;

    FeedRun(HostDatabase.Opened host, int events, long seed) {
        this.host = host;
        this.hosts = new FeedHosts(host);
        this.events = events;
        this.seed = seed;
        this.turns = new Semaphore(writesSideBySide() ? WRITERS : 1, true);
        this.world = FeedWorld.in(host.chargehand());
        this.start = last(host.chargehand());
    }

    private static long last(Chargehand chargehand) {
        List<RecordedEvent> all = chargehand.events().after(0, 1000);
        return all.get(all.size() - 1).position();
    }

    HostDatabase.Opened host() {
        return host;
    }

    Chargehand chargehand() {
        return host.chargehand();
    }

    int events() {
        return events;
    }

    long seed() {
        return seed;
    }

    FeedWorld world() {
        return world;
    }

    FeedHistory history() {
        return history;
    }

    CommitOrder order() {
        return order;
    }

    Semaphore turns() {
        return turns;
    }

    /** The position before the first event that is written here. */
    long start() {
        return start;
    }

    boolean isWriting() {
        return writing;
    }

    boolean writesSideBySide() {
        return host.on() == HostDatabase.POSTGRESQL;
    }

    /**
     * Consumers come late: what nobody has read yet is more than one reader places at once, and all of them come for it together.
     */
    void awaitBacklog() throws InterruptedException {
        long commits = 0;
        while (isWriting() && history.size() < Math.min(BACKLOG, events / 2)) {
            commits = order.awaitMore(commits);
        }
    }

    /** So that a consumer does not go on after another part of the run has failed. */
    void requireGoingOn() {
        if (ended) {
            throw new IllegalStateException(this + ": ended before it was done");
        }
    }

    /** On SQLite every transaction is serializable. */
    int isolation(Random random, boolean other) {
        if (!writesSideBySide()) {
            return Connection.TRANSACTION_SERIALIZABLE;
        }
        if (!other) {
            return Connection.TRANSACTION_READ_COMMITTED;
        }
        return random.nextBoolean() ? Connection.TRANSACTION_REPEATABLE_READ : Connection.TRANSACTION_SERIALIZABLE;
    }

    /** Before the end of a transaction. One writer at a time can overtake nobody. */
    void hold(Random random) throws InterruptedException {
        if (writesSideBySide()) {
            order.hold(random.nextInt(MOST_OVERTAKING));
        }
    }

    /** Writes, reads, and compares. */
    void run() throws Exception {
        long began = System.nanoTime();
        List<Future<FeedWriter.Tally>> writers = new ArrayList<>();
        for (int number = 0; number < WRITERS; number++) {
            writers.add(threads.submit(new FeedWriter(this, number)));
        }
        List<Future<FeedConsumer>> consumers = new ArrayList<>();
        for (FeedConsumer consumer : hosts.consumers(this)) {
            consumers.add(threads.submit(consumer));
        }
        FeedWriter.Tally tally = new FeedWriter.Tally(0, 0, 0);
        for (Future<FeedWriter.Tally> writer : writers) {
            tally = tally.plus(result(writer));
        }
        writing = false;
        List<FeedConsumer> done = new ArrayList<>();
        for (Future<FeedConsumer> consumer : consumers) {
            done.add(result(consumer));
        }
        show(tally + ", " + order.overtaken() + " of the committed after one that had written later", began);
        done.forEach(consumer -> show(consumer.figures(), began));
        for (FeedConsumer consumer : done) {
            List<String> lines = consumer.acknowledged().stream()
                    .map(event -> FeedHistory.line(event.event()))
                    .toList();
            history.requireTold(lines, consumer.toString());
        }
        assertThat(history.size()).as("%s: events", this).isGreaterThanOrEqualTo(events);
        if (writesSideBySide()) {
            assertThat(order.overtaken()).as("%s: committed out of order", this).isGreaterThan(tally.committed() / 4);
        }
        assertThat(tally.rolledBack()).as("%s: rolled back", this).isPositive();
        show("compared", began);
    }

    private <T> T result(Future<T> future) throws Exception {
        long began = System.nanoTime();
        while (System.nanoTime() - began < TimeUnit.MINUTES.toNanos(PATIENCE_MINUTES)) {
            try {
                return future.get(SHOWN_EVERY_SECONDS, TimeUnit.SECONDS);
            } catch (TimeoutException stillRunning) {
                System.out.println(this + ": " + history.size() + " of " + events + " events");
            } catch (ExecutionException failed) {
                throw new AssertionError(this + ": expected a thread to end well", failed.getCause());
            }
        }
        throw new AssertionError(this + ": expected an end within " + PATIENCE_MINUTES + " minutes");
    }

    private void show(String what, long began) {
        System.out.printf("%s: %s (%.1f s)%n", this, what, (System.nanoTime() - began) / 1e9);
    }

    @Override
    public void close() {
        ended = true;
        writing = false;
        threads.shutdownNow();
        try {
            assertThat(threads.awaitTermination(PATIENCE_MINUTES, TimeUnit.MINUTES))
                    .as("%s: all threads ended", this)
                    .isTrue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        hosts.close();
    }

    @Override
    public String toString() {
        return "feed on " + host.on() + ", seed " + seed;
    }
}
