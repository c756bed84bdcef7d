package dev.chargehand.benchmarks.chargers;

import dev.chargehand.benchmarks.World;
import dev.chargehand.charger.Charger;
import dev.chargehand.charger.ChargerError;
import dev.chargehand.charger.ChargerIdentity;
import dev.chargehand.charger.ChargerStatus;
import dev.chargehand.charger.Condition;
import dev.chargehand.charger.ConnectionStatus;
import dev.chargehand.charger.Connector;
import dev.chargehand.charger.ConnectorStatus;
import dev.chargehand.charger.Hardware;
import dev.chargehand.charger.Pincode;
import dev.chargehand.charger.SetupStatus;
import dev.chargehand.charger.Whereabouts;
import dev.chargehand.license.License;
import dev.chargehand.license.LicenseId;
import dev.chargehand.license.LicenseStatus;
import dev.chargehand.license.Tier;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.IntStream;

/** The chargers of the full world and their licenses, each by its number. */
record ChargerFormula(FullWorld world) {
    /** How the identities of one charger in a hundred begin. */
    static final String SEARCH = "ace142";

    /** The maker of one charger in sixteen. */
    static final String VENDOR = "Vendor 3";

    private static final Instant FAR = Instant.parse("2100-01-01T00:00:00Z");
    private static final Duration REGISTERING = Duration.ofDays(60);

    Charger charger(int index) {
        long bits = World.mix(51, index);
        Instant at = World.BEGAN.plusMillis(Long.remainderUnsigned(World.mix(52, index), REGISTERING.toMillis()));
        return new Charger(
                world.charger(index),
                new ChargerIdentity("ACE" + identity(index)),
                world.isOnSite(index)
                        ? new Whereabouts.OnSite(world.site(world.siteOf(index)))
                        : new Whereabouts.HeldBy(world.team(world.holderOf(index))),
                index % 2 == 0 ? Optional.of("Bay " + index % 300) : Optional.empty(),
                hardware(bits & 0xFF),
                condition(bits >>> 8 & 0xFF, at),
                IntStream.rangeClosed(1, index % 3 == 0 ? 2 : 1)
                        .mapToObj(number -> connector(number, bits >>> 16 & 0xFF))
                        .toList(),
                at,
                at);
    }

    /** Eight digits, each number once, in no order. */
    private static int identity(int index) {
        return 10_000_000 + (int) (index * 6_180_339L % 10_000_000);
    }

    Pincode pincode(int index) {
        return new Pincode(String.valueOf(100_000 + Long.remainderUnsigned(World.mix(53, index), 900_000)));
    }

    private static Hardware hardware(long bits) {
        return new Hardware(
                Optional.of("Vendor " + bits % 16),
                Optional.of("Model " + bits % 32),
                bits < 32,
                Optional.empty(),
                Optional.of("1." + bits % 8 + ".3"),
                Optional.of(bits < 32 ? 200 : 32));
    }

    private static Condition condition(long bits, Instant at) {
        if (bits < 16) {
            return Condition.FRESH;
        }
        boolean offline = bits < 48;
        boolean faulted = bits > 245;
        return new Condition(
                offline ? ConnectionStatus.OFFLINE : ConnectionStatus.ONLINE,
                Optional.of(
                        faulted
                                ? ChargerStatus.FAULTED
                                : bits % 16 == 1 ? ChargerStatus.UNAVAILABLE : ChargerStatus.AVAILABLE),
                faulted ? Optional.of(ChargerError.GROUND_FAILURE) : Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("gateway-" + bits % 4),
                Optional.of(at.plusSeconds(60)),
                offline ? Optional.of(at.plusSeconds(600)) : Optional.empty(),
                Optional.of(at.plusSeconds(500)),
                SetupStatus.COMPLETED,
                false);
    }

    private static Connector connector(int number, long bits) {
        ConnectorStatus[] all = ConnectorStatus.values();
        return Connector.numbered(number).with(all[(int) (bits + number) % all.length]);
    }

    /** Three chargers in ten have one; of six licenses one is without end and one is over, of twenty one is suspended. */
    Optional<License> license(int index) {
        if (index % 10 % 3 != 1) {
            return Optional.empty();
        }
        Instant at = World.BEGAN.plus(REGISTERING);
        int turn = index / 10;
        Optional<Instant> ends = switch (turn % 6) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(at.plus(Duration.ofDays(30)));
            default -> Optional.of(FAR);
        };
        return Optional.of(new License(
                new LicenseId(World.id(54, index)),
                world.charger(index),
                turn % 4 == 0 ? Tier.PRO : Tier.SMART,
                at,
                ends,
                turn % 20 == 0 ? LicenseStatus.SUSPENDED : LicenseStatus.VALID,
                at,
                at));
    }
}
