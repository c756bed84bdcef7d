package dev.chargehand.benchmarks.chargers;

import dev.chargehand.Chargehand;
import dev.chargehand.benchmarks.World;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.site.AccessLevel;
import dev.chargehand.team.UserId;
import java.util.List;

/**
 * A fixed sequence of user and charger pairs, asked again and again: of four users one is of the owner's team, one of another
 * team there, and two are drawn at random and mostly do not reach the charger. The ids are objects of their own, as a host's
 * would be.
 */
final class FullQuestions {
    private static final int COUNT = 1 << 16;
    private static final int COMPARED = 1_000;

    final UserId[] users = new UserId[COUNT];
    final ChargerId[] chargers = new ChargerId[COUNT];
    private final int[] userNumbers = new int[COUNT];
    private final int[] chargerNumbers = new int[COUNT];
    private final FullWorld world;
    private int at;

    FullQuestions(FullWorld world) {
        this.world = world;
        for (int i = 0; i < COUNT; i++) {
            int charger = (int) Long.remainderUnsigned(World.mix(61, i), world.chargers);
            int random = (int) Long.remainderUnsigned(World.mix(62, i), world.users);
            int user = (i & 3) > 1 ? random : memberOf(teamAt(charger, i & 3, random));
            userNumbers[i] = user;
            chargerNumbers[i] = charger;
            users[i] = world.user(user);
            chargers[i] = world.charger(charger);
        }
    }

    /** The next pair's index. */
    int next() {
        at = (at + 1) & (COUNT - 1);
        return at;
    }

    /** The answers are the formula's. */
    void compare(Chargehand chargehand) {
        for (int i = 0; i < COMPARED; i++) {
            boolean expected = world.holds(userNumbers[i], chargerNumbers[i]);
            if (chargehand.access().can(users[i], AccessLevel.SENSITIVE, chargers[i]) != expected) {
                throw new IllegalStateException("may " + users[i].text() + " use charger " + chargers[i] + "? seed "
                        + World.SEED + ": expected " + expected + ", found " + !expected);
            }
        }
    }

    private int teamAt(int charger, int place, int random) {
        if (!world.isOnSite(charger)) {
            return world.holderOf(charger);
        }
        List<Integer> teams = world.teamsOn(world.siteOf(charger));
        return place == 0 ? teams.get(0) : teams.get(random % teams.size());
    }

    /** The one who is certainly in the team. */
    private static int memberOf(int team) {
        return team;
    }
}
