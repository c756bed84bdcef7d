package dev.chargehand.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chargehand.team.TeamId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DataAccessTest {
    private static final SiteId SITE = new SiteId(new UUID(1, 1));
    private static final TeamId TEAM = new TeamId(new UUID(1, 2));
    private static final Instant NOW = Instant.parse("2026-11-22T10:15:30.123Z");

    @Test
    void i_41_a_right_with_an_end_holds_before_the_end_only() {
        long end = NOW.toEpochMilli();
        assertThat(DataAccess.until(NOW).holdsAt(end - 1)).isTrue();
        assertThat(DataAccess.until(NOW).holdsAt(end)).isFalse();
        assertThat(DataAccess.until(NOW).holdsAt(end + 1)).isFalse();
    }

    @Test
    void a_right_without_end_always_holds_and_no_right_never_does() {
        for (long at : List.of(Long.MIN_VALUE, 0L, Long.MAX_VALUE)) {
            assertThat(DataAccess.always().holdsAt(at)).isTrue();
            assertThat(DataAccess.none().holdsAt(at)).isFalse();
        }
    }

    @Test
    void an_end_is_in_whole_milliseconds_that_can_be_counted() {
        Instant last = Instant.ofEpochMilli(Long.MAX_VALUE);
        assertThat(DataAccess.until(last).holdsAt(Long.MAX_VALUE - 1)).isTrue();
        assertThat(DataAccess.until(Instant.ofEpochMilli(Long.MIN_VALUE)).holdsAt(Long.MIN_VALUE))
                .isFalse();
        for (Instant bad : List.of(NOW.plusNanos(1), last.plusMillis(1), Instant.MAX, Instant.MIN)) {
            assertThatThrownBy(() -> DataAccess.until(bad)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void i_21_no_record_of_an_owner_has_less_than_everything() {
        for (DataAccess data : List.of(DataAccess.none(), DataAccess.until(NOW), DataAccess.always())) {
            for (boolean allAssets : List.of(true, false)) {
                boolean everything = data.equals(DataAccess.always()) && allAssets;
                assertThat(isRecordOfOwner(data, allAssets))
                        .as("%s %s", data, allAssets)
                        .isEqualTo(everything);
                assertThat(new SiteAccess(SITE, TEAM, false, data, allAssets, NOW, NOW).data())
                        .isEqualTo(data);
            }
        }
    }

    @Test
    void levels_nest() {
        assertThat(List.of(AccessLevel.values()))
                .containsExactly(AccessLevel.BASIC, AccessLevel.SENSITIVE, AccessLevel.OWNER);
        List<AccessLevel> rank = List.of(AccessLevel.BASIC, AccessLevel.SENSITIVE, AccessLevel.OWNER);
        for (int held = 0; held < rank.size(); held++) {
            for (int asked = 0; asked < rank.size(); asked++) {
                assertThat(rank.get(held).includes(rank.get(asked))).isEqualTo(held >= asked);
            }
        }
    }

    private static boolean isRecordOfOwner(DataAccess data, boolean allAssets) {
        try {
            return new SiteAccess(SITE, TEAM, true, data, allAssets, NOW, NOW).isOwner();
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }
}
