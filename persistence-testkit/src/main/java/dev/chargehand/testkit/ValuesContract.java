package dev.chargehand.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.event.AccessEvent;
import dev.chargehand.site.AssetScope;
import dev.chargehand.site.DataAccess;
import dev.chargehand.site.GeoPoint;
import dev.chargehand.site.Site;
import dev.chargehand.site.SiteDraft;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.Member;
import dev.chargehand.team.Team;
import dev.chargehand.team.TeamDraft;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/** Values come back equal to what went in, at the edges too. */
public abstract class ValuesContract extends Contract {
    private static final String CHARGER = "\uD83D\uDD0C";
    private static final long YEAR_1 = -62_135_596_800_000L;
    private static final long YEAR_9999 = 253_402_300_799_999L;

    protected ValuesContract() {}

    @Test
    void the_longest_texts_come_back_whole_beyond_the_basic_plane() {
        UserId ada = world().user("ada");
        String longest = CHARGER.repeat(255);
        Team team = teams().create(ada, TeamDraft.named(longest)).orThrow();
        assertThat(teams().get(ada, team.id()).orThrow().team().name()).isEqualTo(longest);
        SiteDraft draft = SiteDraft.named(longest)
                .street(longest)
                .houseNumber(Integer.MAX_VALUE)
                .houseNumberAddition(longest)
                .postalCode(longest)
                .city(longest)
                .region(longest)
                .description(CHARGER.repeat(2000));
        Site site = sites().create(ada, team.id(), draft).orThrow().site();
        assertThat(sites().get(ada, site.id()).orThrow().site()).isEqualTo(site);
        assertThat(site.details()).isEqualTo(draft.check().orThrow());
    }

    @Test
    void texts_that_only_look_alike_stay_apart() {
        UserId ada = world().user("ada");
        List<String> names = List.of("a", "A", "\u00E4", "\u0430", "a\u200D", "'; drop table team; --", "%_\\", "null");
        List<TeamId> made = names.stream()
                .map(name ->
                        teams().create(ada, TeamDraft.named(name)).orThrow().id())
                .toList();
        for (int at = 0; at < names.size(); at++) {
            assertThat(teams().get(ada, made.get(at)).orThrow().team().name()).isEqualTo(names.get(at));
        }
    }

    @Test
    void users_whose_texts_only_look_alike_are_different_users() {
        UserId ada = world().user("ada");
        TeamId team = world().team(ada);
        List<UserId> users = List.of(
                UserId.opaque("bob"),
                UserId.opaque("Bob"),
                UserId.opaque("b\u00F6b"),
                UserId.opaque("b\u043Eb"),
                UserId.opaque(CHARGER.repeat(255)),
                UserId.phone("+31201234567"),
                UserId.email("jos\u00E9@example.org"),
                UserId.email("jose@example.org"));
        for (UserId user : users) {
            var unused = teams().addMember(ada, team, user).orThrow();
        }
        for (UserId user : users) {
            assertThat(teams().member(ada, team, user).orThrow().user()).isEqualTo(user);
            assertThat(teams().get(user, team).orThrow().member().user()).isEqualTo(user);
        }
    }

    @Property(tries = 60)
    void any_millisecond_from_year_1_to_9999_comes_back(
            @ForAll @LongRange(min = YEAR_1, max = YEAR_9999) long millis,
            @ForAll @LongRange(min = YEAR_1, max = YEAR_9999) long end) {
        UserId ada = world().user("ada");
        Instant at = Instant.ofEpochMilli(millis);
        clock().set(at);
        Team team = teams().create(ada, TeamDraft.named("Team")).orThrow();
        Member member = teams().get(ada, team.id()).orThrow().member();
        assertThat(teams().get(ada, team.id()).orThrow().team()).isEqualTo(team);
        assertThat(List.of(team.createdAt(), team.updatedAt(), member.joinedAt()))
                .as("%s: the instants", world().name())
                .containsOnly(at);
        TeamId guest = world().team(ada);
        SiteId site = world().site(ada, team.id());
        DataAccess until = DataAccess.until(Instant.ofEpochMilli(end));
        var given = world().give(site, guest, until);
        assertThat(storage().reads().access(site, guest)).isEqualTo(Optional.of(given));
        var log = world().log();
        assertThat(log.get(log.size() - 1).at()).isEqualTo(at);
        assertThat(log.get(log.size() - 1).event()).isEqualTo(new AccessEvent.AccessGiven(given, AssetScope.all()));
    }

    @Property(tries = 100)
    void coordinates_come_back_to_the_last_bit(
            @ForAll @DoubleRange(min = -90, max = 90) double latitude,
            @ForAll @DoubleRange(min = -180, max = 180) double longitude,
            @ForAll boolean manual) {
        assertLocation(latitude, longitude, manual);
    }

    @Test
    void coordinates_at_the_edges_come_back() {
        for (double degrees : new double[] {90, -90, 0.0, -0.0, Double.MIN_VALUE, 1.0 / 3, Math.nextDown(90)}) {
            assertLocation(degrees, -2 * degrees, true);
        }
    }

    private void assertLocation(double latitude, double longitude, boolean manual) {
        UserId ada = world().user("ada");
        SiteDraft draft = SiteDraft.named("Site").location(latitude, longitude).manualCoordinates(manual);
        Site site = sites().create(ada, draft).orThrow().site();
        Site read = sites().get(ada, site.id()).orThrow().site();
        assertThat(read).isEqualTo(site);
        assertThat(read.details().location()).isEqualTo(Optional.of(new GeoPoint(latitude, longitude)));
        assertThat(read.details().manualCoordinates()).isEqualTo(manual);
    }

    @Property(tries = 60)
    void any_site_comes_back_and_so_do_its_changes(
            @ForAll("drafts") SiteDraft draft, @ForAll("drafts") SiteDraft changes) {
        UserId ada = world().user("ada");
        Site made = sites().create(ada, draft).orThrow().site();
        assertThat(sites().get(ada, made.id()).orThrow().site()).isEqualTo(made);
        assertThat(made.details()).isEqualTo(draft.check().orThrow());
        Site changed = sites().update(ada, made.id(), changes).orThrow().site();
        assertThat(sites().get(ada, made.id()).orThrow().site()).isEqualTo(changed);
        assertThat(changed.details())
                .isEqualTo(changes.appliedTo(made.details()).orThrow());
    }

    @Provide
    Arbitrary<SiteDraft> drafts() {
        Arbitrary<String> text = Arbitraries.of("Pier", "\u00C5ngstr\u00F6m " + CHARGER, "x".repeat(255), "'quoted'");
        Arbitrary<Integer> number = Arbitraries.integers().between(0, Integer.MAX_VALUE);
        Arbitrary<String> country = Arbitraries.of("US", "nl", "KR");
        Arbitrary<String> zone = Arbitraries.of("Asia/Seoul", "UTC", "America/Los_Angeles");
        return net.jqwik.api.Combinators.combine(
                        text,
                        text.injectNull(0.3),
                        number.injectNull(0.3),
                        country.injectNull(0.3),
                        zone.injectNull(0.3),
                        text.injectNull(0.3))
                .as((name, street, houseNumber, code, timeZone, description) -> SiteDraft.named(name)
                        .street(street)
                        .houseNumber(houseNumber)
                        .country(code)
                        .timeZone(timeZone)
                        .description(description));
    }

    @Property(tries = 40)
    void any_house_number_comes_back(@ForAll @IntRange(max = Integer.MAX_VALUE) int number) {
        UserId ada = world().user("ada");
        Site site = sites().create(ada, SiteDraft.named("Site").houseNumber(number))
                .orThrow()
                .site();
        assertThat(sites().get(ada, site.id())
                        .orThrow()
                        .site()
                        .details()
                        .address()
                        .houseNumber())
                .isEqualTo(Optional.of(number));
    }
}
