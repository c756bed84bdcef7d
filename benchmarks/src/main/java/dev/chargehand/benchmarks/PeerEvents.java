package dev.chargehand.benchmarks;

import dev.chargehand.charger.Charger;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.charger.ChargerIdentity;
import dev.chargehand.charger.Condition;
import dev.chargehand.charger.Hardware;
import dev.chargehand.charger.Pincode;
import dev.chargehand.charger.Whereabouts;
import dev.chargehand.event.AccessEvent.AccessGiven;
import dev.chargehand.event.AssetEvent.AssetAdded;
import dev.chargehand.event.Change;
import dev.chargehand.event.ChargerEvent.ChargerRegistered;
import dev.chargehand.event.Event;
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
import java.util.UUID;

/** The peers' world as events, for a storage of ours. */
final class PeerEvents {
    private static final int EVENTS_A_CHANGE = 4_000;
    private static final UserId IMPORTER = UserId.opaque("importer");

    private final PeerWorld world;
    private final Storage storage;
    private final List<Event> pending = new ArrayList<>();
    private final Map<ChargerId, Pincode> pincodes = new HashMap<>();

    private PeerEvents(PeerWorld world, Storage storage) {
        this.world = world;
        this.storage = storage;
    }

    static ChargerId charger(UUID charger) {
        return new ChargerId(charger);
    }

    static void load(PeerWorld world, Storage storage) {
        PeerEvents events = new PeerEvents(world, storage);
        events.teams();
        events.members();
        for (int site = 0; site < world.sites(); site++) {
            events.site(site);
            events.flush(EVENTS_A_CHANGE);
        }
        events.flush(1);
    }

    private void teams() {
        for (int i = 0; i < world.teams(); i++) {
            TeamId id = new TeamId(world.team(i));
            pending.add(new TeamEvent.TeamCreated(new Team(
                    id, "Team " + i, Optional.empty(), TeamType.COMPANY, Optional.empty(), World.BEGAN, World.BEGAN)));
            flush(EVENTS_A_CHANGE);
        }
    }

    private void members() {
        int places = 0;
        for (int user = 0; user < world.users(); user++) {
            for (int team : world.teamsOf(user)) {
                MemberId place = new MemberId(World.id(28, places++));
                TeamId id = new TeamId(world.team(team));
                pending.add(new TeamEvent.MemberAdded(new Member(
                        place, id, world.user(user), user < world.teams() ? Role.ADMIN : Role.MEMBER, World.BEGAN)));
            }
            flush(EVENTS_A_CHANGE);
        }
    }

    private void site(int index) {
        SiteId id = new SiteId(world.site(index));
        SiteDetails details = new SiteDetails(
                "Site " + index, Address.UNKNOWN, Optional.empty(), false, Optional.empty(), Optional.empty());
        pending.add(new SiteEvent.SiteCreated(new Site(id, details, World.BEGAN, World.BEGAN)));
        List<PeerWorld.Grant> grants = world.grants(index);
        give(id, grants.get(0));
        for (int i = 0; i < PeerWorld.CHARGERS_OF_A_SITE; i++) {
            register(id, index * PeerWorld.CHARGERS_OF_A_SITE + i);
        }
        grants.stream().skip(1).forEach(guest -> give(id, guest));
    }

    private void register(SiteId site, int index) {
        Charger charger = new Charger(
                charger(world.charger(index)),
                new ChargerIdentity("CHARGER-" + index),
                new Whereabouts.OnSite(site),
                Optional.empty(),
                Hardware.UNKNOWN,
                Condition.FRESH,
                List.of(),
                World.BEGAN,
                World.BEGAN);
        pincodes.put(charger.id(), new Pincode(String.valueOf(100_000 + index)));
        pending.add(new ChargerRegistered(charger));
        pending.add(new AssetAdded(site, charger.id().asset()));
    }

    private void give(SiteId site, PeerWorld.Grant grant) {
        AssetScope scope = grant.listed().isEmpty()
                ? AssetScope.all()
                : AssetScope.limited(grant.listed().stream()
                        .map(charger -> charger(world.charger(charger)).asset())
                        .toList());
        TeamId team = new TeamId(world.team(grant.team()));
        pending.add(new AccessGiven(
                new SiteAccess(site, team, grant.owner(), grant.data(), scope.isAll(), World.BEGAN, World.BEGAN),
                scope));
    }

    private void flush(int atLeast) {
        if (pending.size() >= atLeast) {
            Change change = new Change(World.BEGAN, IMPORTER, pending, pincodes);
            storage.<Void>write(unit -> {
                unit.apply(change);
                return null;
            });
            pending.clear();
            pincodes.clear();
        }
    }
}
