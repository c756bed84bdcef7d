package dev.chargehand.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.text.UuidText;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class UuidV7Test {
    private static final long START = Instant.parse("2026-11-22T10:15:30.123Z").toEpochMilli();

    private final AtomicLong millis = new AtomicLong(START);
    private final InstantSource clock = () -> Instant.ofEpochMilli(millis.get());

    /** All ones: the largest counter to start from and the largest steps, so that the counter overflows soonest. */
    private record Highest() implements RandomGenerator {
        @Override
        public long nextLong() {
            return -1;
        }

        @Override
        public int nextInt(int bound) {
            return bound - 1;
        }
    }

    @Property
    void ids_ascend_however_the_clock_steps(
            @ForAll @Size(min = 2, max = 50) List<@LongRange(min = -5000, max = 5000) Long> steps, @ForAll long seed) {
        millis.set(START);
        UuidV7 ids = new UuidV7(clock, new Random(seed));
        UUID last = ids.next();
        for (long step : steps) {
            millis.addAndGet(step);
            UUID next = ids.next();
            assertThat(UuidText.compare(next, last)).as("seed %s", seed).isPositive();
            assertVersionAndVariant(next);
            last = next;
        }
    }

    @Example
    void ids_ascend_while_the_clock_stands_still() {
        UuidV7 ids = new UuidV7(clock, new Random(1));
        List<UUID> made = Stream.generate(ids::next).limit(100_000).toList();
        assertThat(made).isSortedAccordingTo(UuidText::compare).doesNotHaveDuplicates();
        assertThat(made.get(made.size() - 1).getMostSignificantBits() >>> 16).isEqualTo(START);
    }

    @Example
    void an_id_begins_with_the_milliseconds_of_the_clock() {
        UuidV7 ids = new UuidV7(clock, new Random(1));
        assertThat(ids.next().getMostSignificantBits() >>> 16).isEqualTo(START);
        millis.addAndGet(7);
        assertThat(ids.next().getMostSignificantBits() >>> 16).isEqualTo(START + 7);
    }

    @Example
    void a_tail_that_overflows_carries_into_the_head() {
        UuidV7 ids = new UuidV7(clock, new Highest());
        UUID first = ids.next();
        UUID second = ids.next();
        assertThat(second.getMostSignificantBits()).isEqualTo(first.getMostSignificantBits() + 1);
        assertVersionAndVariant(second);
    }

    @Example
    void many_threads_never_get_the_same_id() throws InterruptedException {
        UuidV7 ids = new UuidV7(clock, new Random(1));
        ConcurrentLinkedQueue<UUID> made = new ConcurrentLinkedQueue<>();
        CountDownLatch start = new CountDownLatch(1);
        List<Thread> threads = IntStream.range(0, 4)
                .mapToObj(number -> new Thread(() -> {
                    awaitUninterruptibly(start);
                    IntStream.range(0, 5000).forEach(at -> made.add(ids.next()));
                }))
                .toList();
        threads.forEach(Thread::start);
        start.countDown();
        for (Thread thread : threads) {
            thread.join();
        }
        Set<UUID> distinct = new HashSet<>(made);
        assertThat(made).hasSize(20_000);
        assertThat(distinct).hasSize(20_000);
    }

    private static void awaitUninterruptibly(CountDownLatch start) {
        try {
            start.await();
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    private static void assertVersionAndVariant(UUID id) {
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
    }
}
