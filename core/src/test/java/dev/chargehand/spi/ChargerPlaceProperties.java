package dev.chargehand.spi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.charger.Charger;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.charger.ChargerIdentity;
import dev.chargehand.charger.ChargerSort;
import dev.chargehand.charger.ChargerStatus;
import dev.chargehand.charger.Condition;
import dev.chargehand.charger.ConnectionStatus;
import dev.chargehand.charger.Hardware;
import dev.chargehand.charger.SetupStatus;
import dev.chargehand.charger.Whereabouts;
import dev.chargehand.team.TeamId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
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

/** Where chargers are in lists. */
class ChargerPlaceProperties {
    @Provide
    Arbitrary<Charger> charger() {
        Arbitrary<String> identities = Arbitraries.strings()
                .withChars('A', 'a', 'Z', '\uFF21')
                .withChars("\uD83D\uDD14".toCharArray())
                .ofMinLength(1)
                .ofMaxLength(4)
                .map(text -> text.replaceAll("[\uD800-\uDFFF]", "\uD83D\uDD14"));
        Arbitrary<Long> bits = Arbitraries.of(0L, 1L, -1L, Long.MIN_VALUE, Long.MAX_VALUE);
        return Combinators.combine(
                        identities,
                        Arbitraries.of(ConnectionStatus.class),
                        Arbitraries.of(ChargerStatus.class).optional(),
                        Arbitraries.longs().between(-5, 5),
                        bits,
                        bits)
                .as((identity, connection, status, created, high, low) ->
                        charger(identity, connection, status, created, new ChargerId(new UUID(high, low))));
    }

    /** What the list is ordered by, then the ids' bytes; straight from the prose. */
    @Property
    void chargers_are_ordered_by_the_lists_key_and_then_by_id(
            @ForAll("charger") Charger one, @ForAll("charger") Charger other, @ForAll ChargerSort sort) {
        Comparator<Charger> byKey = switch (sort) {
            case IDENTITY -> Comparator.comparing(Charger::identity);
            case CONNECTION_STATUS ->
                Comparator.comparingInt(charger -> List.of(
                                ConnectionStatus.NEVER_SEEN, ConnectionStatus.OFFLINE, ConnectionStatus.ONLINE)
                        .indexOf(charger.condition().connection()));
            case STATUS ->
                Comparator.comparingInt(charger -> charger.condition()
                        .status()
                        .map(status -> 1
                                + List.of(ChargerStatus.AVAILABLE, ChargerStatus.FAULTED, ChargerStatus.UNAVAILABLE)
                                        .indexOf(status))
                        .orElse(0));
            case CREATED_AT -> Comparator.comparing(Charger::createdAt);
        };
        int expected = byKey.thenComparing(Charger::id).compare(one, other);
        assertThat(Integer.signum(ChargerPlace.of(one, sort).compareTo(ChargerPlace.of(other, sort))))
                .isEqualTo(Integer.signum(expected));
    }

    @Property
    void every_charger_is_between_the_two_ends_of_every_list(
            @ForAll("charger") Charger charger, @ForAll ChargerSort sort) {
        ChargerPlace place = ChargerPlace.of(charger, sort);
        assertThat(place).isLessThan(ChargerPlace.AFTER_ALL).isGreaterThanOrEqualTo(ChargerPlace.BEFORE_ALL);
    }

    @Example
    void even_the_last_identity_there_can_be_is_before_the_end() {
        String last = Character.toString(Character.MAX_CODE_POINT).repeat(ChargerIdentity.MAX_LENGTH);
        Charger charger = charger(last, ConnectionStatus.ONLINE, Optional.empty(), 0, new ChargerId(new UUID(-1, -1)));
        assertThat(ChargerPlace.of(charger, ChargerSort.IDENTITY)).isLessThan(ChargerPlace.AFTER_ALL);
    }

    @Example
    void of_a_text_and_an_instant_a_place_holds_the_one_that_its_list_is_ordered_by() {
        Charger charger = charger("CH-1", ConnectionStatus.OFFLINE, Optional.empty(), 5, new ChargerId(new UUID(1, 2)));
        assertThat(Stream.of(ChargerSort.values()).map(sort -> ChargerPlace.of(charger, sort)))
                .containsExactly(
                        new ChargerPlace("CH-1", 0, charger.id()),
                        new ChargerPlace("OFFLINE", 0, charger.id()),
                        new ChargerPlace("", 0, charger.id()),
                        new ChargerPlace("", 5, charger.id()));
    }

    private static Charger charger(
            String identity, ConnectionStatus connection, Optional<ChargerStatus> status, long created, ChargerId id) {
        return new Charger(
                id,
                new ChargerIdentity(identity),
                new Whereabouts.HeldBy(TeamId.BEFORE_ALL),
                Optional.empty(),
                Hardware.UNKNOWN,
                new Condition(
                        connection,
                        status,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        SetupStatus.NOT_STARTED,
                        false),
                List.of(),
                Instant.ofEpochMilli(created),
                Instant.EPOCH);
    }
}
