package dev.chargehand.testkit;

import dev.chargehand.charger.Charger;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.charger.ChargerIdentity;
import dev.chargehand.charger.ChargerStatus;
import dev.chargehand.charger.Condition;
import dev.chargehand.charger.ConnectionStatus;
import dev.chargehand.charger.Connector;
import dev.chargehand.charger.ConnectorStatus;
import dev.chargehand.charger.Hardware;
import dev.chargehand.charger.Reported;
import dev.chargehand.charger.SetupStatus;
import dev.chargehand.charger.Whereabouts;
import dev.chargehand.license.License;
import dev.chargehand.license.LicenseId;
import dev.chargehand.license.LicenseStatus;
import dev.chargehand.license.Tier;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.TeamId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

/** Throws chargers of every kind, all registered at one instant. */
final class FleetDice {
    /** Beginnings that differ in case, in what SQL patterns read into them, and in the order of UTF-16 and code points. */
    static final List<String> BEGINNINGS = List.of(
            "CP-",
            "cp-",
            "cP_",
            "C%P",
            "100%",
            "a\\b",
            "*star",
            "[x]",
            "?",
            "_",
            "'",
            "\u00c9t\u00e9",
            "\u00e9T\u00c9",
            "\u0130z",
            "\u00df",
            "\uff21",
            "\uffee",
            "\uD83D\uDE97",
            "\uD801\uDC00");

    static final List<String> VENDORS = List.of("Alfen", "alfen", "Easee", "\u00c9nergie \uD83D\uDE97");

    private final Random random;
    private final Instant now;

    FleetDice(Random random, Instant now) {
        this.random = random;
        this.now = now;
    }

    Charger charger(int number, List<SiteId> sites, List<TeamId> holders) {
        Whereabouts place =
                random.nextInt(4) > 0 ? new Whereabouts.OnSite(one(sites)) : new Whereabouts.HeldBy(one(holders));
        return new Charger(
                new ChargerId(new UUID(random.nextLong(), random.nextLong())),
                new ChargerIdentity(one(BEGINNINGS) + Integer.toString(number * 7 % 240, 36)),
                place,
                random.nextBoolean() ? Optional.of("Gate " + number) : Optional.empty(),
                Hardware.UNKNOWN,
                Condition.FRESH,
                IntStream.rangeClosed(1, random.nextInt(4))
                        .mapToObj(Connector::numbered)
                        .toList(),
                now,
                now);
    }

    /** Always something that was not known. */
    Reported told(List<Connector> plugs) {
        ConnectionStatus connection = one(List.of(ConnectionStatus.values()));
        Optional<ChargerStatus> status =
                random.nextInt(3) == 0 ? Optional.empty() : Optional.of(one(List.of(ChargerStatus.values())));
        Condition condition = new Condition(
                connection,
                status,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(now),
                SetupStatus.NOT_STARTED,
                false);
        Hardware hardware = new Hardware(
                random.nextInt(4) == 0 ? Optional.empty() : Optional.of(one(VENDORS)),
                Optional.empty(),
                random.nextBoolean(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        List<Connector> all = plugs.stream()
                .map(plug -> random.nextBoolean() ? plug : plug.with(one(List.of(ConnectorStatus.values()))))
                .toList();
        return new Reported(hardware, condition, all);
    }

    /** Some that hold, some that have ended around these days, are suspended, begin later, or were revoked; by tier. */
    List<License> licenses(ChargerId charger) {
        List<License> all = new ArrayList<>();
        for (Tier tier : Tier.values()) {
            int kind = random.nextInt(8);
            if (kind == 0) {
                all.add(license(charger, tier, Optional.empty(), LicenseStatus.REVOKED));
            }
            if (kind < 6) {
                Optional<Instant> ends = kind == 1
                        ? Optional.empty()
                        : Optional.of(World.START.plus(Duration.ofDays(random.nextInt(5))));
                LicenseStatus status = random.nextInt(5) == 0 ? LicenseStatus.SUSPENDED : LicenseStatus.VALID;
                all.add(license(charger, tier, ends, status));
            }
        }
        return all;
    }

    private License license(ChargerId charger, Tier tier, Optional<Instant> ends, LicenseStatus status) {
        Instant starts = random.nextInt(10) == 0 ? now.plus(Duration.ofDays(2)) : now;
        LicenseId id = new LicenseId(new UUID(random.nextLong(), random.nextLong()));
        return new License(id, charger, tier, starts, ends, status, now, now);
    }

    <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
