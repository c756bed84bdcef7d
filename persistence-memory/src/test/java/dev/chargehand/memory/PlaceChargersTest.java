package dev.chargehand.memory;

import static dev.chargehand.memory.SomeChanges.AT;
import static dev.chargehand.memory.SomeChanges.SITE;
import static dev.chargehand.memory.SomeChanges.chargerId;
import static dev.chargehand.memory.SomeChanges.on;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.charger.Charger;
import dev.chargehand.charger.ChargerIdentity;
import dev.chargehand.charger.ChargerQuery;
import dev.chargehand.charger.ChargerSort;
import dev.chargehand.charger.ChargerStatus;
import dev.chargehand.charger.Condition;
import dev.chargehand.charger.ConnectionStatus;
import dev.chargehand.charger.Hardware;
import dev.chargehand.charger.Pincode;
import dev.chargehand.charger.Reported;
import dev.chargehand.charger.SetupStatus;
import dev.chargehand.spi.ChargerListing;
import dev.chargehand.spi.ChargerPlace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of one place, whether it keeps its chargers in order or looks through them. */
class PlaceChargersTest {
    private final PlaceChargers chargers = new PlaceChargers();
    private final List<ChargerEntry> all = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 31, 32, 33, 63, 64, 65, 66, 700})
    void a_place_of_any_size_has_all_its_chargers_in_every_order(int size) {
        Random random = new Random(size);
        add(size, random);
        assertPages();
        change(random);
        assertPages();
        remove(size - size / 3, random);
        assertPages();
        add(size, random);
        change(random);
        assertPages();
        remove(all.size(), random);
        assertPages();
    }

    private void assertPages() {
        assertThat(chargers.size()).isEqualTo(all.size());
        assertThat(chargers.stream()).containsExactlyInAnyOrderElementsOf(all);
        for (ChargerSort sort : ChargerSort.values()) {
            Comparator<ChargerEntry> order = Comparator.comparing(entry -> ChargerPlace.of(entry.charger, sort));
            assertThat(paged(ChargerQuery.ALL.ascending(sort), ChargerPlace.BEFORE_ALL))
                    .as("by %s", sort)
                    .containsExactlyElementsOf(all.stream().sorted(order).toList());
            assertThat(paged(ChargerQuery.ALL.descending(sort), ChargerPlace.AFTER_ALL))
                    .as("by %s, descending", sort)
                    .containsExactlyElementsOf(
                            all.stream().sorted(order.reversed()).toList());
        }
    }

    private List<ChargerEntry> paged(ChargerQuery query, ChargerPlace start) {
        List<ChargerEntry> found = new ArrayList<>();
        List<ChargerEntry> page = List.of();
        do {
            ChargerPlace after =
                    page.isEmpty() ? start : ChargerPlace.of(page.get(page.size() - 1).charger, query.sort());
            ChargerPage next = new ChargerPage(new ChargerListing(query, after, 10, AT, AT));
            chargers.offerTo(next, any -> true);
            page = next.entries();
            found.addAll(page);
        } while (page.size() == 10);
        return found;
    }

    private void add(int count, Random random) {
        for (int added = 0; added < count; added++) {
            ChargerEntry entry = new ChargerEntry(charger(random), new Pincode("0042"));
            all.add(entry);
            chargers.add(entry);
        }
    }

    private void remove(int count, Random random) {
        for (int removed = 0; removed < count; removed++) {
            chargers.remove(all.remove(random.nextInt(all.size())));
        }
    }

    private void change(Random random) {
        for (ChargerEntry entry : all) {
            Charger after = entry.charger.with(new Reported(Hardware.UNKNOWN, condition(random), List.of()), AT);
            Charger before = entry.charger;
            chargers.leave(entry, after);
            entry.charger = after;
            chargers.arrive(entry, before);
        }
    }

    /** Identities that UTF-16 orders otherwise than code points do. */
    private static Charger charger(Random random) {
        int number = random.nextInt(1_000_000_000);
        return new Charger(
                chargerId(number),
                new ChargerIdentity((random.nextBoolean() ? "\uFF21" : "\uD835\uDC00") + number),
                on(SITE),
                Optional.empty(),
                Hardware.UNKNOWN,
                condition(random),
                List.of(),
                AT.plusMillis(random.nextInt(100)),
                AT);
    }

    private static Condition condition(Random random) {
        return new Condition(
                List.of(ConnectionStatus.values()).get(random.nextInt(3)),
                Optional.of(List.of(ChargerStatus.values()).get(random.nextInt(3)))
                        .filter(status -> random.nextBoolean()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                SetupStatus.NOT_STARTED,
                false);
    }
}
