package dev.chargehand.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chargehand.ConcurrentChangeException;
import dev.chargehand.StorageException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RetryTest {
    private static final int ATTEMPTS = 12;

    private final AtomicInteger attempts = new AtomicInteger();

    @Test
    void a_lost_race_is_decided_again_until_it_is_won() {
        for (int losses : new int[] {0, 1, ATTEMPTS - 1}) {
            attempts.set(0);
            assertThat(Retry.BOUNDED.run(() -> lose(losses))).isEqualTo(losses + 1);
        }
    }

    @Test
    void a_race_lost_twelve_times_is_given_up_with_the_last_loss() {
        assertThatThrownBy(() -> Retry.BOUNDED.run(() -> lose(ATTEMPTS)))
                .isInstanceOf(ConcurrentChangeException.class)
                .hasMessage("loss 12");
        assertThat(attempts).hasValue(ATTEMPTS);
    }

    @Test
    void any_other_failure_is_not_tried_again() {
        StorageException failure = new StorageException("no disk");
        assertThatThrownBy(() -> Retry.BOUNDED.run(() -> {
                    attempts.incrementAndGet();
                    throw failure;
                }))
                .isSameAs(failure);
        assertThat(attempts).hasValue(1);
    }

    @Test
    void an_interrupted_thread_gives_up_at_once_and_stays_interrupted() {
        try {
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> Retry.BOUNDED.run(() -> lose(ATTEMPTS))).hasMessage("loss 1");
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
        assertThat(attempts).hasValue(1);
    }

    @Test
    void who_must_begin_anew_by_himself_is_told_of_the_first_loss() {
        assertThatThrownBy(() -> Retry.NONE.run(() -> lose(1))).hasMessage("loss 1");
        attempts.set(0);
        assertThat(Retry.NONE.run(() -> lose(0))).isEqualTo(1);
    }

    private int lose(int losses) {
        int attempt = attempts.incrementAndGet();
        if (attempt <= losses) {
            throw new ConcurrentChangeException("loss " + attempt);
        }
        return attempt;
    }
}
