package dev.chargehand.charger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.FieldProblem;
import dev.chargehand.Refusal;
import dev.chargehand.site.SiteId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ChargerQueryTest {
    private static final SiteId SITE = new SiteId(new UUID(1, 2));

    @Test
    void everything_means_no_filter_and_the_latest_registered_first() {
        assertThat(ChargerQuery.ALL)
                .isEqualTo(new ChargerQuery(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        ChargerSort.CREATED_AT,
                        true));
    }

    @Test
    void each_choice_changes_that_choice_alone() {
        ChargerQuery all = ChargerQuery.ALL
                .search("CH")
                .connection(ConnectionStatus.ONLINE)
                .status(ChargerStatus.FAULTED)
                .connector(ConnectorStatus.CHARGING)
                .vendor("Volta")
                .license(LicenseFilter.PRO)
                .site(SITE)
                .ascending(ChargerSort.STATUS);
        assertThat(all)
                .isEqualTo(new ChargerQuery(
                        Optional.of("CH"),
                        Optional.of(ConnectionStatus.ONLINE),
                        Optional.of(ChargerStatus.FAULTED),
                        Optional.of(ConnectorStatus.CHARGING),
                        Optional.of("Volta"),
                        Optional.of(LicenseFilter.PRO),
                        Optional.of(SITE),
                        ChargerSort.STATUS,
                        false));
        assertThat(all.descending(ChargerSort.STATUS).descending()).isTrue();
        assertThat(all.descending(ChargerSort.STATUS).ascending(ChargerSort.STATUS))
                .isEqualTo(all);
        assertThat(all.check().orThrow()).isEqualTo(all);
    }

    @Test
    void texts_are_put_into_their_one_form() {
        assertThat(ChargerQuery.ALL
                        .search(" e\u0301 ")
                        .vendor(" Volta\u00A0")
                        .check()
                        .orThrow())
                .isEqualTo(ChargerQuery.ALL.search("\u00E9").vendor("Volta"));
    }

    @Test
    void a_search_has_1_to_45_characters_and_a_vendor_1_to_255() {
        assertThat(bad(ChargerQuery.ALL)).isEmpty();
        assertThat(bad(ChargerQuery.ALL.search("x".repeat(45)).vendor("x".repeat(255))))
                .isEmpty();
        assertThat(bad(ChargerQuery.ALL.search("x".repeat(46)).vendor("x".repeat(256))))
                .containsExactly("search", "vendor");
        assertThat(bad(ChargerQuery.ALL.search("x".repeat(45)).vendor("x".repeat(256))))
                .containsExactly("vendor");
        assertThat(bad(ChargerQuery.ALL.search(" "))).containsExactly("search");
        assertThat(bad(ChargerQuery.ALL.search("a\u0000").vendor("\uD800"))).containsExactly("search", "vendor");
    }

    @Test
    void a_query_prints_its_order_only() {
        assertThat(ChargerQuery.ALL.search("secret").vendor("secret"))
                .hasToString("ChargerQuery[CREATED_AT descending]");
        assertThat(ChargerQuery.ALL.ascending(ChargerSort.IDENTITY)).hasToString("ChargerQuery[IDENTITY]");
    }

    private static List<String> bad(ChargerQuery query) {
        return query.check().whyNot().map(refusal -> ((Refusal.Invalid) refusal).problems()).stream()
                .flatMap(List::stream)
                .map(FieldProblem::field)
                .toList();
    }
}
