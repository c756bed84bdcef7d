package dev.chargehand.examples.rest.plugchoice.view;

import dev.chargehand.examples.rest.http.Wire;
import dev.chargehand.site.Address;
import dev.chargehand.site.GeoPoint;
import dev.chargehand.site.SiteDetails;
import dev.chargehand.site.SiteOverview;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A site. Smart charging's mode and the tariff zone would be settings of the host; this one keeps none. */
public record SiteView(
        UUID uuid,
        long id,
        String name,
        String address,
        @Nullable String street,
        @Nullable String postalCode,
        @Nullable Integer houseNumber,
        @Nullable String houseNumberAddition,
        @Nullable String city,
        @Nullable String country,
        String smartCharging,
        int chargersCount,
        CapabilitiesView capabilities,
        PermissionsView permissions,
        String accessLevel,
        @Nullable String tariffZone,
        @Nullable Double latitude,
        @Nullable Double longitude,
        boolean manualCoordinates,
        Instant createdAt,
        Instant updatedAt) {
    /** The mode of every site. */
    public static final String SMART_CHARGING = "disabled";

    public static SiteView of(SiteOverview overview, long number) {
        SiteDetails details = overview.site().site().details();
        Address address = details.address();
        return new SiteView(
                overview.site().site().id().value(),
                number,
                details.name(),
                line(address),
                address.street().orElse(null),
                address.postalCode().orElse(null),
                address.houseNumber().orElse(null),
                address.houseNumberAddition().orElse(null),
                address.city().orElse(null),
                address.country().orElse(null),
                SMART_CHARGING,
                overview.chargers(),
                CapabilitiesView.of(overview.capabilities()),
                PermissionsView.of(overview.site().level()),
                Wire.snake(overview.site().level()),
                null,
                details.location().map(GeoPoint::latitude).orElse(null),
                details.location().map(GeoPoint::longitude).orElse(null),
                details.manualCoordinates(),
                overview.site().site().createdAt(),
                overview.site().site().updatedAt());
    }

    /** As one writes it on an envelope. */
    private static String line(Address address) {
        String street = words(
                Stream.of(address.street(), address.houseNumber().map(String::valueOf), address.houseNumberAddition()));
        String city = words(Stream.of(address.postalCode(), address.city()));
        return Stream.of(street, city, address.country().orElse(""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String words(Stream<Optional<String>> words) {
        return words.flatMap(Optional::stream).collect(Collectors.joining(" "));
    }
}
