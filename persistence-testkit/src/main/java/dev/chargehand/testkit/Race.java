package dev.chargehand.testkit;

import dev.chargehand.Chargehand;
import dev.chargehand.team.UserId;
import dev.chargehand.testkit.model.Call;
import dev.chargehand.testkit.model.PlainView;
import dev.chargehand.testkit.model.ReferenceModel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** Two commands that start at one barrier, round after round, each round explained by one serial order of the two. */
final class Race implements AutoCloseable {
    private final World world;
    private final Chargehand chargehand;
    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private final CyclicBarrier start = new CyclicBarrier(2);
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
     */
    record Round(ReferenceModel before, List<UserId> viewers, Call first, Call second) {}

    /** In how many rounds which order explains what was seen; a round that both explain counts for neither. */
    record Tally(int rounds, int firstWon, int secondWon) {}

    Tally run(String kind, int rounds, Supplier<Round> prepare) {
        int firstWon = 0;
        int secondWon = 0;
        for (int number = 0; number < rounds; number++) {
            Round round = prepare.get();
            // the last at the barrier goes on first, so both get that place in turn
            boolean swapped = number % 2 == 1;
            Future<Call.Done> early = threads.submit(() -> perform(swapped ? round.second() : round.first()));
            Future<Call.Done> late = threads.submit(() -> perform(swapped ? round.first() : round.second()));
            Call.Done first = done(kind, number, swapped ? late : early);
            Call.Done second = done(kind, number, swapped ? early : late);
            PlainView seen = PlainView.seenBy(world.storage().reads(), round.viewers());
            boolean firstExplains = explains(round, round.first(), first, round.second(), second, seen);
            boolean secondExplains = explains(round, round.second(), second, round.first(), first, seen);
            if (!firstExplains && !secondExplains) {
                throw new AssertionError("%s: %s: round %d: no order of [%s: %s] and [%s: %s] explains %s"
                        .formatted(
                                world.name(),
                                kind,
                                number,
                                round.first().text(),
                                first.code(),
                                round.second().text(),
                                second.code(),
                                seen));
            }
            if (firstExplains != secondExplains) {
                Call earlier = firstExplains ? round.first() : round.second();
                known.add(new LogOrder.Known(number, earlier, firstExplains ? round.second() : round.first()));
                firstWon += firstExplains ? 1 : 0;
                secondWon += secondExplains ? 1 : 0;
            }
        }
        return new Tally(rounds, firstWon, secondWon);
    }

    /** The rounds that only one order explains, and that order. */
    List<LogOrder.Known> known() {
        return known;
    }

    private boolean explains(
            Round round, Call one, Call.Done oneDone, Call other, Call.Done otherDone, PlainView seen) {
        ReferenceModel model = round.before().copy();
        Instant now = world.clock().instant();
        return one.model().code(model, oneDone, now).equals(oneDone.code())
                && other.model().code(model, otherDone, now).equals(otherDone.code())
                && PlainView.of(model).equals(seen);
    }

    private Call.Done perform(Call call) throws InterruptedException, BrokenBarrierException, TimeoutException {
        start.await(Threads.patience(), TimeUnit.SECONDS);
        return call.library().apply(chargehand);
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
