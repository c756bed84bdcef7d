package dev.chargehand.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.Chargehand;
import dev.chargehand.Policy;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.charger.Pincode;
import dev.chargehand.event.Change;
import dev.chargehand.event.Event;
import dev.chargehand.spi.Locks;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** What the contracts of races share: how often, from what state, and which orders must be seen. */
public abstract class RacingContract extends Contract {
    private static final int STAGED_AT_ONCE = 50;

    protected RacingContract() {}

    protected int rounds() {
        return Integer.getInteger("chargehand.rounds", 1000);
    }

    /** Both orders must be seen. */
    final void bothOrders(String kind, Supplier<Race.Round> prepare) {
        bothOrders(kind, chargehand(), prepare);
    }

    final void bothOrders(String kind, Chargehand library, Supplier<Race.Round> prepare) {
        try (Race race = new Race(world(), library)) {
            assertBothSeen(kind, race.run(kind, rounds(), prepare));
        }
    }

    /** For commands whose order leaves no trace, each round on a stage of its own. */
    final void anyOrder(String kind, Function<Stage, Race.Round> scene) {
        try (Race race = new Race(world(), chargehand())) {
            Race.Tally tally = race.runApart(kind, rounds(), staged(Policy.DEFAULT, scene));
            report("race on %s: %s: %s".formatted(world().name(), kind, tally));
            assertThat(tally.rounds()).isEqualTo(rounds());
        }
    }

    final void bothOrders(String kind, Function<Stage, Race.Round> scene) {
        bothOrders(kind, Policy.DEFAULT, scene);
    }

    /** Each round on a stage of its own; both orders must be seen, and the log must agree with each. */
    final void bothOrders(String kind, Policy policy, Function<Stage, Race.Round> scene) {
        try (Race race = new Race(world(), world().with(policy))) {
            assertBothSeen(kind, race.runApart(kind, rounds(), staged(policy, scene)));
            int told = LogOrder.assertTold(world().name() + ": " + kind, world().log(), race.known());
            report("race on %s: %s: the log tells %d rounds in that order".formatted(world().name(), kind, told));
        }
    }

    /** Sets many rounds up in one change, because a change costs more than its events. */
    private Supplier<Race.Round> staged(Policy policy, Function<Stage, Race.Round> scene) {
        Deque<Race.Round> ready = new ArrayDeque<>();
        return () -> {
            if (ready.isEmpty()) {
                List<Event> events = new ArrayList<>();
                Map<ChargerId, Pincode> pincodes = new HashMap<>();
                for (int i = 0; i < STAGED_AT_ONCE; i++) {
                    Stage stage = new Stage(world(), policy);
                    ready.add(scene.apply(stage));
                    events.addAll(stage.events());
                    pincodes.putAll(stage.pincodes());
                }
                if (!events.isEmpty()) {
                    world().apply(Locks.NONE, new Change(clock().instant(), Yard.HOST, events, pincodes));
                }
            }
            return ready.remove();
        };
    }

    /** Whether so many rounds are run that each order must have been seen. */
    protected boolean mustShowBothOrders() {
        return true;
    }

    private void assertBothSeen(String kind, Race.Tally tally) {
        report("race on %s: %s: %s".formatted(world().name(), kind, tally));
        if (!mustShowBothOrders()) {
            return;
        }
        assertThat(tally.firstWon())
                .as("%s: %s: rounds won by the first", world().name(), kind)
                .isPositive();
        assertThat(tally.secondWon())
                .as("%s: %s: rounds won by the second", world().name(), kind)
                .isPositive();
    }
}
