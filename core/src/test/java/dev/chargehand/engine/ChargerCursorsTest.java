package dev.chargehand.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.Cursor;
import dev.chargehand.FieldProblem;
import dev.chargehand.Outcome;
import dev.chargehand.PageRequest;
import dev.chargehand.Refusal;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.charger.ChargerIdentity;
import dev.chargehand.charger.ChargerQuery;
import dev.chargehand.charger.ChargerSort;
import dev.chargehand.charger.ChargerStatus;
import dev.chargehand.charger.ConnectionStatus;
import dev.chargehand.charger.ConnectorStatus;
import dev.chargehand.charger.LicenseFilter;
import dev.chargehand.site.SiteId;
import dev.chargehand.spi.ChargerPlace;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Cursors of lists of chargers, whose keys hold a text of any length. */
class ChargerCursorsTest {
    private static final String LIST = "chargers of planted@example.org";
    private static final ChargerId ID = new ChargerId(new UUID(0x0190f3a1_00007000L, -2L));
    private static final ChargerPlace PLACE = new ChargerPlace("CH-\u00E9\uD83D\uDD14", 0, ID);
    private static final Cursors<ChargerPlace> CURSORS =
            ChargerLists.cursors(LIST, ChargerQuery.ALL.ascending(ChargerSort.IDENTITY));

    @Test
    void a_place_comes_back_whole_whatever_its_text_and_its_instant() {
        String longest = Character.toString(Character.MAX_CODE_POINT).repeat(ChargerIdentity.MAX_LENGTH);
        for (String text : List.of("", "C", "CH-1", "\u00E9", "\uD83D\uDD14", "NEVER_SEEN", longest)) {
            for (long millis : new long[] {Long.MIN_VALUE, -1, 0, 1_795_342_530_123L, Long.MAX_VALUE}) {
                ChargerPlace place = new ChargerPlace(text, millis, ID);
                assertThat(after(CURSORS, cursor(CURSORS, place))).isEqualTo(place);
            }
        }
    }

    @Test
    void a_list_starts_at_the_end_that_it_is_ordered_from() {
        for (ChargerSort sort : ChargerSort.values()) {
            assertThat(ChargerLists.cursors(LIST, ChargerQuery.ALL.ascending(sort))
                            .after(PageRequest.first(1))
                            .orThrow())
                    .isEqualTo(ChargerPlace.BEFORE_ALL);
            assertThat(ChargerLists.cursors(LIST, ChargerQuery.ALL.descending(sort))
                            .after(PageRequest.first(1))
                            .orThrow())
                    .isEqualTo(ChargerPlace.AFTER_ALL);
        }
    }

    @Test
    void the_cursor_of_another_query_sort_direction_or_list_is_refused() {
        ChargerQuery query = ChargerQuery.ALL.ascending(ChargerSort.IDENTITY);
        List<ChargerQuery> others = List.of(
                query.search("CH"),
                query.search("CI"),
                query.connection(ConnectionStatus.ONLINE),
                query.status(ChargerStatus.FAULTED),
                query.connector(ConnectorStatus.FAULTED),
                query.vendor("CH"),
                query.license(LicenseFilter.PRO),
                query.site(new SiteId(new UUID(1, 1))),
                query.site(new SiteId(new UUID(1, 2))),
                query.ascending(ChargerSort.CREATED_AT),
                query.descending(ChargerSort.IDENTITY));
        Cursor cursor = cursor(CURSORS, PLACE);
        assertThat(isRefused(CURSORS, cursor)).isFalse();
        assertThat(isRefused(ChargerLists.cursors("chargers of other@example.org", query), cursor))
                .isTrue();
        for (ChargerQuery one : others) {
            Cursors<ChargerPlace> cursors = ChargerLists.cursors(LIST, one);
            assertThat(isRefused(cursors, cursor)).as("%s", one).isTrue();
            for (ChargerQuery other : others) {
                assertThat(isRefused(ChargerLists.cursors(LIST, other), cursor(cursors, PLACE)))
                        .as("%s then %s", one, other)
                        .isEqualTo(!one.equals(other));
            }
        }
    }

    @Test
    void a_cursor_cut_or_lengthened_anywhere_is_refused() {
        String text = cursor(CURSORS, PLACE).text();
        for (int length = 1; length < text.length(); length++) {
            assertThat(isRefused(CURSORS, new Cursor(text.substring(0, length))))
                    .isTrue();
            assertThat(isRefused(CURSORS, new Cursor(text.substring(length)))).isTrue();
        }
        for (String more : List.of("A", "=", "==", "AAAA", " ", "\n", "A".repeat(100_000))) {
            assertThat(isRefused(CURSORS, new Cursor(text + more))).isTrue();
            assertThat(isRefused(CURSORS, new Cursor(more + text))).isTrue();
        }
    }

    @Test
    void a_cursor_edited_at_any_place_to_any_character_is_refused() {
        String text = cursor(CURSORS, PLACE).text();
        assertThat(text).matches("[A-Za-z0-9_-]+");
        for (int at = 0; at < text.length(); at++) {
            for (char c = 0; c < 0x100; c++) {
                String edited = text.substring(0, at) + c + text.substring(at + 1);
                assertThat(isRefused(CURSORS, new Cursor(edited)))
                        .as("%s made of %s", edited, text)
                        .isEqualTo(!edited.equals(text));
            }
        }
    }

    private static ChargerPlace after(Cursors<ChargerPlace> list, Cursor cursor) {
        return list.after(new PageRequest(cursor, 1)).orThrow();
    }

    private static boolean isRefused(Cursors<?> list, Cursor cursor) {
        Outcome<?> outcome = list.after(new PageRequest(cursor, 1));
        return outcome.whyNot()
                .map(refusal -> ((Refusal.Invalid) refusal)
                        .problems().stream().map(FieldProblem::field).toList())
                .filter(List.of("after")::equals)
                .isPresent();
    }

    private static Cursor cursor(Cursors<ChargerPlace> list, ChargerPlace place) {
        return list.page(List.of(place, place), PageRequest.first(1), Function.identity(), Function.identity())
                .next()
                .orElseThrow();
    }
}
