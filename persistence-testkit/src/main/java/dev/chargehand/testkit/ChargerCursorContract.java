package dev.chargehand.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.Cursor;
import dev.chargehand.Outcome;
import dev.chargehand.Page;
import dev.chargehand.PageRequest;
import dev.chargehand.charger.ChargerQuery;
import dev.chargehand.charger.ChargerSort;
import dev.chargehand.charger.ChargerStatus;
import dev.chargehand.charger.ConnectionStatus;
import dev.chargehand.charger.ConnectorStatus;
import dev.chargehand.charger.LicenseFilter;
import dev.chargehand.team.TeamId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A cursor goes on with the list it came from, and with no other. */
public abstract class ChargerCursorContract extends Contract {
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    protected ChargerCursorContract() {}

    @Test
    void a_cursor_of_another_query_list_sort_or_user_is_refused() {
        SharedSite at = filled();
        TeamId second = world().team(at.ada);
        for (ChargerSort sort : ChargerSort.values()) {
            ChargerQuery query = ChargerQuery.ALL.ascending(sort);
            List<ChargerQuery> others = new ArrayList<>(List.of(
                    query.descending(sort),
                    query.search("CP"),
                    query.connection(ConnectionStatus.NEVER_SEEN),
                    query.status(ChargerStatus.AVAILABLE),
                    query.connector(ConnectorStatus.AVAILABLE),
                    query.vendor("Alfen"),
                    query.license(LicenseFilter.BASIC),
                    query.site(at.site)));
            for (ChargerSort other : ChargerSort.values()) {
                if (other != sort) {
                    others.add(query.ascending(other));
                }
            }
            PageRequest after = after(chargers().list(at.ada, query, PageRequest.first(1)));
            PageRequest ofTeam = after(chargers().ofTeam(at.ada, at.owner, query, PageRequest.first(1)));
            PageRequest onSite = after(chargers().onSite(at.ada, at.site, query, PageRequest.first(1)));
            for (ChargerQuery other : others) {
                at.refused("invalid", () -> chargers().list(at.ada, other, after));
                at.refused("invalid", () -> chargers().ofTeam(at.ada, at.owner, other, ofTeam));
                at.refused("invalid", () -> chargers().onSite(at.ada, at.site, other, onSite));
            }
            at.refused("invalid", () -> chargers().list(at.bob, query, after));
            at.refused("invalid", () -> chargers().ofTeam(at.ada, at.owner, query, after));
            at.refused("invalid", () -> chargers().ofTeam(at.ada, second, query, ofTeam));
            at.refused("invalid", () -> chargers().onSite(at.ada, at.site, query, ofTeam));
            at.refused("invalid", () -> chargers().onSite(at.bob, at.site, query, onSite));
            at.refused("invalid", () -> chargers().list(at.ada, query, onSite));
            at.refused("invalid", () -> sites().list(at.ada, after));
            assertThat(chargers().list(at.ada, query, after).isAccepted()).isTrue();
            assertThat(chargers().ofTeam(at.ada, at.owner, query, ofTeam).isAccepted())
                    .isTrue();
            assertThat(chargers().onSite(at.ada, at.site, query, onSite).isAccepted())
                    .isTrue();
        }
    }

    @Test
    void a_tampered_cursor_is_refused_wherever_it_was_touched() {
        SharedSite at = filled();
        for (ChargerSort sort : ChargerSort.values()) {
            ChargerQuery query = ChargerQuery.ALL.descending(sort);
            String cursor = after(chargers().list(at.ada, query, PageRequest.first(1)))
                    .after()
                    .text();
            List<String> tampered =
                    new ArrayList<>(List.of("", "A", cursor + "A", cursor.substring(1), cursor + "=", "\uD83D"));
            for (int place = 0; place < cursor.length(); place++) {
                char other = ALPHABET.charAt((ALPHABET.indexOf(cursor.charAt(place)) + 1) % ALPHABET.length());
                tampered.add(cursor.substring(0, place) + other + cursor.substring(place + 1));
                tampered.add(cursor.substring(0, place));
            }
            tampered.remove(Cursor.START.text());
            tampered.remove("");
            for (String text : tampered) {
                Outcome<?> answer = chargers().list(at.ada, query, new PageRequest(new Cursor(text), 5));
                assertThat(World.code(answer))
                        .as("%s: %s, made of %s", world().name(), text, cursor)
                        .isEqualTo("invalid");
            }
        }
    }

    @Test
    void a_page_of_none_and_one_of_a_million_are_refused() {
        SharedSite at = filled();
        for (int size : new int[] {Integer.MIN_VALUE, -1, 0, PageRequest.MAX_LIMIT + 1, 1_000_000, Integer.MAX_VALUE}) {
            PageRequest page = PageRequest.first(size);
            at.refused("invalid", () -> chargers().list(at.ada, ChargerQuery.ALL, page));
            at.refused("invalid", () -> chargers().ofTeam(at.ada, at.owner, ChargerQuery.ALL, page));
            at.refused("invalid", () -> chargers().onSite(at.ada, at.site, ChargerQuery.ALL, page));
        }
        for (ChargerQuery bad : List.of(
                ChargerQuery.ALL.search("x".repeat(46)),
                ChargerQuery.ALL.search(""),
                ChargerQuery.ALL.search("a\u0000"),
                ChargerQuery.ALL.vendor("v".repeat(256)))) {
            at.refused("invalid", () -> chargers().list(at.cleo, bad, PageRequest.first(5)));
            at.refused("invalid", () -> chargers().onSite(at.cleo, at.site, bad, PageRequest.first(5)));
        }
    }

    @Test
    void a_list_goes_on_where_its_page_ended_though_that_charger_is_gone() {
        SharedSite at = filled();
        for (ChargerSort sort : ChargerSort.values()) {
            ChargerQuery query = ChargerQuery.ALL.ascending(sort);
            var whole = chargers()
                    .list(at.ada, query, PageRequest.first(100))
                    .orThrow()
                    .items();
            var first = chargers().list(at.ada, query, PageRequest.first(2)).orThrow();
            chargers().delete(at.ada, first.items().get(1).charger().id()).orThrow();
            var rest = chargers()
                    .list(at.ada, query, new PageRequest(first.next().orElseThrow(), 100))
                    .orThrow();
            assertThat(rest.items()).as("%s: %s", world().name(), sort).isEqualTo(whole.subList(2, whole.size()));
        }
    }

    private SharedSite filled() {
        SharedSite at = new SharedSite(world());
        Yard yard = new Yard(world());
        for (int number = 0; number < 8; number++) {
            assertThat(yard.on(at.site, at.ada, yard.draft().vendor("Alfen"))).isNotNull();
        }
        return at;
    }

    private static PageRequest after(Outcome<? extends Page<?>> page) {
        return new PageRequest(page.orThrow().next().orElseThrow(), 5);
    }
}
