package dev.chargehand.testkit;

import dev.chargehand.charger.Charger;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.charger.Pincode;
import dev.chargehand.event.AccessEvent.AccessGiven;
import dev.chargehand.event.AssetEvent.AssetAdded;
import dev.chargehand.event.Change;
import dev.chargehand.event.ChargerEvent.ChargerRegistered;
import dev.chargehand.event.Event;
import dev.chargehand.event.LicenseEvent.LicenseIssued;
import dev.chargehand.event.LicenseEvent.LicenseStatusChanged;
import dev.chargehand.event.SiteEvent.SiteCreated;
import dev.chargehand.license.License;
import dev.chargehand.license.LicenseStatus;
import dev.chargehand.site.AssetId;
import dev.chargehand.site.AssetScope;
import dev.chargehand.site.Site;
import dev.chargehand.site.SiteAccess;
import dev.chargehand.site.SiteId;
import dev.chargehand.spi.Locks;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Some dozens of sites of every kind, many of one instant, reached by four teams as wholes, as lists or not at all. Ada is in the
 * first team, bob in the first three, eve in the second and third, cleo in the fourth.
 */
final class Estate {
    private static final int SITES = 36;
    private static final int AT_ONCE = 9;
    private static final int MOST_CHARGERS = 6;

    final UserId ada;
    final UserId bob;
    final UserId eve;
    final UserId cleo;
    final List<TeamId> teams = new ArrayList<>();
    final List<Plot> plots = new ArrayList<>();
    private final World world;
    private final Random random;
    private final Map<UserId, Set<TeamId>> members;

    /** A site with its chargers, their current licenses, and who reaches what there. */
    record Plot(Site site, Map<ChargerId, List<License>> chargers, Map<TeamId, Given> given) {}

    /** A team's record, and what its list has. */
    record Given(SiteAccess access, Optional<Set<ChargerId>> only) {}

    Estate(World world, long seed) {
        this.world = world;
        this.random = new Random(seed);
        ada = world.mail("ada");
        bob = world.mail("bob");
        eve = world.mail("eve");
        cleo = world.mail("cleo");
        teams.add(world.team(ada, bob));
        teams.add(world.team(eve, bob));
        teams.add(world.team(bob, eve));
        teams.add(world.team(cleo));
        members = Map.of(
                ada, Set.of(teams.get(0)),
                bob, Set.copyOf(teams.subList(0, 3)),
                eve, Set.copyOf(teams.subList(1, 3)),
                cleo, Set.of(teams.get(3)));
        for (int done = 0; done < SITES; done += AT_ONCE) {
            world.clock().advance(Duration.ofMillis(1));
            found();
        }
    }

    List<UserId> users() {
        return List.of(ada, bob, eve, cleo);
    }

    Set<TeamId> teamsOf(UserId user) {
        return members.getOrDefault(user, Set.of());
    }

    private void found() {
        Instant now = world.clock().instant();
        EstateDice dice = new EstateDice(random, now);
        Map<Site, TeamId> owners = new LinkedHashMap<>();
        List<Event> created = new ArrayList<>();
        for (int number = 0; number < AT_ONCE; number++) {
            Site site = dice.site();
            TeamId owner = dice.one(teams);
            owners.put(site, owner);
            created.add(new SiteCreated(site));
            created.add(new AccessGiven(SiteAccess.owner(site.id(), owner, now), AssetScope.all()));
        }
        world.apply(Locks.of(teams, List.of()), new Change(now, Yard.HOST, created));
        List<Event> filled = new ArrayList<>();
        Map<ChargerId, Pincode> pincodes = new HashMap<>();
        owners.forEach((site, owner) -> plots.add(fill(site, owner, dice, filled, pincodes)));
        List<SiteId> sites = owners.keySet().stream().map(Site::id).toList();
        world.apply(Locks.of(teams, sites), new Change(now, Yard.HOST, filled, pincodes));
    }

    private Plot fill(Site site, TeamId owner, EstateDice dice, List<Event> events, Map<ChargerId, Pincode> pincodes) {
        Map<ChargerId, List<License>> chargers = new LinkedHashMap<>();
        for (int number = dice.upTo(MOST_CHARGERS); number > 0; number--) {
            Charger charger = dice.charger(site.id());
            events.add(new ChargerRegistered(charger));
            events.add(new AssetAdded(site.id(), charger.id().asset()));
            pincodes.put(charger.id(), new Pincode(Yard.PINCODE));
            List<License> licenses = dice.licenses(charger.id());
            licenses.forEach(license -> issue(license, events));
            chargers.put(charger.id(), licenses);
        }
        AssetId meter = AssetId.meter(new UUID(random.nextLong(), random.nextLong()));
        events.add(new AssetAdded(site.id(), meter));
        Map<TeamId, Given> given = new TreeMap<>();
        given.put(owner, new Given(SiteAccess.owner(site.id(), owner, site.createdAt()), Optional.empty()));
        for (TeamId team : dice.some(teams)) {
            given.computeIfAbsent(team, guest -> give(site, guest, dice, chargers.keySet(), meter, events));
        }
        return new Plot(site, chargers, given);
    }

    /** A list has a meter at least, which is no charger. */
    private Given give(
            Site site, TeamId team, EstateDice dice, Set<ChargerId> chargers, AssetId meter, List<Event> events) {
        Optional<Set<ChargerId>> only =
                random.nextInt(3) == 0 ? Optional.empty() : Optional.of(Set.copyOf(dice.some(List.copyOf(chargers))));
        List<AssetId> listed = new ArrayList<>(List.of(meter));
        only.ifPresent(some -> some.forEach(charger -> listed.add(charger.asset())));
        SiteAccess access =
                new SiteAccess(site.id(), team, false, dice.data(), only.isEmpty(), site.createdAt(), site.createdAt());
        AssetScope scope = only.isEmpty() ? AssetScope.all() : AssetScope.limited(listed.toArray(AssetId[]::new));
        events.add(new AccessGiven(access, scope));
        return new Given(access, only);
    }

    private static void issue(License license, List<Event> events) {
        events.add(new LicenseIssued(license.with(LicenseStatus.VALID, license.createdAt())));
        if (license.status() != LicenseStatus.VALID) {
            events.add(
                    new LicenseStatusChanged(license.id(), license.charger(), LicenseStatus.VALID, license.status()));
        }
    }
}
