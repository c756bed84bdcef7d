package dev.chargehand.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SiteDetailsTest {
    private static String searched(SiteDraft draft) {
        return draft.check().orThrow().searchText();
    }

    @Test
    void a_name_is_ordered_without_regard_to_case() {
        assertThat(SiteDraft.named("\u00DCber QUAY").check().orThrow().sortName())
                .isEqualTo("\u00FCber quay");
        assertThat(SiteDraft.named("\u0130zmir").check().orThrow().sortName()).isEqualTo("i\u0307zmir");
    }

    @Test
    void a_search_looks_into_the_name_and_each_line_of_the_address_that_there_is() {
        SiteDraft whole = SiteDraft.named("Quay")
                .street("Kade")
                .houseNumber(7)
                .houseNumberAddition("BIS")
                .postalCode("3011 AB")
                .city("Rotterdam")
                .region("Zuid-Holland")
                .country("NL");
        assertThat(searched(whole)).isEqualTo("quay\nkade 7 bis\n3011 ab rotterdam\nzuid-holland\nnl");
        assertThat(searched(whole.street(null).postalCode(null).region(null))).isEqualTo("quay\n7 bis\nrotterdam\nnl");
        assertThat(searched(SiteDraft.named("Quay"))).isEqualTo("quay");
    }

    @Test
    void a_word_is_found_in_a_longer_one_though_its_last_letter_is_written_another_way_there() {
        String search =
                SiteQuery.ALL.search("\u039F\u0394\u039F\u03A3").searchText().orElseThrow();
        assertThat(searched(SiteDraft.named("\u039F\u0394\u039F\u03A3\u0391"))).contains(search);
        assertThat(searched(SiteDraft.named("\u03BF\u03B4\u03BF\u03C2"))).contains(search);
    }

    @Test
    void what_is_not_searched_is_not_in_the_text() {
        SiteDraft draft = SiteDraft.named("Quay").description("secret").timeZone("Europe/Amsterdam");
        assertThat(searched(draft)).isEqualTo("quay");
    }
}
