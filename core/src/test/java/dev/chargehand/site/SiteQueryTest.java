package dev.chargehand.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.FieldProblem;
import dev.chargehand.Refusal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SiteQueryTest {
    @Test
    void everything_means_no_filter_and_by_name() {
        assertThat(SiteQuery.ALL).isEqualTo(new SiteQuery(Optional.empty(), Optional.empty(), SiteSort.NAME, false));
        assertThat(SiteQuery.ALL.searchText()).isEmpty();
    }

    @Test
    void each_choice_changes_that_choice_alone() {
        SiteQuery all = SiteQuery.ALL.search("Quay").country("NL").descending(SiteSort.COUNTRY);
        assertThat(all).isEqualTo(new SiteQuery(Optional.of("Quay"), Optional.of("NL"), SiteSort.COUNTRY, true));
        assertThat(all.ascending(SiteSort.COUNTRY).descending()).isFalse();
        assertThat(all.ascending(SiteSort.NAME).descending(SiteSort.COUNTRY)).isEqualTo(all);
        assertThat(all.check().orThrow()).isEqualTo(all);
    }

    @Test
    void texts_are_put_into_their_one_form() {
        assertThat(SiteQuery.ALL.search(" E\u0301 ").country(" nl ").check().orThrow())
                .isEqualTo(SiteQuery.ALL.search("\u00C9").country("NL"));
        assertThat(SiteQuery.ALL.search("\u00C9 \u03A3").searchText()).contains("\u00E9 \u03C3");
    }

    @Test
    void a_search_has_1_to_255_characters_and_a_country_is_one_there_is() {
        assertThat(bad(SiteQuery.ALL)).isEmpty();
        assertThat(bad(SiteQuery.ALL.search("x".repeat(255)).country("NL"))).isEmpty();
        assertThat(bad(SiteQuery.ALL.search("x".repeat(256)).country("NLD"))).containsExactly("search", "country");
        assertThat(bad(SiteQuery.ALL.search(" ").country("XX"))).containsExactly("search", "country");
        assertThat(bad(SiteQuery.ALL.search("a\u0000"))).containsExactly("search");
        assertThat(bad(SiteQuery.ALL.country("n\u0131"))).containsExactly("country");
    }

    @Test
    void a_query_prints_its_order_only() {
        assertThat(SiteQuery.ALL.search("secret").country("NL").descending(SiteSort.CREATED_AT))
                .hasToString("SiteQuery[CREATED_AT descending]");
        assertThat(SiteQuery.ALL).hasToString("SiteQuery[NAME]");
    }

    private static List<String> bad(SiteQuery query) {
        return query.check().whyNot().map(refusal -> ((Refusal.Invalid) refusal).problems()).stream()
                .flatMap(List::stream)
                .map(FieldProblem::field)
                .toList();
    }
}
