package dev.chargehand.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chargehand.Outcome;
import dev.chargehand.Refusal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class SiteDraftTest {
    private static final SiteDraft FULL = SiteDraft.named("Quay")
            .street("Kade")
            .houseNumber(0)
            .houseNumberAddition("bis")
            .postalCode("1011 AB")
            .city("Amsterdam")
            .region("NH")
            .country("nl")
            .location(52.37, 4.89)
            .manualCoordinates(true)
            .timeZone("Europe/Amsterdam")
            .description("behind the crane");
    private static final SiteDetails PRESENT = FULL.check().orThrow();

    @Test
    void a_new_site_is_what_was_drafted() {
        assertThat(PRESENT)
                .isEqualTo(new SiteDetails(
                        "Quay",
                        new Address(
                                Optional.of("Kade"),
                                Optional.of(0),
                                Optional.of("bis"),
                                Optional.of("1011 AB"),
                                Optional.of("Amsterdam"),
                                Optional.of("NH"),
                                Optional.of("NL")),
                        Optional.of(new GeoPoint(52.37, 4.89)),
                        true,
                        Optional.of("Europe/Amsterdam"),
                        Optional.of("behind the crane")));
        assertThat(SiteDraft.named("Quay").check().orThrow())
                .isEqualTo(new SiteDetails(
                        "Quay", Address.UNKNOWN, Optional.empty(), false, Optional.empty(), Optional.empty()));
    }

    @Test
    void only_what_is_set_changes() {
        assertThat(SiteDraft.changes().appliedTo(PRESENT).orThrow()).isEqualTo(PRESENT);
        assertThat(SiteDraft.changes().name("Pier").appliedTo(PRESENT).orThrow())
                .isEqualTo(SiteDraft.changes()
                        .name("Pier")
                        .appliedTo(FULL.check().orThrow())
                        .orThrow())
                .isEqualTo(FULL.name("Pier").check().orThrow());
    }

    @Test
    void null_clears_one_field_and_leaves_the_others() {
        SiteDetails bare =
                new SiteDetails("Quay", Address.UNKNOWN, Optional.empty(), true, Optional.empty(), Optional.empty());
        List<UnaryOperator<SiteDraft>> clearings = List.of(
                draft -> draft.street(null),
                draft -> draft.houseNumber(null),
                draft -> draft.houseNumberAddition(null),
                draft -> draft.postalCode(null),
                draft -> draft.city(null),
                draft -> draft.region(null),
                draft -> draft.country(null),
                SiteDraft::withoutLocation,
                draft -> draft.timeZone(null),
                draft -> draft.description(null));
        SiteDetails left = PRESENT;
        for (UnaryOperator<SiteDraft> clearing : clearings) {
            SiteDetails less =
                    clearing.apply(SiteDraft.changes()).appliedTo(left).orThrow();
            assertThat(less).isNotEqualTo(left);
            left = less;
        }
        assertThat(left).isEqualTo(bare);
        assertThat(SiteDraft.changes()
                        .manualCoordinates(false)
                        .appliedTo(left)
                        .orThrow()
                        .manualCoordinates())
                .isFalse();
    }

    @Test
    void every_bad_field_is_named_at_once() {
        String tooLong = "x".repeat(256);
        SiteDraft bad = SiteDraft.named("\u0000a\u0000b")
                .street(tooLong)
                .houseNumber(-1)
                .houseNumberAddition(tooLong)
                .postalCode(" ")
                .city("a\uD800b")
                .region(tooLong)
                .country("XX")
                .location(91, Double.NaN)
                .timeZone("Mars/Olympus")
                .description("x".repeat(2001));
        List<String> expected = List.of(
                "name FORBIDDEN_CHARACTER",
                "street TOO_LONG",
                "house_number OUT_OF_RANGE",
                "house_number_addition TOO_LONG",
                "postal_code BLANK",
                "city FORBIDDEN_CHARACTER",
                "region TOO_LONG",
                "country UNKNOWN",
                "latitude OUT_OF_RANGE",
                "longitude OUT_OF_RANGE",
                "timezone UNKNOWN",
                "description TOO_LONG");
        assertThat(problems(bad.check())).isEqualTo(expected);
        assertThat(problems(bad.appliedTo(PRESENT))).isEqualTo(expected);
        assertThat(bad.problem()).isEqualTo(bad.check().whyNot());
    }

    @Test
    void a_name_is_required_and_cannot_be_cleared() {
        assertThat(problems(SiteDraft.changes().check())).containsExactly("name MISSING");
        assertThat(problems(SiteDraft.changes().name(null).appliedTo(PRESENT))).containsExactly("name MISSING");
        assertThat(SiteDraft.changes().problem()).isEmpty();
    }

    @Test
    void numbers_are_taken_up_to_their_bounds() {
        for (double[] good : new double[][] {{90, 180}, {-90, -180}, {0, 0}, {-0.0, -0.0}}) {
            assertThat(SiteDraft.named("x")
                            .location(good[0], good[1])
                            .check()
                            .orThrow()
                            .location())
                    .contains(new GeoPoint(good[0], good[1]));
        }
        for (double[] bad : new double[][] {
            {Math.nextUp(90.0), 0},
            {0, Math.nextUp(180.0)},
            {-Math.nextUp(90.0), 0},
            {Double.POSITIVE_INFINITY, 0},
            {0, Double.NaN}
        }) {
            assertThat(SiteDraft.named("x").location(bad[0], bad[1]).check().isAccepted())
                    .isFalse();
            assertThatThrownBy(() -> new GeoPoint(bad[0], bad[1])).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(SiteDraft.named("x").houseNumber(Integer.MAX_VALUE).check().isAccepted())
                .isTrue();
        assertThat(SiteDraft.named("x").description("x".repeat(2000)).check().isAccepted())
                .isTrue();
    }

    @Test
    void there_is_one_zero_degree() {
        assertThat(new GeoPoint(-0.0, -0.0)).isEqualTo(new GeoPoint(0.0, 0.0));
    }

    @Test
    void a_country_is_taken_in_either_case_whatever_the_default_locale_and_look_alikes_are_not() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(SiteDraft.named("x")
                            .country("it")
                            .check()
                            .orThrow()
                            .address()
                            .country())
                    .contains("IT");
        } finally {
            Locale.setDefault(before);
        }
        for (String bad : List.of("\u0131t", "\uFB01", "\u00DF", "ITA", "I", "\uFF29\uFF34", "UK")) {
            assertThat(problems(SiteDraft.named("x").country(bad).check()))
                    .as(bad)
                    .containsExactly("country UNKNOWN");
        }
    }

    @Test
    void a_time_zone_is_an_iana_name_in_its_own_case() {
        assertThat(SiteDraft.named("x")
                        .timeZone(" Asia/Seoul ")
                        .check()
                        .orThrow()
                        .timeZone())
                .contains("Asia/Seoul");
        for (String bad : List.of("asia/seoul", "+09:00", "Asia/Seoul2", "")) {
            assertThat(SiteDraft.named("x").timeZone(bad).check().isAccepted())
                    .as(bad)
                    .isFalse();
        }
    }

    @Test
    void a_draft_prints_its_fields_and_never_their_text() {
        assertThat(FULL.toString()).startsWith("SiteDraft[name, street,").doesNotContain("Quay", "Kade", "52", "1011");
    }

    private static List<String> problems(Outcome<?> outcome) {
        return ((Refusal.Invalid) outcome.whyNot().orElseThrow())
                .problems().stream()
                        .map(problem -> problem.field() + " " + problem.problem())
                        .toList();
    }
}
