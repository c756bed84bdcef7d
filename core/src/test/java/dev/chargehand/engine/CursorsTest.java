package dev.chargehand.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.Cursor;
import dev.chargehand.FieldProblem;
import dev.chargehand.Outcome;
import dev.chargehand.Page;
import dev.chargehand.PageRequest;
import dev.chargehand.Refusal;
import dev.chargehand.request.DataRequestId;
import dev.chargehand.site.AssetId;
import dev.chargehand.site.AssetType;
import dev.chargehand.site.SiteId;
import dev.chargehand.spi.ReachPlace;
import dev.chargehand.spi.TeamPlace;
import dev.chargehand.team.MemberId;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CursorsTest {
    private static final TeamId TEAM = new TeamId(new UUID(7, 7));
    private static final Cursors<MemberId> MEMBERS = Lists.membersOf(TEAM);
    private static final Cursors<TeamPlace> TEAMS = Lists.teamsOf(UserId.email("planted@example.org"));

    private static final UserId VIEWER = UserId.email("planted@example.org");
    private static final SiteId SITE = new SiteId(new UUID(7, 9));
    private static final Cursors<AssetId> ASSETS = Lists.assetsOn(SITE, VIEWER);
    private static final Cursors<ReachPlace> REACHES = Lists.whoReaches(SITE);

    @Test
    void a_page_of_exactly_the_limit_is_the_last_and_one_more_item_makes_a_next_page() {
        assertThat(page(2, 3).next()).isEmpty();
        assertThat(page(2, 3).items()).hasSize(2);
        assertThat(page(3, 3).next()).isEmpty();
        assertThat(page(4, 3).next()).isPresent();
        assertThat(page(4, 3).items()).isEqualTo(ids(3));
        assertThat(page(0, 3)).isEqualTo(new Page<>(List.of(), Optional.empty()));
    }

    @Test
    void the_next_page_starts_after_the_last_item_of_this_one() {
        Cursor next = page(4, 3).next().orElseThrow();
        assertThat(MEMBERS.after(new PageRequest(next, 3)).orThrow()).isEqualTo(ids(3).get(2));
        assertThat(MEMBERS.after(PageRequest.first(3)).orThrow()).isEqualTo(MemberId.BEFORE_ALL);
    }

    @Test
    void a_place_by_time_and_id_comes_back_whole() {
        for (long joinedAt : new long[] {Long.MIN_VALUE, -1, 0, 1_795_342_530_123L, Long.MAX_VALUE}) {
            TeamPlace place = new TeamPlace(joinedAt, new TeamId(new UUID(-1L, 5)));
            assertThat(TEAMS.after(new PageRequest(cursor(TEAMS, place), 1)).orThrow())
                    .isEqualTo(place);
        }
    }

    @Test
    void an_asset_comes_back_with_its_type_whatever_its_length() {
        for (String type : List.of("a", "charger", "a".repeat(AssetType.MAX_LENGTH))) {
            AssetId asset = new AssetId(new AssetType(type), new UUID(-1, Long.MIN_VALUE));
            assertThat(ASSETS.after(new PageRequest(cursor(ASSETS, asset), 1)).orThrow())
                    .isEqualTo(asset);
        }
        assertThat(ASSETS.after(PageRequest.first(1)).orThrow()).isEqualTo(AssetId.BEFORE_ALL);
    }

    @Test
    void a_way_to_a_site_comes_back_with_its_team_and_its_member() {
        ReachPlace place = new ReachPlace(new TeamId(new UUID(-1, 1)), new MemberId(new UUID(2, -3)));
        assertThat(REACHES.after(new PageRequest(cursor(REACHES, place), 1)).orThrow())
                .isEqualTo(place);
    }

    @Test
    void the_cursor_of_another_site_or_of_another_viewer_is_refused() {
        UserId other = UserId.email("other@example.org");
        SiteId elsewhere = new SiteId(new UUID(8, 8));
        Cursor assets = cursor(ASSETS, AssetId.meter(new UUID(1, 1)));
        assertThat(isRefused(ASSETS, assets)).isFalse();
        assertThat(isRefused(Lists.assetsOn(SITE, other), assets)).isTrue();
        assertThat(isRefused(Lists.assetsOn(elsewhere, VIEWER), assets)).isTrue();
        Cursor reach = cursor(REACHES, new ReachPlace(TEAM, MemberId.BEFORE_ALL));
        assertThat(isRefused(Lists.whoReaches(elsewhere), reach)).isTrue();
        Cursor teams = cursor(Lists.teamsOn(SITE, VIEWER), TEAM);
        assertThat(isRefused(Lists.teamsOn(SITE, VIEWER), teams)).isFalse();
        assertThat(isRefused(Lists.teamsOn(SITE, other), teams)).isTrue();
        assertThat(isRefused(Lists.requestsFor(SITE, VIEWER), teams)).isTrue();
        Cursor requests = cursor(Lists.requestsFor(SITE, VIEWER), new DataRequestId(new UUID(1, 1)));
        assertThat(isRefused(Lists.invitationsTo(SITE, VIEWER), requests)).isTrue();
        assertThat(isRefused(Lists.requestsFor(SITE, VIEWER), requests)).isFalse();
    }

    @Test
    void a_page_has_1_to_1000_items() {
        for (int limit : new int[] {Integer.MIN_VALUE, -1, 0, 1001, Integer.MAX_VALUE}) {
            assertThat(badFields(MEMBERS.after(PageRequest.first(limit))))
                    .as("%s", limit)
                    .containsExactly("limit");
        }
        assertThat(MEMBERS.after(PageRequest.first(1)).isAccepted()).isTrue();
        assertThat(MEMBERS.after(PageRequest.first(1000)).isAccepted()).isTrue();
    }

    @Test
    void a_bad_limit_and_a_bad_cursor_are_named_at_once() {
        assertThat(badFields(MEMBERS.after(new PageRequest(new Cursor("?"), 0))))
                .containsExactly("limit", "after");
    }

    @Test
    void the_cursor_of_another_list_is_refused() {
        Cursor cursor = cursor(MEMBERS, new MemberId(new UUID(1, 2)));
        Cursors<SiteId> sites = Lists.sitesOf(TEAM);
        assertThat(isRefused(Lists.membersOf(new TeamId(new UUID(7, 8))), cursor))
                .isTrue();
        assertThat(isRefused(sites, cursor)).isTrue();
        assertThat(isRefused(Lists.sitesOf(UserId.opaque("1")), cursor)).isTrue();
        assertThat(isRefused(TEAMS, cursor)).isTrue();
        Cursor mine = cursor(TEAMS, new TeamPlace(1, TEAM));
        assertThat(isRefused(Lists.teamsOf(UserId.email("other@example.org")), mine))
                .isTrue();
        assertThat(isRefused(TEAMS, mine)).isFalse();
    }

    @Test
    void a_cursor_cut_or_lengthened_anywhere_is_refused() {
        for (String text : texts()) {
            for (int length = 1; length < text.length(); length++) {
                assertRefused(text, text.substring(0, length));
                assertRefused(text, text.substring(length));
            }
            for (String more : List.of("A", "=", "==", "AAAA", " ", "\n")) {
                assertRefused(text, text + more);
                assertRefused(text, more + text);
            }
        }
    }

    @Test
    void a_cursor_edited_at_any_place_to_any_character_is_refused() {
        for (String text : texts()) {
            for (int at = 0; at < text.length(); at++) {
                for (char c = 0; c < 0x100; c++) {
                    String edited = text.substring(0, at) + c + text.substring(at + 1);
                    if (!edited.equals(text)) {
                        assertRefused(text, edited);
                    }
                }
            }
        }
    }

    @Test
    void a_cursor_is_safe_in_a_url() {
        assertThat(texts()).allMatch(text -> text.matches("[A-Za-z0-9_-]+"));
    }

    @Test
    void a_cursor_shows_nothing_of_the_user_whose_list_it_is() {
        String decoded = new String(Base64.getUrlDecoder().decode(texts().get(3)), StandardCharsets.ISO_8859_1);
        assertThat(decoded).doesNotContain("planted");
        assertThat(TEAMS.toString()).doesNotContain("planted");
    }

    private static List<String> texts() {
        return List.of(
                cursor(ASSETS, AssetId.charger(new UUID(0x0190f3a1_00007000L, 3)))
                        .text(),
                cursor(REACHES, new ReachPlace(TEAM, new MemberId(new UUID(5, 6))))
                        .text(),
                cursor(MEMBERS, new MemberId(new UUID(0x0190f3a1_00007000L, -2L)))
                        .text(),
                cursor(TEAMS, new TeamPlace(1_795_342_530_123L, TEAM)).text());
    }

    private static void assertRefused(String good, String edited) {
        Cursor cursor = new Cursor(edited);
        assertThat(Stream.of(MEMBERS, TEAMS, ASSETS, REACHES).allMatch(list -> isRefused(list, cursor)))
                .as("%s made of %s", edited, good)
                .isTrue();
    }

    private static boolean isRefused(Cursors<?> list, Cursor cursor) {
        Outcome<?> outcome = list.after(new PageRequest(cursor, 1));
        return !outcome.isAccepted() && badFields(outcome).equals(List.of("after"));
    }

    private static <K> Cursor cursor(Cursors<K> list, K key) {
        return list.page(List.of(key, key), PageRequest.first(1), Function.identity(), Function.identity())
                .next()
                .orElseThrow();
    }

    private static Page<MemberId> page(int found, int limit) {
        return MEMBERS.page(ids(found), PageRequest.first(limit), Function.identity(), Function.identity());
    }

    private static List<MemberId> ids(int count) {
        return new ArrayList<>(LongStream.range(0, count)
                .mapToObj(number -> new MemberId(new UUID(9, number)))
                .toList());
    }

    private static List<String> badFields(Outcome<?> outcome) {
        return ((Refusal.Invalid) outcome.whyNot().orElseThrow())
                .problems().stream().map(FieldProblem::field).toList();
    }
}
