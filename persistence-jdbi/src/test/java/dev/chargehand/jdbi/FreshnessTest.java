package dev.chargehand.jdbi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** When a replica may be asked, whatever the clock shows: its start is anywhere, and it may pass its greatest number. */
class FreshnessTest {
    private static final long LONGEST = 3_600_000_000_000L;
    private static final int PAGE = 8192;

    @Property
    void a_question_is_covered_up_to_the_staleness_after_the_proof_and_no_longer(
            @ForAll long start, @ForAll @LongRange(min = 1_000_000, max = LONGEST) long staleness) {
        Freshness proved = Freshness.unknown(Duration.ofNanos(staleness), start).afterProof(start);
        assertThat(proved.covers(start)).isTrue();
        assertThat(proved.covers(start + staleness)).isTrue();
        assertThat(proved.covers(start + staleness + 1)).isFalse();
    }

    @Property
    void what_was_never_proved_or_failed_since_covers_nothing_and_is_looked_at_after_its_rest(
            @ForAll long start, @ForAll @LongRange(min = 0, max = LONGEST) long later) {
        Freshness unknown = Freshness.unknown(Duration.ofSeconds(1), start);
        assertThat(unknown.covers(start)).isFalse();
        assertThat(unknown.isLookDue(start)).isTrue();
        Freshness failed = unknown.afterProof(start).afterFailure(start + later);
        assertThat(failed.covers(start + later)).isFalse();
        assertThat(failed.isLookDue(start + later + Freshness.REST - 1)).isFalse();
        assertThat(failed.isLookDue(start + later + Freshness.REST)).isTrue();
        assertThat(failed.afterProof(start + later).covers(start + later)).isTrue();
    }

    @Property
    void the_next_look_is_due_while_the_last_proof_still_covers(
            @ForAll long start, @ForAll @LongRange(min = 1_000_000, max = LONGEST) long staleness) {
        Freshness proved = Freshness.unknown(Duration.ofNanos(staleness), start).afterProof(start);
        assertThat(proved.isLookDue(start)).isFalse();
        assertThat(proved.isLookDue(proved.lookFrom())).isTrue();
        assertThat(proved.covers(proved.lookFrom())).isTrue();
    }

    /** Proofs, looks that came too early and failures in any order, against a list of what was proved. */
    @Property
    void no_order_of_looks_covers_a_question_that_no_proof_is_young_enough_for(
            @ForAll long start,
            @ForAll @LongRange(min = 1_000_000, max = LONGEST) long staleness,
            @ForAll @Size(max = 30) List<@IntRange(max = 2) Integer> looks,
            @ForAll @LongRange(min = 0, max = LONGEST) long step) {
        Freshness freshness = Freshness.unknown(Duration.ofNanos(staleness), start);
        long now = start;
        boolean everProved = false;
        long lastProof = start;
        for (int look : looks) {
            now += step;
            switch (look) {
                case 0 -> {
                    freshness = freshness.afterProof(now - step / 2);
                    everProved = true;
                    lastProof = now - step / 2;
                }
                case 1 -> freshness = freshness.afterTooEarly(now);
                default -> {
                    freshness = freshness.afterFailure(now);
                    everProved = false;
                }
            }
            assertThat(freshness.covers(now)).isEqualTo(everProved && now - lastProof <= staleness);
            assertThat(freshness.lookFrom() - now).isLessThanOrEqualTo(Math.max(staleness, Freshness.REST));
        }
    }

    @Property
    void a_mark_is_awaited_as_long_as_it_could_still_cover_a_question(
            @ForAll long marked, @ForAll @LongRange(min = 0, max = 2 * LONGEST) long later) {
        Freshness freshness = Freshness.unknown(Freshness.MOST, marked);
        assertThat(freshness.isWorthAwaiting(marked, marked + later)).isEqualTo(later < LONGEST);
    }

    @Example
    void a_staleness_that_no_proof_could_keep_or_nobody_should_want_is_refused() {
        for (Duration odd : List.of(
                Duration.ZERO,
                Duration.ofSeconds(-1),
                Duration.ofNanos(999_999),
                Duration.ofHours(1).plusNanos(1),
                Duration.ofSeconds(Long.MAX_VALUE))) {
            assertThatThrownBy(() -> Freshness.unknown(odd, 0))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("staleness: expected PT0.001S to PT1H, found " + odd);
        }
        assertThat(Freshness.unknown(Duration.ofMillis(1), 0).staleness()).isEqualTo(1_000_000);
        assertThat(Freshness.unknown(Duration.ofHours(1), 0).staleness()).isEqualTo(LONGEST);
    }

    /** A page begins with a header of 24 bytes, a file with one of 40; a record has 24 bytes at least. */
    @Property
    void a_mark_at_the_head_of_a_page_is_one_at_its_start(@ForAll @LongRange(min = 1, max = 1L << 40) long page) {
        long start = page * PAGE;
        for (int inPage : new int[] {0, 24, 32, 40}) {
            assertThat(WalMark.endOfLastRecord(start + inPage, PAGE)).isEqualTo(start);
        }
        for (int inPage : new int[] {48, 56, PAGE - 8}) {
            assertThat(WalMark.endOfLastRecord(start + inPage, PAGE)).isEqualTo(start + inPage);
        }
    }

    @Example
    void a_look_shows_a_mark_of_the_same_installation_and_timeline_only() {
        WalMark mark = new WalMark(0, 1000, "7", 2);
        assertThat(new ReplicaLook("s", true, 1000, "7", 2, 2).shows(mark)).isTrue();
        assertThat(new ReplicaLook("s", true, 999, "7", 2, 2).shows(mark)).isFalse();
        assertThat(new ReplicaLook("s", true, 999, "7", 2, 2).follows(mark)).isTrue();
        for (ReplicaLook other : List.of(
                new ReplicaLook("s", false, 1000, "7", 2, 2),
                new ReplicaLook("s", true, 1000, "8", 2, 2),
                new ReplicaLook("s", true, 1000, "7", 1, 2),
                new ReplicaLook("s", true, 1000, "7", 2, 1),
                new ReplicaLook("s", true, 1000, "7", 3, 3))) {
            assertThat(other.follows(mark)).as("%s", other).isFalse();
            assertThat(other.shows(mark)).as("%s", other).isFalse();
        }
    }
}
