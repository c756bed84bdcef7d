package dev.chargehand.rules;

import static dev.chargehand.rules.Samples.NOW;
import static dev.chargehand.rules.Samples.access;
import static dev.chargehand.rules.Samples.ownerAccess;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.access.Explanation;
import dev.chargehand.access.Reason;
import dev.chargehand.facts.AccessFacts;
import dev.chargehand.site.AccessLevel;
import dev.chargehand.site.DataAccess;
import dev.chargehand.site.SiteAccess;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

/** Which level records give, and why: judged at the instant of the question. */
class AccessRulesProperties {
    private static final Instant LATER = NOW.plusSeconds(60);

    /** What one record is, by itself. */
    private enum Shape {
        OWNER,
        ALWAYS,
        HOLDS,
        ENDED,
        NONE;

        SiteAccess of(int team) {
            return switch (this) {
                case OWNER -> ownerAccess(team);
                case ALWAYS -> access(team, DataAccess.always());
                case HOLDS -> access(team, DataAccess.until(LATER));
                case ENDED -> access(team, DataAccess.until(NOW));
                case NONE -> access(team, DataAccess.none());
            };
        }

        AccessLevel level() {
            return switch (this) {
                case OWNER -> AccessLevel.OWNER;
                case ALWAYS, HOLDS -> AccessLevel.SENSITIVE;
                case ENDED, NONE -> AccessLevel.BASIC;
            };
        }
    }

    @Provide
    Arbitrary<List<Shape>> shapes() {
        return Arbitraries.of(Shape.class).list().ofMaxSize(6);
    }

    @Property
    void i_12_without_a_record_through_a_team_there_is_no_level(@ForAll AccessLevel asked, @ForAll boolean inAnyTeam) {
        Explanation answer = AccessRules.explainSite(asked, new AccessFacts(inAnyTeam, List.of()), NOW);
        assertThat(answer.held()).isEmpty();
        assertThat(answer.allowed()).isFalse();
        assertThat(answer.reason()).isEqualTo(inAnyTeam ? new Reason.NoTeamHasAccess() : new Reason.NotInAnyTeam());
    }

    @Property
    void i_12_losing_a_team_ends_what_came_only_through_it(@ForAll("shapes") List<Shape> shapes) {
        List<SiteAccess> records = records(shapes);
        for (int lost = 0; lost < records.size(); lost++) {
            List<SiteAccess> left = new ArrayList<>(records);
            left.remove(lost);
            List<Shape> shapesLeft = new ArrayList<>(shapes);
            shapesLeft.remove(lost);
            assertThat(AccessRules.level(left, NOW)).isEqualTo(highest(shapesLeft));
        }
    }

    /** As the engine asks: the storage keeps the record's end, the clock is compared with it. */
    private static boolean gives(AccessLevel level, SiteAccess record, long epochMillis) {
        return epochMillis < AccessRules.atLeast(level).of(record.isOwner(), record.data());
    }

    @Property
    void i_21_the_owner_has_every_level_at_every_instant(
            @ForAll @LongRange(min = -1L << 50, max = 1L << 50) long millis) {
        SiteAccess owner = ownerAccess(1);
        Instant at = Instant.ofEpochMilli(millis);
        assertThat(AccessRules.level(owner, at)).isEqualTo(AccessLevel.OWNER);
        for (AccessLevel level : AccessLevel.values()) {
            assertThat(gives(level, owner, millis)).isTrue();
            assertThat(AccessRules.explainSite(level, new AccessFacts(true, List.of(owner)), at)
                            .allowed())
                    .isTrue();
        }
    }

    @Property
    void i_41_at_the_very_instant_of_expiry_access_is_gone(
            @ForAll @LongRange(min = -1L << 50, max = 1L << 50) long end,
            @ForAll @LongRange(min = -3, max = 3) long off) {
        SiteAccess record = access(1, DataAccess.until(Instant.ofEpochMilli(end)));
        Instant at = Instant.ofEpochMilli(end + off);
        AccessLevel expected = off < 0 ? AccessLevel.SENSITIVE : AccessLevel.BASIC;
        assertThat(AccessRules.level(record, at)).isEqualTo(expected);
        assertThat(gives(AccessLevel.SENSITIVE, record, end + off)).isEqualTo(off < 0);
        assertThat(AccessRules.explainSite(AccessLevel.SENSITIVE, new AccessFacts(true, List.of(record)), at)
                        .reason())
                .isEqualTo(
                        off < 0
                                ? new Reason.DataAccessUntil(record.team(), Instant.ofEpochMilli(end))
                                : new Reason.DataAccessEnded(record.team(), Instant.ofEpochMilli(end)));
    }

    @Example
    void i_41_one_nanosecond_before_the_end_access_holds() {
        SiteAccess record = access(1, DataAccess.until(NOW));
        assertThat(AccessRules.level(record, NOW.minusNanos(1))).isEqualTo(AccessLevel.SENSITIVE);
        assertThat(AccessRules.level(record, NOW)).isEqualTo(AccessLevel.BASIC);
        assertThat(AccessRules.level(record, NOW.plusNanos(1))).isEqualTo(AccessLevel.BASIC);
    }

    @Property
    void a_user_holds_the_highest_level_that_any_team_gives(@ForAll("shapes") List<Shape> shapes) {
        assertThat(AccessRules.level(records(shapes), NOW)).isEqualTo(highest(shapes));
    }

    @Property
    void the_quick_answer_and_the_explained_one_agree(@ForAll("shapes") List<Shape> shapes, @ForAll AccessLevel asked) {
        List<SiteAccess> records = records(shapes);
        Explanation answer = AccessRules.explainSite(asked, new AccessFacts(true, records), NOW);
        boolean quick = records.stream().anyMatch(record -> gives(asked, record, NOW.toEpochMilli()));
        assertThat(answer.allowed())
                .isEqualTo(quick)
                .isEqualTo(shapes.stream().anyMatch(s -> s.level().includes(asked)));
        assertThat(answer.asked()).isEqualTo(asked);
        assertThat(answer.at()).isEqualTo(NOW);
        assertThat(answer.held()).isEqualTo(highest(shapes));
    }

    @Property
    void levels_nest(@ForAll("shapes") List<Shape> shapes) {
        for (SiteAccess record : records(shapes)) {
            boolean basic = gives(AccessLevel.BASIC, record, NOW.toEpochMilli());
            boolean sensitive = gives(AccessLevel.SENSITIVE, record, NOW.toEpochMilli());
            boolean owner = gives(AccessLevel.OWNER, record, NOW.toEpochMilli());
            assertThat(basic).isTrue();
            assertThat(!owner || sensitive).as("owner includes sensitive").isTrue();
        }
    }

    @Property
    void the_reason_names_the_first_team_that_reaches_furthest(
            @ForAll("shapes") List<Shape> shapes, @ForAll AccessLevel asked) {
        List<SiteAccess> records = records(shapes);
        Reason reason = AccessRules.explainSite(asked, new AccessFacts(true, records), NOW)
                .reason();
        Optional<Shape> best = shapes.stream().min(Comparator.comparing(Enum::ordinal));
        Reason expected = best.map(shape -> reason(shape, asked, records.get(shapes.indexOf(shape))))
                .orElse(new Reason.NoTeamHasAccess());
        assertThat(reason).isEqualTo(expected);
    }

    @Property
    void i_35_an_asset_is_explained_as_its_site_is_but_for_where_no_team_reaches_it(
            @ForAll("shapes") List<Shape> shapes, @ForAll AccessLevel asked) {
        AccessFacts facts = new AccessFacts(true, records(shapes));
        Explanation answer = AccessRules.explainAsset(asked, facts, NOW);
        Explanation ofSite = AccessRules.explainSite(asked, facts, NOW);
        assertThat(answer.held()).isEqualTo(ofSite.held());
        assertThat(answer.reason()).isEqualTo(shapes.isEmpty() ? new Reason.NoTeamReachesAsset() : ofSite.reason());
    }

    @Example
    void of_two_ended_or_two_running_grants_the_later_end_is_named() {
        Instant longAgo = NOW.minusSeconds(3600);
        SiteAccess first = access(1, DataAccess.until(longAgo));
        SiteAccess second = access(2, DataAccess.until(NOW));
        assertThat(AccessRules.explainSite(AccessLevel.SENSITIVE, new AccessFacts(true, List.of(first, second)), NOW)
                        .reason())
                .isEqualTo(new Reason.DataAccessEnded(second.team(), NOW));
        assertThat(AccessRules.explainSite(
                                AccessLevel.BASIC,
                                new AccessFacts(true, List.of(second, first)),
                                longAgo.minusMillis(1))
                        .reason())
                .isEqualTo(new Reason.DataAccessUntil(second.team(), NOW));
    }

    /** Written from the prose of the reasons, not from the rule. */
    private static Reason reason(Shape shape, AccessLevel asked, SiteAccess record) {
        if (!shape.level().includes(asked)) {
            if (asked == AccessLevel.OWNER) {
                return new Reason.NotTheOwner(record.team());
            }
            return shape == Shape.ENDED
                    ? new Reason.DataAccessEnded(record.team(), NOW)
                    : new Reason.NoDataAccess(record.team());
        }
        return switch (shape) {
            case OWNER -> new Reason.OwnerTeam(record.team());
            case ALWAYS -> new Reason.DataAccessAlways(record.team());
            case HOLDS -> new Reason.DataAccessUntil(record.team(), LATER);
            case ENDED, NONE -> new Reason.TeamAccess(record.team());
        };
    }

    private static Optional<AccessLevel> highest(List<Shape> shapes) {
        return shapes.stream().map(Shape::level).max(AccessLevel::compareTo);
    }

    private static List<SiteAccess> records(List<Shape> shapes) {
        List<SiteAccess> records = new ArrayList<>();
        for (int team = 0; team < shapes.size(); team++) {
            records.add(shapes.get(team).of(team));
        }
        return records;
    }
}
