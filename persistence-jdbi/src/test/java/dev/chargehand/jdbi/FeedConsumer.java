package dev.chargehand.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.ConcurrentChangeException;
import dev.chargehand.event.EventLog;
import dev.chargehand.event.RecordedEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;

/**
 * Reads the log by position while others write, and keeps what it has acknowledged. A forgetful one now and then acknowledges a part of a
 * page, forgets the rest and reads it again; it must then read the same. Each consumer is a host of its own: it has its own storage.
 */
final class FeedConsumer implements Callable<FeedConsumer> {
    private static final int LARGEST_PAGE = 700;

    private final FeedRun run;
    private final EventLog log;
    private final String name;
    private final boolean forgetful;
    private final boolean mayLose;
    private final Random random;
    private final List<RecordedEvent> acknowledged = new ArrayList<>();
    private final List<RecordedEvent> forgotten = new ArrayList<>();
    private long position;
    private long readAgain;
    private long lost;

    /**
     * Begins nothing yet.
     *
     * @param forgetful whether it reads things again
     * @param mayLose whether its pool is at a level where a statement that only reads may fail as a lost race
     */
    FeedConsumer(FeedRun run, EventLog log, String name, boolean forgetful, boolean mayLose) {
        this.run = run;
        this.log = log;
        this.name = name;
        this.forgetful = forgetful;
        this.mayLose = mayLose;
        this.random = new Random(run.seed() ^ name.hashCode());
        this.position = run.start();
    }

    @Override
    public FeedConsumer call() throws InterruptedException {
        run.awaitBacklog();
        boolean writing = true;
        while (writing) {
            long commits = run.order().commits();
            writing = run.isWriting();
            while (page()) {
                run.requireGoingOn();
            }
            if (writing) {
                long unused = run.order().awaitMore(commits);
            }
        }
        return this;
    }

    /** Whether there may be more. */
    private boolean page() {
        int limit = 1 + random.nextInt(LARGEST_PAGE);
        List<RecordedEvent> page = read(limit);
        long last = position;
        for (RecordedEvent event : page) {
            assertThat(event.position()).as("%s: the next position", this).isEqualTo(++last);
        }
        int again = Math.min(limit, forgotten.size());
        assertThat(page.subList(0, Math.min(again, page.size())))
                .as("%s: read again", this)
                .isEqualTo(forgotten.subList(0, again));
        int kept = forgetful && !page.isEmpty() && random.nextInt(4) == 0 ? random.nextInt(page.size()) : page.size();
        acknowledged.addAll(page.subList(0, kept));
        position += kept;
        readAgain += page.size() - kept;
        forgotten.clear();
        forgotten.addAll(page.subList(kept, page.size()));
        return page.size() == limit || kept < page.size();
    }

    private List<RecordedEvent> read(int limit) {
        try {
            return log.after(position, limit);
        } catch (ConcurrentChangeException first) {
            if (!mayLose) {
                throw first;
            }
            lost++;
            return log.after(position, limit);
        }
    }

    List<RecordedEvent> acknowledged() {
        return acknowledged;
    }

    String figures() {
        return name + " acknowledged " + acknowledged.size() + " events and read " + readAgain + " again"
                + (lost == 0 ? "" : ", " + lost + " reads lost a race");
    }

    @Override
    public String toString() {
        return run + ", " + name;
    }
}
