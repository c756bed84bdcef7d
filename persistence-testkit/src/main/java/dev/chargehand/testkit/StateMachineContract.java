package dev.chargehand.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.testkit.model.Machine;
import dev.chargehand.testkit.model.MachineActions;
import java.time.Duration;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Example;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.state.ActionChain;
import org.jspecify.annotations.Nullable;

/**
 * Chains of calls in any order go as the reference model says, step by step. The seed is fixed, so that every storage runs
 * the same chains; {@code -Dchargehand.seed} and {@code -Dchargehand.chains} choose others.
 */
public abstract class StateMachineContract extends Contract {
    private static final Duration SHRINKING = Duration.ofSeconds(3);
    private static final String[] EVERY_ANSWER = {
        "accepted",
        "last_admin",
        "not_a_member",
        "not_permitted",
        "personal_team",
        "site_not_found",
        "sites_attached",
        "team_not_found"
    };
    private static final int GENERATOR_SIZE = 1000;

    protected StateMachineContract() {}

    protected int chains() {
        return Integer.getInteger("chargehand.chains", 100);
    }

    @Example
    void every_chain_of_calls_goes_as_the_reference_model_says() {
        long seed = Long.getLong("chargehand.seed", 20261122L);
        Map<String, Integer> answers = new TreeMap<>();
        Random random = new Random(seed);
        RandomGenerator<ActionChain<Machine>> generator =
                MachineActions.chains(() -> new Machine(world(), answers)).generator(GENERATOR_SIZE);
        for (int chain = 1; chain <= chains(); chain++) {
            Shrinkable<ActionChain<Machine>> next = generator.next(random);
            Throwable failure = failure(next);
            if (failure != null) {
                Throwable smallest = shrunk(next, failure);
                throw new AssertionError(
                        "%s: chain %d of seed %d: %s".formatted(world().name(), chain, seed, smallest.getMessage()),
                        smallest);
            }
        }
        report("state machine on %s: %d chains of seed %d: %s".formatted(world().name(), chains(), seed, answers));
        assertThat(answers).as("answers that the chains of seed %d reach", seed).containsKeys(EVERY_ANSWER);
    }

    /** Looks for a smaller chain that fails too, for a while. */
    private static Throwable shrunk(Shrinkable<ActionChain<Machine>> failing, Throwable failure) {
        Throwable smallest = failure;
        Iterator<Shrinkable<ActionChain<Machine>>> smaller = failing.shrink().iterator();
        for (long start = System.nanoTime(); System.nanoTime() - start < SHRINKING.toNanos() && smaller.hasNext(); ) {
            Shrinkable<ActionChain<Machine>> candidate = smaller.next();
            Optional<Throwable> again = Optional.ofNullable(failure(candidate));
            if (again.isPresent()) {
                smallest = again.get();
                smaller = candidate.shrink().iterator();
            }
        }
        return smallest;
    }

    private static @Nullable Throwable failure(Shrinkable<ActionChain<Machine>> chain) {
        try {
            chain.value().run().compare();
            return null;
        } catch (AssertionError | RuntimeException failed) {
            return failed;
        }
    }
}
