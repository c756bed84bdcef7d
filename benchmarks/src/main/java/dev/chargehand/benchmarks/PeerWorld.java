package dev.chargehand.benchmarks;

import dev.chargehand.site.AccessLevel;
import dev.chargehand.site.DataAccess;
import dev.chargehand.team.UserId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/**
 * The world of the peers by formula, in which every fact is one rule of jCasbin: of each 1,100 rules 350 are memberships, 400
 * chargers on sites and 350 records of access. One user in six is in two teams. A site has an owner, two guest teams and four
 * chargers; of the guests' records a quarter is limited to two of the chargers, and half are without data access or with one
 * that has ended.
 *
 * @param rules how many facts, a multiple of 1,100
 */
record PeerWorld(int rules) {
    static final int RULES = 1_100;
    static final int CHARGERS_OF_A_SITE = 4;
    private static final Instant ENDED = World.BEGAN.plus(1, ChronoUnit.DAYS);
    private static final Instant FAR = Instant.parse("2100-01-01T00:00:00Z");

    /**
     * A record of access.
     *
     * @param listed the only chargers it reaches, or none for all
     */
    record Grant(int site, int team, boolean owner, DataAccess data, List<Integer> listed) {
        boolean reaches(int charger, AccessLevel level, long now) {
            return (listed.isEmpty() || listed.contains(charger)) && (level == AccessLevel.BASIC || data.holdsAt(now));
        }
    }

    int teams() {
        return rules / RULES * 50;
    }

    int users() {
        return teams() * 6;
    }

    int sites() {
        return teams() * 2;
    }

    int chargers() {
        return sites() * CHARGERS_OF_A_SITE;
    }

    UUID team(int index) {
        return World.id(21, index);
    }

    UUID site(int index) {
        return World.id(22, index);
    }

    UUID charger(int index) {
        return World.id(23, index);
    }

    UserId user(int index) {
        return UserId.email(mail(index));
    }

    String mail(int user) {
        return "user" + user + "@example.org";
    }

    List<Integer> teamsOf(int user) {
        int first = user % teams();
        return user < teams() ? List.of(first, (first + 1 + drawn(24, user, teams() - 1)) % teams()) : List.of(first);
    }

    /** The owner's record and those of two other teams. */
    List<Grant> grants(int site) {
        int half = teams() / 2;
        int owner = drawn(25, site, teams());
        int near = (owner + 1 + drawn(26, site, half - 1)) % teams();
        int far = (owner + half + drawn(27, site, half)) % teams();
        return List.of(
                new Grant(site, owner, true, DataAccess.always(), List.of()),
                guest(site, near, 2 * site),
                guest(site, far, 2 * site + 1));
    }

    private static Grant guest(int site, int team, int index) {
        int first = site * CHARGERS_OF_A_SITE;
        List<Integer> two = List.of(first, first + 2);
        return switch (index % 8) {
            case 0 -> new Grant(site, team, false, DataAccess.always(), List.of());
            case 1, 5 -> new Grant(site, team, false, DataAccess.none(), List.of());
            case 2, 6 -> new Grant(site, team, false, DataAccess.until(ENDED), List.of());
            case 3 -> new Grant(site, team, false, DataAccess.always(), two);
            case 4 -> new Grant(site, team, false, DataAccess.until(FAR), List.of());
            default -> new Grant(site, team, false, DataAccess.none(), two);
        };
    }

    /** The answer by the formula itself. */
    boolean holds(int user, int charger, AccessLevel level, long now) {
        List<Integer> teams = teamsOf(user);
        return grants(charger / CHARGERS_OF_A_SITE).stream()
                .anyMatch(grant -> teams.contains(grant.team()) && grant.reaches(charger, level, now));
    }

    static int drawn(int kind, int index, int below) {
        return (int) Long.remainderUnsigned(World.mix(kind, index), below);
    }
}
