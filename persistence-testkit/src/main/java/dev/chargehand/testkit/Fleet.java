package dev.chargehand.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.charger.Charger;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.charger.Pincode;
import dev.chargehand.event.AssetEvent.AssetAdded;
import dev.chargehand.event.Change;
import dev.chargehand.event.ChargerEvent.ChargerRegistered;
import dev.chargehand.event.ChargerEvent.ChargerReported;
import dev.chargehand.event.Event;
import dev.chargehand.event.LicenseEvent.LicenseIssued;
import dev.chargehand.event.LicenseEvent.LicenseStatusChanged;
import dev.chargehand.license.License;
import dev.chargehand.license.LicenseStatus;
import dev.chargehand.site.AssetId;
import dev.chargehand.site.AssetScope;
import dev.chargehand.site.DataAccess;
import dev.chargehand.site.SiteId;
import dev.chargehand.spi.Locks;
import dev.chargehand.team.Role;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * A few hundred chargers of every kind on three sites and with three teams, some of them registered at one instant. Ada owns two
 * of the sites; bob reaches the first by two teams, one of which has a list; eve is in that team only; cleo has the third.
 */
final class Fleet {
    private static final int CHARGERS = 240;
    private static final int AT_ONCE = 60;
    private static final int ONE_LISTED_IN = 3;

    final SharedSite at;
    final UserId eve;
    final TeamId more;
    final SiteId second;
    final SiteId third;
    final List<Row> rows = new ArrayList<>();
    final List<Place> records = new ArrayList<>();
    private final World world;
    private final Random random;

    /** A charger with its current licenses. */
    record Row(Charger charger, List<License> licenses) {}

    /** A team's place on a site: the level up to an instant and from then on, and what its list has. */
    record Place(TeamId team, SiteId site, int level, Instant until, int after, Optional<Set<ChargerId>> only) {}

    Fleet(World world, long seed) {
        this.world = world;
        this.random = new Random(seed);
        this.at = new SharedSite(world).withData();
        this.eve = world.mail("eve");
        this.more = world.team(at.bob);
        this.second = world.site(at.ada, at.owner);
        this.third = world.site(at.cleo, at.other);
        world.add(at.guest, at.bob, eve, Role.MEMBER);
        assertThat(world.give(at.site, more, DataAccess.none()).isOwner()).isFalse();
        assertThat(world.give(second, at.guest, DataAccess.always()).isOwner()).isFalse();
        for (int done = 0; done < CHARGERS; done += AT_ONCE) {
            world.clock().advance(Duration.ofMillis(1));
            register(done);
        }
        Set<ChargerId> listed = new HashSet<>();
        for (int row = 0; row < rows.size(); row += ONE_LISTED_IN) {
            Charger charger = rows.get(row).charger();
            charger.place().site().filter(at.site::equals).ifPresent(site -> listed.add(charger.id()));
        }
        AssetId[] assets = listed.stream().map(ChargerId::asset).toArray(AssetId[]::new);
        world.chargehand()
                .siteTeams()
                .setScope(at.ada, at.site, at.guest, AssetScope.limited(assets))
                .orThrow();
        Instant ever = Instant.MAX;
        records.add(new Place(at.owner, at.site, 3, ever, 3, Optional.empty()));
        records.add(new Place(at.owner, second, 3, ever, 3, Optional.empty()));
        records.add(new Place(at.guest, at.site, 2, at.later(), 1, Optional.of(listed)));
        records.add(new Place(at.guest, second, 2, ever, 2, Optional.empty()));
        records.add(new Place(more, at.site, 1, ever, 1, Optional.empty()));
        records.add(new Place(at.other, third, 3, ever, 3, Optional.empty()));
    }

    List<UserId> users() {
        return List.of(at.ada, at.bob, eve, at.cleo);
    }

    Set<TeamId> teamsOf(UserId user) {
        return user.equals(at.ada)
                ? Set.of(at.owner)
                : user.equals(at.bob) ? Set.of(at.guest, more) : user.equals(eve) ? Set.of(at.guest) : Set.of(at.other);
    }

    /** 0 nothing, 1 basic, 2 sensitive, 3 owner, through any of these teams. */
    int level(Charger charger, Set<TeamId> teams, Instant now) {
        if (charger.place().holder().filter(teams::contains).isPresent()) {
            return 3;
        }
        return records.stream()
                .filter(one -> teams.contains(one.team())
                        && charger.place().site().equals(Optional.of(one.site()))
                        && (one.only().isEmpty() || one.only().get().contains(charger.id())))
                .mapToInt(one -> now.isBefore(one.until()) ? one.level() : one.after())
                .max()
                .orElse(0);
    }

    private void register(int first) {
        Instant now = world.clock().instant();
        FleetDice dice = new FleetDice(random, now);
        List<Event> events = new ArrayList<>();
        Map<ChargerId, Pincode> pincodes = new HashMap<>();
        for (int number = first; number < first + AT_ONCE; number++) {
            Charger fresh = dice.charger(
                    number, List.of(at.site, at.site, second, third), List.of(at.guest, at.owner, at.other));
            Charger told = fresh.with(dice.told(fresh.connectors()), now);
            events.add(new ChargerRegistered(fresh));
            fresh.place()
                    .site()
                    .ifPresent(
                            site -> events.add(new AssetAdded(site, fresh.id().asset())));
            events.add(new ChargerReported(fresh.id(), fresh.reported(), told.reported()));
            pincodes.put(fresh.id(), new Pincode(Yard.PINCODE));
            List<License> current = new ArrayList<>();
            for (License license : dice.licenses(fresh.id())) {
                events.add(new LicenseIssued(license.with(LicenseStatus.VALID, now)));
                if (license.status() != LicenseStatus.VALID) {
                    events.add(
                            new LicenseStatusChanged(license.id(), fresh.id(), LicenseStatus.VALID, license.status()));
                }
                if (license.isCurrent()) {
                    current.add(license);
                }
            }
            rows.add(new Row(told, List.copyOf(current)));
        }
        world.apply(
                Locks.of(List.of(at.guest, at.owner, at.other), List.of(at.site, second, third)),
                new Change(now, Yard.HOST, events, pincodes));
    }
}
