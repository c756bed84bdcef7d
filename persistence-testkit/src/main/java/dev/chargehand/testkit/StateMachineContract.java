package dev.chargehand.testkit;

import dev.chargehand.testkit.model.Machine;
import dev.chargehand.testkit.model.MachineActions;
import java.util.Iterator;
import java.util.Optional;
import java.util.Random;
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
    private static final int SHRINKING_ATTEMPTS = 300;
    private static final int GENERATOR_SIZE = 1000;

    protected StateMachineContract() {}

    protected int chains() {
        return Integer.getInteger("chargehand.chains", 100);
    }

    @Example
    void every_chain_of_calls_goes_as_the_reference_model_says() {
        long seed = Long.getLong("chargehand.seed", 20261122L);
        Random random = new Random(seed);
        RandomGenerator<ActionChain<Machine>> generator =
                MachineActions.chains(() -> new Machine(world())).generator(GENERATOR_SIZE);
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
        System.out.printf("state machine on %s: %d chains of seed %d%n", world().name(), chains(), seed);
    }

    /** Looks for a smaller chain that fails too, as far as a bounded number of attempts goes. */
    private static Throwable shrunk(Shrinkable<ActionChain<Machine>> failing, Throwable failure) {
        Throwable smallest = failure;
        Iterator<Shrinkable<ActionChain<Machine>>> smaller = failing.shrink().iterator();
        for (int attempt = 0; attempt < SHRINKING_ATTEMPTS && smaller.hasNext(); attempt++) {
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
