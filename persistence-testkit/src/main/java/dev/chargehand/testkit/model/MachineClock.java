package dev.chargehand.testkit.model;

import dev.chargehand.site.DataAccess;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The times that matter to a machine: one millisecond before, at and after every end there is. */
final class MachineClock {
    private static final int EARLIER_MILLIS = 60_000;

    private MachineClock() {}

    /** To an end that has not passed long ago; a millisecond around it is as near as times differ. */
    static void jump(Machine machine, int which, int offset) {
        List<Instant> ends = List.copyOf(ends(machine));
        Instant end = ends.get(which % ends.size());
        machine.world().clock().set(end.plusMillis(offset % 3 - 1));
    }

    static void step(Machine machine, int millis) {
        machine.world().clock().advance(Duration.ofMillis(millis));
    }

    /** When data access could end, some of it too early, some of it not said at all. */
    static PlainEnd end(Machine machine, int number) {
        Instant midnight = midnight(machine);
        return switch (number % 12) {
            case 0 -> PlainEnd.NEITHER;
            case 1 -> PlainEnd.both(midnight);
            case 2 -> PlainEnd.at(midnight.minusMillis(1));
            case 3, 4 -> PlainEnd.NEVER;
            case 5, 6 -> PlainEnd.at(midnight);
            case 7 -> PlainEnd.at(midnight.plusMillis(1));
            case 8, 9 -> PlainEnd.at(midnight.plus(Duration.ofDays(3)));
            default -> PlainEnd.at(midnight.plus(Duration.ofDays(number)));
        };
    }

    static DataAccess data(Machine machine, int number) {
        return switch (number % 4) {
            case 0 -> DataAccess.none();
            case 1 -> DataAccess.always();
            case 2 -> DataAccess.until(machine.now().plusMillis(number - 10));
            default -> DataAccess.until(midnight(machine));
        };
    }

    private static Instant midnight(Machine machine) {
        return LocalDate.ofInstant(machine.now(), ZoneOffset.UTC)
                .plusDays(1)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
    }

    private static Set<Instant> ends(Machine machine) {
        PlainWorld world = machine.model().world();
        Instant earliest = machine.now().minusMillis(EARLIER_MILLIS);
        Set<Instant> ends = new TreeSet<>();
        world.sites().values().stream()
                .flatMap(site -> site.access().values().stream())
                .flatMap(access -> end(access.data()))
                .forEach(ends::add);
        world.requests().values().forEach(request -> end(request.wanted()).forEach(ends::add));
        world.invitations().values().forEach(invitation -> {
            ends.add(invitation.expires());
            ends.add(invitation.made().plus(Duration.ofMinutes(1)));
            end(invitation.terms().data()).forEach(ends::add);
        });
        world.garage().licenses().values().forEach(license -> {
            ends.add(license.starts());
            license.ends().ifPresent(end -> {
                ends.add(end);
                ends.add(end.plus(world.grace()));
            });
        });
        ends.removeIf(end -> end.isBefore(earliest));
        ends.add(midnight(machine));
        return ends;
    }

    private static Stream<Instant> end(DataAccess data) {
        return data instanceof DataAccess.Until until ? Stream.of(until.end()) : Stream.empty();
    }
}
