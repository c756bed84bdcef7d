package dev.chargehand.examples.forwarder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.examples.forwarder.HaltedForwarder.Step;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The forwarder dies at each step of its work in turn, while the service goes on. */
final class HaltedForwarderTest {
    private static final int TIMES = 3;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void at_each_step_it_leaves_what_the_next_one_goes_on_from(Service.On on) throws Exception {
        Path file = folder.resolve("received.txt");
        try (Service service = on.start(folder);
                Inbox inbox = Inbox.open(file);
                Receiver receiver = Receiver.start(inbox, 0, KilledForwarderTest.nowhere())) {
            Ledger ledger = service.ledger();
            Writing writing = Writing.in(service, inbox::last);
            for (Step step : Step.values()) {
                String where = on + ", dead " + step;
                long before = ledger.position();
                int times = step == Step.AFTER_READING ? 1 : TIMES;
                try (Started forwarder = Started.main(
                        HaltedForwarder.class,
                        step.name(),
                        String.valueOf(times),
                        service.address(),
                        Started.url(receiver))) {
                    assertThat(forwarder.exitCode()).as(where).isEqualTo(HaltedForwarder.KILLED);
                }
                long after = ledger.position();
                assertThat(inbox.last() - after).as("%s: in doubt", where).isEqualTo(step.inDoubt());
                long moved =
                        step == Step.AFTER_READING ? 0 : step == Step.AFTER_THE_ACKNOWLEDGEMENT ? TIMES : TIMES - 1;
                assertThat(after - before).as("%s: acknowledged", where).isEqualTo(moved);
            }
            assertThat(writing.stop()).isPositive();
            long end = service.end();
            try (InThread forwarding = InThread.start(service, receiver)) {
                forwarding.awaitPosition(end);
            }
            Delivered.requireWhole(service.log(), file, on.toString());
        }
    }
}
