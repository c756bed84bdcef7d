package dev.chargehand.testkit;

import dev.chargehand.Chargehand;
import dev.chargehand.license.Sku;
import dev.chargehand.team.UserId;
import dev.chargehand.testkit.model.Call;
import dev.chargehand.testkit.model.FoldedView;
import dev.chargehand.testkit.model.PlainView;
import dev.chargehand.testkit.model.ReferenceModel;
import dev.chargehand.testkit.model.SalesView;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Two commands that start at one barrier, round after round, each round explained by one serial order of the two. */
final class Race implements AutoCloseable {
    private static final long SHORTEST_PARK_NANOS = 200_000;

    private final World world;
    private final Chargehand chargehand;
    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private final CyclicBarrier start = new CyclicBarrier(2);
    /** How long a command takes, about. */
    private final AtomicLong typicalNanos = new AtomicLong();

    private final List<LogOrder.Known> known = new ArrayList<>();

    Race(World world, Chargehand chargehand) {
        this.world = world;
        this.chargehand = chargehand;
    }

    /**
     * One round.
     *
     * @param before the state before the race
     * @param viewers users who together see all that the race is about, before and after it
     * @param products those that the race is about; nobody's, so they are named
     */
    record Round(ReferenceModel before, List<UserId> viewers, Set<Sku> products, Call first, Call second) {
        Round(ReferenceModel before, List<UserId> viewers, Call first, Call second) {
            this(before, viewers, Set.of(), first, second);
        }
    }

    /** What there is after a round. */
    private record Seen(PlainView view, SalesView sales) {}

    /** In how many rounds which order explains what was seen; a round that both explain counts for neither. */
    record Tally(int rounds, int firstWon, int secondWon) {}

    /** Looks at the storage after each round, so rounds may go on where the former ended. For races without purchases. */
    Tally run(String kind, int rounds, Supplier<Round> prepare) {
        Tally tally = new Tally(rounds, 0, 0);
        for (int number = 0; number < rounds; number++) {
            Run run = raced(kind, number, prepare.get());
            tally = judged(
                    kind,
                    run,
                    tally,
                    new Seen(
                            PlainView.seenBy(
                                    world.storage().reads(), run.round().viewers()),
                            SalesView.NONE));
        }
        return tally;
    }

    /**
     * Judges all rounds at the end, by the log. Only for rounds that share nothing: what a round left is then still there, and
     * is compared with the log as all of the state is after each test.
     */
    Tally runApart(String kind, int rounds, Supplier<Round> prepare) {
        List<Run> runs = new ArrayList<>();
        for (int number = 0; number < rounds; number++) {
            runs.add(raced(kind, number, prepare.get()));
        }
        FoldedView told = told(kind);
        Tally tally = new Tally(rounds, 0, 0);
        for (Run run : runs) {
            Round round = run.round();
            Seen seen = new Seen(told.seenBy(round.viewers()), told.salesOf(round.viewers(), round.products()));
            tally = judged(kind, run, tally, seen);
        }
        return tally;
    }

    private FoldedView told(String kind) {
        try {
            return FoldedView.of(world.log(), Yard.PINCODE);
        } catch (AssertionError unexplained) {
            throw new AssertionError(
                    "%s: %s: the log is no order of what happened".formatted(world.name(), kind), unexplained);
        }
    }

    /** A round and what its commands answered. */
    private record Run(int number, Round round, Call.Done first, Call.Done second) {}

    private Run raced(String kind, int number, Round round) {
        // the last at the barrier goes on first, so both get that place in turn
        boolean swapped = number % 2 == 1;
        long ahead = headStart(number);
        Future<Call.Done> early = threads.submit(() -> perform(swapped ? round.second() : round.first(), 0));
        Future<Call.Done> late = threads.submit(() -> perform(swapped ? round.first() : round.second(), ahead));
        Call.Done first = done(kind, number, swapped ? late : early);
        Call.Done second = done(kind, number, swapped ? early : late);
        return new Run(number, round, first, second);
    }

    private Tally judged(String kind, Run run, Tally tally, Seen seen) {
        Round round = run.round();
        boolean firstExplains = explains(round, round.first(), run.first(), round.second(), run.second(), seen);
        boolean secondExplains = explains(round, round.second(), run.second(), round.first(), run.first(), seen);
        if (!firstExplains && !secondExplains) {
            throw new AssertionError("%s: %s: round %d: no order of [%s: %s] and [%s: %s] explains %s"
                    .formatted(
                            world.name(),
                            kind,
                            run.number(),
                            round.first().text(),
                            run.first().code(),
                            round.second().text(),
                            run.second().code(),
                            seen));
        }
        if (firstExplains == secondExplains) {
            return tally;
        }
        Call earlier = firstExplains ? round.first() : round.second();
        known.add(new LogOrder.Known(run.number(), earlier, firstExplains ? round.second() : round.first()));
        return new Tally(
                tally.rounds(),
                tally.firstWon() + (firstExplains ? 1 : 0),
                tally.secondWon() + (secondExplains ? 1 : 0));
    }

    /** The rounds that only one order explains, and that order. */
    List<LogOrder.Known> known() {
        return known;
    }

    private boolean explains(Round round, Call one, Call.Done oneDone, Call other, Call.Done otherDone, Seen seen) {
        ReferenceModel model = round.before().copy();
        Instant now = world.clock().instant();
        return one.model().code(model, oneDone, now).equals(oneDone.code())
                && other.model().code(model, otherDone, now).equals(otherDone.code())
                && new Seen(PlainView.of(model), SalesView.of(model)).equals(seen);
    }

    /**
     * None in every third round; else anything up to twice what a command takes, so that one which looks up its locks first, or last, wins
     * some rounds too, and every moment of the one is met by the start of the other.
     */
    private long headStart(int number) {
        long part = (number * 0x9E3779B97F4A7C15L) >>> 40;
        return number % 3 == 0 ? 0 : (2 * typicalNanos.get() * part) >>> 24;
    }

    private Call.Done perform(Call call, long ahead)
            throws InterruptedException, BrokenBarrierException, TimeoutException {
        start.await(Threads.patience(), TimeUnit.SECONDS);
        long began = System.nanoTime();
        if (ahead > SHORTEST_PARK_NANOS) {
            LockSupport.parkNanos(ahead);
        }
        while (System.nanoTime() - began < ahead) {
            Thread.onSpinWait();
        }
        long called = System.nanoTime();
        Call.Done done = call.library().apply(chargehand);
        if (ahead == 0) {
            long took = System.nanoTime() - called;
            typicalNanos.updateAndGet(before -> (7 * before + took) / 8);
        }
        return done;
    }

    private Call.Done done(String kind, int round, Future<Call.Done> future) {
        try {
            return future.get(Threads.patience(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException failed) {
            throw new AssertionError(
                    "%s: %s: round %d: expected an outcome, found an exception".formatted(world.name(), kind, round),
                    failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while racing", interrupted);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
