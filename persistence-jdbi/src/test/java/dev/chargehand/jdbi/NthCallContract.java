package dev.chargehand.jdbi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chargehand.Outcome;
import dev.chargehand.StorageException;
import dev.chargehand.event.EventLog;
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
    private static final Set<String> CALLS = Set.of("teams().create", "siteTeams().revokeData", "teams().get");

    private long known;

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
            int tried = 0;
            for (Kind kind : Kind.values()) {
                tried += failEach(call, kind);
            }
            report(opened().name() + ", " + call + ": " + tried + " calls to the driver failed, one at a time");
            assertThat(tried).isGreaterThan(Kind.values().length);
        }
    }

    /** How many calls it takes, each of which failed once. */
    private int failEach(EveryCall call, Kind kind) {
        Fixture fixture = (Fixture) opened();
        Set<Integer> eventsOfOne = new HashSet<>();
        Supplier<Outcome<?>> ready = call.ready(storage());
        newEvents();
        for (int n = 1; ; n++) {
            String at = call + ", call " + n + " to the driver " + kind;
            fixture.driver.failAt(n, kind);
            boolean done = given(ready, at);
            boolean failed = fixture.driver.stop();
            fixture.assertGivenBack(at);
            int recorded = newEvents();
            if (done || recorded > 0) {
                eventsOfOne.add(recorded);
                assertThat(eventsOfOne).as("events by %s", at).hasSize(1);
                ready = call.ready(storage());
                newEvents();
            }
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

    /** How many there are since they were last looked for. */
    private int newEvents() {
        int found = storage().reads().eventsAfter(known, EventLog.MAX_LIMIT).size();
        known += found;
        return found;
    }
}
