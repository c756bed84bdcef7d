package dev.chargehand.testkit.model;

import dev.chargehand.charger.Charger;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.charger.ChargerQuery;
import dev.chargehand.charger.Connector;
import dev.chargehand.license.LicenseId;
import dev.chargehand.spi.ChargerListing;
import dev.chargehand.spi.ChargerPlace;
import dev.chargehand.spi.Reads;
import dev.chargehand.team.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A charger as model and storage can be compared by it, its pincode among the rest, with all its licenses. */
public record PlainChargerView(PlainCharger charger, Map<LicenseId, PlainLicense> licenses) {
    private static final int MANY = 1000;
    private static final ChargerListing ALL =
            new ChargerListing(ChargerQuery.ALL, ChargerPlace.AFTER_ALL, MANY, Instant.EPOCH, Instant.EPOCH);

    static Map<ChargerId, PlainChargerView> of(PlainGarage garage) {
        Map<ChargerId, PlainChargerView> views = new TreeMap<>();
        garage.chargers().forEach((id, charger) -> {
            Map<LicenseId, PlainLicense> licenses = new TreeMap<>(garage.licenses());
            licenses.values().removeIf(one -> !one.charger().equals(id));
            views.put(id, new PlainChargerView(charger, licenses));
        });
        return views;
    }

    /** Of those with one plug. */
    static Map<ChargerId, PlainChargerView> seenBy(Reads reads, List<UserId> users) {
        Map<ChargerId, PlainChargerView> views = new TreeMap<>();
        for (UserId user : users) {
            reads.chargersOf(user, ALL)
                    .forEach(facts ->
                            views.computeIfAbsent(facts.charger().id(), id -> view(reads, user, facts.charger())));
        }
        return views;
    }

    private static PlainChargerView view(Reads reads, UserId user, Charger charger) {
        ChargerId id = charger.id();
        PlainCharger plain = new PlainCharger(
                charger.identity().text(),
                reads.pincode(id, user).map(facts -> facts.pincode().text()).orElse("none"),
                charger.place(),
                charger.reference(),
                charger.connectors().stream().findFirst().flatMap(Connector::maxAmperage),
                charger.condition().connection());
        Map<LicenseId, PlainLicense> licenses = new TreeMap<>();
        reads.licensesOf(id, user, LicenseId.BEFORE_ALL, MANY)
                .ifPresent(all -> all.forEach(one -> licenses.put(
                        one.id(),
                        new PlainLicense(one.charger(), one.tier(), one.starts(), one.ends(), one.status()))));
        return new PlainChargerView(plain, licenses);
    }
}
