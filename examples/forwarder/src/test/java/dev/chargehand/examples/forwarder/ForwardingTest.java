package dev.chargehand.examples.forwarder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chargehand.examples.forwarder.Forwarding.NotTakenException;
import dev.chargehand.examples.forwarder.Ledger.LeaseLostException;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two forwarders at once, and a callback that is down. */
final class ForwardingTest {
    private static final int EVENTS = 60;

    /** Half of the longest pause of a forwarder in a thread of the test, less what a clock may be off. */
    private static final long SHORTEST_PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(19);

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void of_two_at_once_one_forwards_and_the_other_takes_over_when_it_ends(Service.On on) throws Exception {
        List<String> sent = Collections.synchronizedList(new ArrayList<>());
        try (Service service = on.start(folder);
                InThread first = InThread.start(service, noting("first", sent), 1)) {
            first.awaitPosition(1);
            try (InThread second = InThread.start(service, noting("second", sent), 1)) {
                service.addMembers(EVENTS);
                first.awaitPosition(service.end());
                assertThat(second.said()).doesNotContain("forwarding");
                first.stop();
                assertThat(first.result()).isTrue();
                service.addMembers(EVENTS);
                second.awaitPosition(service.end());
                second.stop();
                assertThat(second.result()).isTrue();
            }
            List<String> expected = new ArrayList<>();
            for (int position = 1; position <= service.end(); position++) {
                expected.add((position <= 2 + EVENTS ? "first " : "second ") + position);
            }
            assertThat(sent).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @EnumSource
    void who_was_slow_and_lost_the_feed_acknowledges_nothing(Service.On on) throws Exception {
        try (Service service = on.start(folder)) {
            Ledger slow = service.ledger();
            Ledger next = service.ledger();
            assertThat(slow.hold()).isTrue();
            assertThat(next.hold()).isFalse();
            expire(service);
            assertThat(next.hold()).isTrue();
            assertThat(slow.hold()).isFalse();
            assertThatThrownBy(() -> slow.acknowledge(0, 1))
                    .isInstanceOf(LeaseLostException.class)
                    .hasMessageContaining("another forwarder");
            next.acknowledge(0, 1);
            slow.release();
            assertThat(service.ledger().hold()).isFalse();
            assertThat(next.position()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_callback_that_is_down_is_tried_with_pauses_and_not_for_ever(Service.On on) throws Exception {
        List<Long> tried = Collections.synchronizedList(new ArrayList<>());
        try (Service service = on.start(folder)) {
            Callback down = body -> {
                tried.add(System.nanoTime());
                throw new IOException("expected a status from 200 to 299, found 503");
            };
            try (InThread forwarding = InThread.start(service, down, 6)) {
                assertThatThrownBy(forwarding::result)
                        .hasCauseInstanceOf(NotTakenException.class)
                        .hasMessageContaining("position 1 was not taken")
                        .hasMessageContaining("503; tried 6 times");
            }
            assertThat(tried).hasSize(6);
            for (int i = 1; i < tried.size(); i++) {
                assertThat(tried.get(i) - tried.get(i - 1)).as("pause %d", i).isGreaterThan(SHORTEST_PAUSE_NANOS);
            }
            assertThat(service.ledger().position()).isZero();
            List<String> sent = Collections.synchronizedList(new ArrayList<>());
            try (InThread forwarding = InThread.start(service, noting("up", sent), 1)) {
                forwarding.awaitPosition(2);
            }
            assertThat(sent).containsExactly("up 1", "up 2");
        }
    }

    private static Callback noting(String who, List<String> sent) {
        return body -> sent.add(who + " " + Inbox.position(body));
    }

    /** As time would. */
    private static void expire(Service service) throws Exception {
        try (Connection connection = service.database().own().getConnection();
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate("update forwarder_feed set held_until = 1"))
                    .isEqualTo(1);
        }
    }
}
