package dev.chargehand.spi;

import dev.chargehand.charger.Charger;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.charger.ChargerIdentity;
import dev.chargehand.charger.ChargerSort;
import dev.chargehand.text.Text;
import java.util.Comparator;
import java.util.UUID;

/**
 * A place in a list of chargers. Of its text and its instant the list's order uses one, the other is empty or 0.
 *
 * @param text the identity, or the name of the connection status or of the status, which is empty for none
 * @param millis when the charger was registered, in milliseconds since 1970
 * @param id the charger
 */
public record ChargerPlace(String text, long millis, ChargerId id) implements Comparable<ChargerPlace> {
    /** Before every charger, in any order. */
    public static final ChargerPlace BEFORE_ALL = new ChargerPlace("", Long.MIN_VALUE, ChargerId.BEFORE_ALL);

    /** After every charger, in any order: its text is longer than any identity. */
    public static final ChargerPlace AFTER_ALL = new ChargerPlace(
            Character.toString(Character.MAX_CODE_POINT).repeat(ChargerIdentity.MAX_LENGTH + 1),
            Long.MAX_VALUE,
            new ChargerId(new UUID(-1, -1)));

    private static final Comparator<ChargerPlace> ORDER = Comparator.comparing(ChargerPlace::text, Text::compare)
            .thenComparingLong(ChargerPlace::millis)
            .thenComparing(ChargerPlace::id);

    /**
     * Where a charger is in a list.
     *
     * @param charger which charger
     * @param sort what the list is ordered by
     * @return its place
     */
    public static ChargerPlace of(Charger charger, ChargerSort sort) {
        return switch (sort) {
            case IDENTITY -> new ChargerPlace(charger.identity().text(), 0, charger.id());
            case CONNECTION_STATUS ->
                new ChargerPlace(charger.condition().connection().name(), 0, charger.id());
            case STATUS ->
                new ChargerPlace(charger.condition().status().map(Enum::name).orElse(""), 0, charger.id());
            case CREATED_AT -> new ChargerPlace("", charger.createdAt().toEpochMilli(), charger.id());
        };
    }

    @Override
    public int compareTo(ChargerPlace other) {
        return ORDER.compare(this, other);
    }
}
