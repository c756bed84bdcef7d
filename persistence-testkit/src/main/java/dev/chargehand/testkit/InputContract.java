package dev.chargehand.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.Cursor;
import dev.chargehand.FieldProblem.Problem;
import dev.chargehand.Outcome;
import dev.chargehand.Page;
import dev.chargehand.PageRequest;
import dev.chargehand.Refusal;
import dev.chargehand.RefusedException;
import dev.chargehand.site.SiteDraft;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.TeamDraft;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** Malformed input: one refusal that names every bad field, before anything is kept; the same on every storage (I-16). */
public abstract class InputContract extends Contract {
    private static final String LONG = "x".repeat(256);
    private static final String LONE = "lone \uD83D half";

    protected InputContract() {}

    @Test
    void a_refusal_names_every_bad_field_of_a_site_at_once() {
        UserId ada = world().user("ada");
        TeamId team = world().team(ada);
        SiteDraft draft = SiteDraft.named(null)
                .street(LONG)
                .houseNumber(-1)
                .houseNumberAddition("a\u0007b")
                .postalCode(LONE)
                .city("\u0000")
                .region(" \u00A0 ")
                .country("Atlantis")
                .location(91, -181)
                .timeZone("Mars/Olympus")
                .description("x".repeat(2001));
        Map<String, Problem> expected = new LinkedHashMap<>();
        expected.put("name", Problem.MISSING);
        expected.put("street", Problem.TOO_LONG);
        expected.put("house_number", Problem.OUT_OF_RANGE);
        expected.put("house_number_addition", Problem.FORBIDDEN_CHARACTER);
        expected.put("postal_code", Problem.FORBIDDEN_CHARACTER);
        expected.put("city", Problem.FORBIDDEN_CHARACTER);
        expected.put("region", Problem.BLANK);
        expected.put("country", Problem.UNKNOWN);
        expected.put("latitude", Problem.OUT_OF_RANGE);
        expected.put("longitude", Problem.OUT_OF_RANGE);
        expected.put("timezone", Problem.UNKNOWN);
        expected.put("description", Problem.TOO_LONG);
        assertThat(problems(sites().create(ada, team, draft))).isEqualTo(expected);
        assertThat(problems(sites().create(ada, draft))).isEqualTo(expected);
        SiteId site = world().site(ada, team);
        assertThat(problems(sites().update(ada, site, draft))).isEqualTo(expected);
    }

    @Test
    void a_refusal_names_every_bad_field_of_a_team_at_once() {
        UserId ada = world().user("ada");
        for (String name : Arrays.asList(null, "", "  ", LONG, "tab\there", "nul\u0000", LONE, "\uDC00")) {
            Map<String, Problem> found =
                    problems(teams().create(ada, TeamDraft.named(name).email("@example.org")));
            assertThat(found).as("%s: the name [%s]", world().name(), name).containsOnlyKeys("name", "email");
        }
        assertThat(world().log()).isEmpty();
    }

    @Test
    void a_malformed_address_is_refused_and_a_well_formed_one_is_one_user() {
        for (String address : Arrays.asList(
                null,
                "",
                "ada",
                "@example.org",
                "ada@",
                "a b@example.org",
                "ada@exa_mple",
                "ada@example.org\u0000",
                "+12",
                "+1 555 (0) 123456",
                "+123456789012345678",
                "00 31 20 1234567",
                "\u0131@example.or\u212A")) {
            assertThat(UserId.ofAddress(address).isAccepted())
                    .as("the address [%s]", address)
                    .isFalse();
        }
        assertThat(UserId.ofAddress(" ADA@Example.ORG ").orThrow()).isEqualTo(UserId.email("ada@example.org"));
        assertThat(UserId.ofAddress("+31 (20) 123-45.67").orThrow()).isEqualTo(UserId.phone("+31201234567"));
    }

    @Test
    void decomposed_text_comes_back_composed_and_trimmed() {
        UserId ada = world().user("ada");
        TeamId team = teams().create(ada, TeamDraft.named("\u2003Cafe\u0301 \uFEFF"))
                .orThrow()
                .id();
        assertThat(teams().get(ada, team).orThrow().team().name()).isEqualTo("Caf\u00E9");
        SiteId site = sites().create(
                        ada, team, SiteDraft.named("A\u030Angstro\u0308m").city("\u1112\u1161\u11AB"))
                .orThrow()
                .site()
                .id();
        var details = sites().get(ada, site).orThrow().site().details();
        assertThat(details.name()).isEqualTo("\u00C5ngstr\u00F6m");
        assertThat(details.address().city()).isEqualTo(Optional.of("\uD55C"));
    }

    @Test
    void a_bad_limit_and_a_bad_cursor_are_named_in_one_refusal() {
        UserId ada = world().user("ada");
        TeamId team = world().team(ada, world().user("bob"));
        for (int limit : new int[] {0, -1, PageRequest.MAX_LIMIT + 1, Integer.MIN_VALUE, Integer.MAX_VALUE}) {
            PageRequest page = new PageRequest(new Cursor("not a cursor"), limit);
            for (Outcome<?> list : lists(ada, team, page)) {
                assertThat(problems(list)).isEqualTo(Map.of("limit", Problem.OUT_OF_RANGE, "after", Problem.MALFORMED));
            }
        }
    }

    @Test
    void a_cursor_of_another_list_and_an_edited_one_are_refused() {
        UserId ada = world().user("ada");
        TeamId team = world().team(ada, world().user("bob"), world().user("cleo"));
        TeamId other = world().team(ada, world().user("dan"));
        Cursor next = cursor(teams().members(ada, team, PageRequest.first(1)));
        assertThat(teams().members(ada, team, new PageRequest(next, 1)).isAccepted())
                .isTrue();
        for (Outcome<?> list : List.of(
                teams().members(ada, other, new PageRequest(next, 1)),
                teams().list(ada, new PageRequest(next, 1)),
                sites().list(ada, new PageRequest(next, 1)),
                sites().ofTeam(ada, team, new PageRequest(next, 1)))) {
            assertThat(problems(list)).isEqualTo(Map.of("after", Problem.MALFORMED));
        }
        for (int at = 0; at < next.text().length(); at++) {
            char edited = next.text().charAt(at) == 'A' ? 'B' : 'A';
            String text = next.text().substring(0, at) + edited + next.text().substring(at + 1);
            assertThat(problems(teams().members(ada, team, new PageRequest(new Cursor(text), 1))))
                    .as("%s: cursor %s edited at %d", world().name(), next, at)
                    .isEqualTo(Map.of("after", Problem.MALFORMED));
        }
    }

    @Property(tries = 200)
    void any_text_is_kept_in_normal_form_or_refused_by_name(@ForAll @StringLength(max = 300) String text) {
        UserId ada = world().user("ada");
        TeamDraft draft = TeamDraft.named(text);
        Outcome<?> outcome = teams().create(ada, draft);
        if (outcome.isAccepted()) {
            String kept = teams().list(ada, PageRequest.first(1))
                    .orThrow()
                    .items()
                    .get(0)
                    .team()
                    .name();
            assertThat(kept).isEqualTo(draft.check().orThrow().name()).isNotBlank();
            assertThat(java.text.Normalizer.isNormalized(kept, java.text.Normalizer.Form.NFC))
                    .isTrue();
        } else {
            assertThat(problems(outcome)).containsOnlyKeys("name");
            assertThat(teams().list(ada, PageRequest.first(1)).orThrow().items())
                    .isEmpty();
        }
    }

    @Property(tries = 100)
    void any_other_text_than_an_id_is_refused_by_name(@ForAll @StringLength(max = 40) String text) {
        try {
            assertThat(TeamId.parse(text).toString()).isEqualToIgnoringCase(text);
        } catch (RefusedException refused) {
            assertThat(problems(Outcome.refused(refused.refusal()))).isEqualTo(Map.of("team_id", Problem.MALFORMED));
        }
    }

    private List<Outcome<?>> lists(UserId user, TeamId team, PageRequest page) {
        return List.of(
                teams().list(user, page),
                teams().members(user, team, page),
                sites().list(user, page),
                sites().ofTeam(user, team, page));
    }

    private static Cursor cursor(Outcome<? extends Page<?>> page) {
        return page.orThrow().next().orElseThrow();
    }

    private Map<String, Problem> problems(Outcome<?> outcome) {
        if (outcome.whyNot().orElse(null) instanceof Refusal.Invalid invalid) {
            return invalid.problems().stream()
                    .collect(Collectors.toMap(problem -> problem.field(), problem -> problem.problem()));
        }
        throw new AssertionError(world().name() + ": expected an invalid input, found " + outcome);
    }
}
