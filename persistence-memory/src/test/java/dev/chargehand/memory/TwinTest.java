package dev.chargehand.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chargehand.StorageException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
final class TwinTest {
    private static final int WRITES = 20_000;

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Twin<long[]> twin = new Twin<>(new long[2], new long[2]);

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void a_reader_sees_only_states_between_two_writes_and_never_an_older_one_again() throws Exception {
        AtomicBoolean writing = new AtomicBoolean(true);
        List<Future<Long>> readers = new ArrayList<>();
        for (int reader = 0; reader < 4; reader++) {
            readers.add(threads.submit(() -> {
                long last = 0;
                while (writing.get()) {
                    long[] seen = twin.read(long[]::clone);
                    assertThat(seen[0]).as("both cells of one state").isEqualTo(seen[1]);
                    assertThat(seen[0]).as("no step back").isGreaterThanOrEqualTo(last);
                    last = seen[0];
                }
                return last;
            }));
        }
        for (int write = 0; write < WRITES; write++) {
            twin.write(cells -> {
                cells[0]++;
                cells[1]++;
            });
        }
        writing.set(false);
        for (Future<Long> reader : readers) {
            assertThat(reader.get()).isBetween(0L, (long) WRITES);
        }
        assertThat(twin.<Long>read(cells -> cells[1])).isEqualTo(WRITES);
    }

    @Test
    void a_reader_is_answered_while_the_writer_is_in_the_middle_of_a_change() throws Exception {
        CountDownLatch inTheMiddle = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        Future<?> writer = threads.submit(() -> twin.write(cells -> {
            cells[0]++;
            inTheMiddle.countDown();
            awaitQuietly(goOn);
            cells[1]++;
        }));
        inTheMiddle.await();
        assertThat(twin.read(long[]::clone)).containsExactly(0, 0);
        goOn.countDown();
        writer.get();
        assertThat(twin.read(long[]::clone)).containsExactly(1, 1);
    }

    @Test
    void the_writer_leaves_a_copy_alone_until_its_last_reader_has_left() throws Exception {
        CountDownLatch reading = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        Future<Long> reader = threads.submit(() -> twin.read(cells -> {
            reading.countDown();
            awaitQuietly(goOn);
            return cells[0];
        }));
        reading.await();
        Future<?> writer = threads.submit(() -> twin.write(cells -> cells[0]++));
        while (twin.<Long>read(cells -> cells[0]) == 0) {
            Thread.onSpinWait();
        }
        assertThat(writer.isDone())
                .as("the write waits for the reader of the former copy")
                .isFalse();
        goOn.countDown();
        assertThat(reader.get()).as("what the long reader saw").isZero();
        writer.get();
    }

    @Test
    void a_change_that_fails_half_way_is_not_shown_and_closes_the_twin_for_writing() {
        RuntimeException failure = new RuntimeException("half-way");
        assertThatThrownBy(() -> twin.write(cells -> {
                    cells[0]++;
                    throw failure;
                }))
                .isSameAs(failure);
        assertThat(twin.read(long[]::clone)).containsExactly(0, 0);
        assertThatThrownBy(() -> twin.write(cells -> cells[1]++))
                .isInstanceOf(StorageException.class)
                .hasRootCause(failure);
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
