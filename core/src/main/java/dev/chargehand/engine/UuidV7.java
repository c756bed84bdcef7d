package dev.chargehand.engine;

import dev.chargehand.IdSource;
import java.time.InstantSource;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * Ids of version 7 (RFC 9562): the clock's milliseconds, then a counter that starts at random and grows by a random step
 * within a millisecond, so that each id is greater than the one before even when the clock stands still or steps back.
 */
public final class UuidV7 implements IdSource {
    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final long TAIL = 0x3FFF_FFFF_FFFF_FFFFL;
    private static final int HEAD = 0xFFF;

    private final InstantSource clock;
    private final RandomGenerator random;
    private long millis = Long.MIN_VALUE;
    private long head;
    private long tail;

    public UuidV7(InstantSource clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    @Override
    public synchronized UUID next() {
        long now = clock.millis() & 0xFFFF_FFFF_FFFFL;
        if (now > millis) {
            millis = now;
            head = random.nextInt(HEAD >> 1);
            tail = random.nextLong() & TAIL;
        } else {
            tail += 1 + (random.nextInt() & 0xFFFF_FFFFL);
            if (tail > TAIL) {
                tail &= TAIL;
                head++;
            }
            if (head > HEAD) {
                head = 0;
                millis++;
            }
        }
        return new UUID(millis << 16 | VERSION | head, VARIANT | tail);
    }
}
