package dev.chargehand.benchmarks.chargers;

import dev.chargehand.benchmarks.World;
import dev.chargehand.charger.Charger;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.charger.Pincode;
import dev.chargehand.event.AccessEvent.AccessGiven;
import dev.chargehand.event.AssetEvent.AssetAdded;
import dev.chargehand.event.Change;
import dev.chargehand.event.ChargerEvent.ChargerRegistered;
import dev.chargehand.event.Event;
import dev.chargehand.event.LicenseEvent.LicenseIssued;
import dev.chargehand.event.SiteEvent;
import dev.chargehand.event.TeamEvent;
import dev.chargehand.site.Address;
import dev.chargehand.site.AssetScope;
import dev.chargehand.site.Site;
import dev.chargehand.site.SiteAccess;
import dev.chargehand.site.SiteDetails;
import dev.chargehand.site.SiteId;
import dev.chargehand.spi.Storage;
import dev.chargehand.team.Member;
import dev.chargehand.team.MemberId;
import dev.chargehand.team.Role;
import dev.chargehand.team.Team;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.TeamType;
import dev.chargehand.team.UserId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The full world as events. Within a change those of a kind stand together, as a storage that writes in batches likes them. */
final class FullEvents {
    private static final int EVENTS_A_CHANGE = 10_000;
    private static final UserId IMPORTER = UserId.opaque("importer");

    private final FullWorld world;
    private final ChargerFormula formula;
    private final Storage storage;
    private final List<Event> first = new ArrayList<>();
    private final List<Event> then = new ArrayList<>();
    private final Map<ChargerId, Pincode> pincodes = new HashMap<>();
    private long written;

    FullEvents(FullWorld world, Storage storage) {
        this.world = world;
        this.formula = new ChargerFormula(world);
        this.storage = storage;
    }

    /** How many events so far. */
    long written() {
        return written;
    }

    /** All but chargers and what speaks of them. */
    void teamsAndSites() {
        teams();
        for (int site = 0; site < world.sites; site++) {
            SiteDetails details = new SiteDetails(
                    "Site " + site, Address.UNKNOWN, Optional.empty(), false, Optional.empty(), Optional.empty());
            first.add(new SiteEvent.SiteCreated(new Site(world.site(site), details, World.BEGAN, World.BEGAN)));
            give(site, false, then);
            flush(EVENTS_A_CHANGE);
        }
        flush(1);
    }

    /** With their licenses. */
    void chargers() {
        for (int index = 0; index < world.chargers; index++) {
            Charger charger = formula.charger(index);
            pincodes.put(charger.id(), formula.pincode(index));
            first.add(new ChargerRegistered(charger));
            charger.place()
                    .site()
                    .ifPresent(
                            site -> first.add(new AssetAdded(site, charger.id().asset())));
            formula.license(index).ifPresent(license -> then.add(new LicenseIssued(license)));
            flush(EVENTS_A_CHANGE);
        }
        flush(1);
    }

    /** The records that list chargers. */
    void limitedRecords() {
        for (int site = 0; site < world.sites; site++) {
            give(site, true, first);
            flush(EVENTS_A_CHANGE);
        }
        flush(1);
    }

    private void teams() {
        List<List<Integer>> users = new ArrayList<>();
        for (int team = 0; team < world.teams; team++) {
            users.add(new ArrayList<>());
        }
        for (int user = 0; user < world.users; user++) {
            for (int team : world.teamsOf(user)) {
                users.get(team).add(user);
            }
        }
        int places = 0;
        for (int team = 0; team < world.teams; team++) {
            TeamId id = world.team(team);
            first.add(new TeamEvent.TeamCreated(new Team(
                    id,
                    "Team " + team,
                    Optional.empty(),
                    TeamType.COMPANY,
                    Optional.empty(),
                    World.BEGAN,
                    World.BEGAN)));
            for (int user : users.get(team)) {
                MemberId place = new MemberId(World.id(55, places++));
                Role role = user == team ? Role.ADMIN : Role.MEMBER;
                then.add(new TeamEvent.MemberAdded(new Member(place, id, world.user(user), role, World.BEGAN)));
            }
            flush(EVENTS_A_CHANGE);
        }
        flush(1);
    }

    private void give(int site, boolean limited, List<Event> events) {
        SiteId id = world.site(site);
        List<Integer> teams = world.teamsOn(site);
        for (int place = 0; place < teams.size(); place++) {
            if (world.isLimited(place) == limited) {
                AssetScope scope = limited
                        ? AssetScope.limited(world.listed(site)
                                .mapToObj(charger -> world.charger(charger).asset())
                                .toList())
                        : AssetScope.all();
                SiteAccess access = new SiteAccess(
                        id,
                        world.team(teams.get(place)),
                        place == 0,
                        world.dataOf(site, place),
                        scope.isAll(),
                        World.BEGAN,
                        World.BEGAN);
                events.add(new AccessGiven(access, scope));
            }
        }
    }

    private void flush(int atLeast) {
        if (first.size() + then.size() < atLeast) {
            return;
        }
        List<Event> events = new ArrayList<>(first);
        events.addAll(then);
        Change change = new Change(World.BEGAN, IMPORTER, events, pincodes);
        storage.<Void>write(unit -> {
            unit.apply(change);
            return null;
        });
        written += events.size();
        first.clear();
        then.clear();
        pincodes.clear();
    }
}
