package dev.chargehand.spi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.site.Address;
import dev.chargehand.site.Site;
import dev.chargehand.site.SiteDetails;
import dev.chargehand.site.SiteId;
import dev.chargehand.site.SiteSort;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Where sites are in lists. */
class SitePlaceProperties {
    @Provide
    Arbitrary<Site> site() {
        Arbitrary<String> names = Arbitraries.of("A", "a", "Z", "\uFF21", "\uD83D\uDD14")
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(letters -> String.join("", letters));
        Arbitrary<Long> bits = Arbitraries.of(0L, 1L, -1L, Long.MIN_VALUE, Long.MAX_VALUE);
        return Combinators.combine(
                        names,
                        Arbitraries.of("DE", "NL").optional(),
                        Arbitraries.longs().between(-5, 5),
                        bits,
                        bits)
                .as((name, country, created, high, low) ->
                        site(name, country, created, new SiteId(new UUID(high, low))));
    }

    @Provide
    Arbitrary<Integer> chargers() {
        return Arbitraries.integers().between(0, 3);
    }

    /** What the list is ordered by, then the ids' bytes; straight from the prose. */
    @Property
    void sites_are_ordered_by_the_lists_key_and_then_by_id(
            @ForAll("site") Site one,
            @ForAll("chargers") int oneHas,
            @ForAll("site") Site other,
            @ForAll("chargers") int otherHas,
            @ForAll SiteSort sort) {
        int byKey = switch (sort) {
            case NAME -> Arrays.compare(letters(one), letters(other));
            case COUNTRY -> Comparator.<String>naturalOrder().compare(country(one), country(other));
            case CHARGERS_COUNT -> Integer.compare(oneHas, otherHas);
            case CREATED_AT -> one.createdAt().compareTo(other.createdAt());
        };
        int expected = byKey != 0 ? byKey : one.id().compareTo(other.id());
        assertThat(Integer.signum(SitePlace.of(one, oneHas, sort).compareTo(SitePlace.of(other, otherHas, sort))))
                .isEqualTo(Integer.signum(expected));
    }

    private static int[] letters(Site site) {
        return site.details().name().codePoints().map(Character::toLowerCase).toArray();
    }

    private static String country(Site site) {
        return site.details().address().country().orElse("");
    }

    @Property
    void every_site_is_between_the_two_ends_of_every_list(
            @ForAll("site") Site site, @ForAll("chargers") int chargers, @ForAll SiteSort sort) {
        SitePlace place = SitePlace.of(site, chargers, sort);
        assertThat(place).isLessThan(SitePlace.AFTER_ALL).isGreaterThanOrEqualTo(SitePlace.BEFORE_ALL);
    }

    @Example
    void even_the_last_and_the_longest_name_there_can_be_is_before_the_end() {
        SiteId last = new SiteId(new UUID(-1, -1));
        for (String letter : new String[] {Character.toString(Character.MAX_CODE_POINT), "\u0130"}) {
            Site site = site(letter.repeat(255), Optional.empty(), 0, last);
            assertThat(SitePlace.of(site, 0, SiteSort.NAME)).isLessThan(SitePlace.AFTER_ALL);
        }
    }

    @Example
    void of_a_text_and_a_number_a_place_holds_the_one_that_its_list_is_ordered_by_and_prints_no_name() {
        Site site = site("Quay", Optional.of("NL"), 5, new SiteId(new UUID(1, 2)));
        assertThat(Stream.of(SiteSort.values()).map(sort -> SitePlace.of(site, 3, sort)))
                .containsExactly(
                        new SitePlace("quay", 0, site.id()),
                        new SitePlace("NL", 0, site.id()),
                        new SitePlace("", 3, site.id()),
                        new SitePlace("", 5, site.id()));
        assertThat(SitePlace.of(site, 3, SiteSort.NAME).toString()).doesNotContain("quay");
    }

    private static Site site(String name, Optional<String> country, long created, SiteId id) {
        Address unknown = Address.UNKNOWN;
        Address address = new Address(
                unknown.street(),
                unknown.houseNumber(),
                unknown.houseNumberAddition(),
                unknown.postalCode(),
                unknown.city(),
                unknown.region(),
                country);
        SiteDetails details =
                new SiteDetails(name, address, Optional.empty(), false, Optional.empty(), Optional.empty());
        return new Site(id, details, Instant.ofEpochMilli(created), Instant.EPOCH);
    }
}
