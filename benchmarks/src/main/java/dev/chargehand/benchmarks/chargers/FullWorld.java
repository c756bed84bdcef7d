package dev.chargehand.benchmarks.chargers;

import dev.chargehand.benchmarks.World;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.site.DataAccess;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The world that costs are promised for, by formula: to each 1,000 chargers 100 sites, 20 teams, 250 users and 2,000 records of
 * access. Chargers on a site, teams on a site, sites of a team and users of a team are skewed alike; of the largest, with a
 * million chargers, a site has some 200 chargers, another site some 50 teams, a team some 6,000 sites and 400 users. One
 * charger in twenty is held by a team, one record in ten is limited to some of the site's chargers, one user in eight may be in a
 * second team.
 */
final class FullWorld {
    static final int FULL = 1_000_000;
    static final int QUICK = 10_000;
    private static final int MOST_LISTED = 4;
    private static final Instant ENDED = World.BEGAN.plus(1, ChronoUnit.DAYS);
    private static final Instant FAR = Instant.parse("2100-01-01T00:00:00Z");

    final int chargers;
    final int onSites;
    final int sites;
    final int teams;
    final int users;
    private final Skew byTeam;
    private final Skew byTeamSize;
    private final int[] chargersBefore;
    private final int[] recordsBefore;

    /** Of so many chargers, a multiple of a thousand. */
    FullWorld(int chargers) {
        this.chargers = chargers;
        onSites = chargers / 20 * 19;
        sites = chargers / 10;
        teams = chargers / 50;
        users = chargers / 4;
        byTeam = new Skew(teams, teams / 400.0);
        byTeamSize = new Skew(teams, teams / 200.0);
        chargersBefore = new Skew(sites, sites / 100.0).before(onSites);
        recordsBefore = new Skew(sites, sites / 5.0).before(2 * chargers);
    }

    String name() {
        return "chargers" + chargers;
    }

    SiteId site(int index) {
        return new SiteId(World.id(41, index));
    }

    TeamId team(int index) {
        return new TeamId(World.id(42, index));
    }

    ChargerId charger(int index) {
        return new ChargerId(World.id(43, index));
    }

    UserId user(int index) {
        return UserId.email("user" + index + "@example.org");
    }

    /** The first team has the most sites; its first user, as of every team, is the one of the team's own number. */
    int largeTeam() {
        return 0;
    }

    int ordinaryTeam() {
        return teams / 2;
    }

    int[] teamsOf(int user) {
        int first = user < teams ? user : byTeamSize.drawn(44, user);
        int second = byTeamSize.drawn(45, user);
        return user % 8 != 0 || first == second ? new int[] {first} : new int[] {first, second};
    }

    IntStream chargersOn(int site) {
        return IntStream.range(chargersBefore[site], chargersBefore[site + 1]);
    }

    boolean isOnSite(int charger) {
        return charger < onSites;
    }

    int siteOf(int charger) {
        int at = Arrays.binarySearch(chargersBefore, charger);
        // several sites may begin at one number, all but the last of them empty
        int site = at >= 0 ? at : -at - 2;
        while (chargersBefore[site + 1] == charger) {
            site++;
        }
        return site;
    }

    int holderOf(int charger) {
        return byTeam.drawn(46, charger);
    }

    /** The owner first, each team once. */
    List<Integer> teamsOn(int site) {
        int count = Math.min(recordsBefore[site + 1] - recordsBefore[site], teams);
        Set<Integer> drawn = new LinkedHashSet<>();
        for (long attempt = 0; drawn.size() < count; attempt++) {
            drawn.add(byTeam.drawn(47, (long) site << 32 | attempt));
        }
        return List.copyOf(drawn);
    }

    DataAccess dataOf(int site, int place) {
        if (place == 0) {
            return DataAccess.always();
        }
        return switch ((int) World.mix(48, (long) site << 32 | place) & 3) {
            case 0 -> DataAccess.none();
            case 1 -> DataAccess.until(ENDED);
            case 2 -> DataAccess.until(FAR);
            default -> DataAccess.always();
        };
    }

    boolean isLimited(int place) {
        return place % 10 == 5;
    }

    /** What a limited record reaches: every other charger, up to a few. */
    IntStream listed(int site) {
        return chargersOn(site).filter(charger -> charger % 2 == 0).limit(MOST_LISTED);
    }

    boolean isListed(int site, int charger) {
        return listed(site).anyMatch(one -> one == charger);
    }

    /** Whether a user holds the level {@code SENSITIVE} on a charger, by the formula itself. */
    boolean holds(int user, int charger) {
        int[] own = teamsOf(user);
        if (!isOnSite(charger)) {
            return has(own, holderOf(charger));
        }
        int site = siteOf(charger);
        List<Integer> there = teamsOn(site);
        return IntStream.range(0, there.size())
                .filter(place -> has(own, there.get(place)))
                .filter(place -> !isLimited(place) || isListed(site, charger))
                .anyMatch(place -> dataOf(site, place).holdsAt(System.currentTimeMillis()));
    }

    private static boolean has(int[] teams, int team) {
        return Arrays.stream(teams).anyMatch(one -> one == team);
    }
}
