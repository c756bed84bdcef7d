package dev.chargehand.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.Cursor;
import dev.chargehand.PageRequest;
import dev.chargehand.site.SiteId;
import dev.chargehand.site.SiteQuery;
import dev.chargehand.site.SiteSort;
import dev.chargehand.spi.SitePlace;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Cursors of lists of sites, whose keys hold a text of any length. */
class SiteCursorsTest {
    private static final String LIST = "overviews of planted@example.org";
    private static final SiteId ID = new SiteId(new UUID(0x0190f3a1_00007000L, -2L));
    private static final Cursors<SitePlace> CURSORS = SiteLists.cursors(LIST, SiteQuery.ALL);

    @Test
    void a_place_comes_back_whole_whatever_its_text_and_its_number() {
        String longest = Character.toString(Character.MAX_CODE_POINT).repeat(510);
        for (String text : List.of("", "q", "quay 7", "\u00E9", "\uD83D\uDD14", "NL", longest)) {
            for (long number : new long[] {Long.MIN_VALUE, -1, 0, 1_795_342_530_123L, Long.MAX_VALUE}) {
                SitePlace place = new SitePlace(text, number, ID);
                assertThat(CURSORS.after(new PageRequest(cursor(place), 1)).orThrow())
                        .isEqualTo(place);
            }
        }
    }

    @Test
    void a_list_starts_at_the_end_that_it_is_ordered_from() {
        for (SiteSort sort : SiteSort.values()) {
            assertThat(start(SiteQuery.ALL.ascending(sort))).isEqualTo(SitePlace.BEFORE_ALL);
            assertThat(start(SiteQuery.ALL.descending(sort))).isEqualTo(SitePlace.AFTER_ALL);
        }
    }

    private static SitePlace start(SiteQuery query) {
        return SiteLists.cursors(LIST, query).after(PageRequest.first(1)).orThrow();
    }

    @Test
    void the_cursor_of_another_query_or_list_is_refused() {
        Cursor cursor = cursor(new SitePlace("quay", 0, ID));
        assertThat(isRefused(CURSORS, cursor)).isFalse();
        assertThat(isRefused(SiteLists.cursors("overviews of other@example.org", SiteQuery.ALL), cursor))
                .isTrue();
        for (SiteQuery other : List.of(
                SiteQuery.ALL.search("NL"),
                SiteQuery.ALL.country("NL"),
                SiteQuery.ALL.ascending(SiteSort.COUNTRY),
                SiteQuery.ALL.descending(SiteSort.NAME))) {
            assertThat(isRefused(SiteLists.cursors(LIST, other), cursor))
                    .as("%s", other)
                    .isTrue();
        }
    }

    private static boolean isRefused(Cursors<SitePlace> cursors, Cursor cursor) {
        return !cursors.after(new PageRequest(cursor, 1)).isAccepted();
    }

    /** Of a page that ends at a place, with more to come. */
    private static Cursor cursor(SitePlace place) {
        return CURSORS.page(List.of(place, place), PageRequest.first(1), Function.identity(), Function.identity())
                .next()
                .orElseThrow();
    }
}
