package dev.chargehand.jdbi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chargehand.Outcome;
import dev.chargehand.StorageException;
import dev.chargehand.jdbi.FailingDriver.Kind;
import dev.chargehand.jdbi.table.EveryCall;
import dev.chargehand.testkit.Contract;
import dev.chargehand.testkit.StorageFixture;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Whichever call to the driver fails, a command happens wholly or not at all, and the connection goes back as it came. */
abstract class NthCallContract extends Contract {
    /** All go through the same few places; these make nothing ready within the call. */
    private static final Set<String> CALLS = Set.of(
            "teams().create",
            "siteTeams().revokeData",
            "siteTeams().transferOwnership",
            "teams().get",
            "chargers().list");

    private static final Kind[] KINDS = Kind.values();

    /** A storage whose driver fails when told. */
    abstract static class Fixture implements StorageFixture {
        final FailingDriver driver = new FailingDriver();

        /** Fails where something of a connection is not as it was. */
        abstract void assertGivenBack(String after);

        @Override
        public boolean writesSideBySide() {
            return false;
        }
    }

    @Override
    protected final StorageFixture fixture() {
        return newFixture();
    }

    abstract Fixture newFixture();

    @Test
    void whichever_call_to_the_driver_fails_a_command_happens_wholly_or_not_at_all() {
        List<EveryCall> calls = EveryCall.all().stream()
                .filter(call -> CALLS.contains(call.toString()))
                .toList();
        assertThat(calls).hasSameSizeAs(CALLS);
        for (EveryCall call : calls) {
            int failures = failEach(call);
            report(opened().name() + ", " + call + ": each of " + failures + " calls to the driver failed once");
            assertThat(failures).isGreaterThan(KINDS.length);
        }
    }

    private int failEach(EveryCall call) {
        Fixture fixture = (Fixture) opened();
        Set<Integer> eventsOfOne = new HashSet<>();
        Supplier<Outcome<?>> ready = call.ready(storage());
        int before = events();
        for (int n = 1; ; n++) {
            String at = call + ", call " + n + " to the driver";
            fixture.driver.failAt(n, KINDS[n % KINDS.length]);
            boolean done = given(ready, at);
            boolean failed = fixture.driver.stop();
            fixture.assertGivenBack(at);
            int after = events();
            if (done || after > before) {
                eventsOfOne.add(after - before);
                assertThat(eventsOfOne).as("events by %s", at).hasSize(1);
                ready = call.ready(storage());
            }
            before = events();
            if (!failed) {
                assertThat(done).as(at).isTrue();
                return n - 1;
            }
        }
    }

    /** Whether it was accepted; what is thrown instead must say what failed. */
    private static boolean given(Supplier<Outcome<?>> call, String at) {
        try {
            assertThat(call.get().isAccepted()).as(at).isTrue();
            return true;
        } catch (StorageException | OutOfMemoryError failure) {
            assertThat(failure).as(at).hasMessageNotContaining("@example");
            assertThatThrownBy(() -> {
                        throw rootOf(failure);
                    })
                    .as(at)
                    .hasMessageStartingWith("the test's failure of ");
            return false;
        }
    }

    private static Throwable rootOf(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }

    /** How many there are. */
    private int events() {
        int known = 0;
        while (true) {
            int more = storage().reads().eventsAfter(known, 10_000).size();
            if (more == 0) {
                return known;
            }
            known += more;
        }
    }
}
