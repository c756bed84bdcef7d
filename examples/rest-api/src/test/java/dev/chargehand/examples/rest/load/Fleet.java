package dev.chargehand.examples.rest.load;

import dev.chargehand.Chargehand;
import dev.chargehand.charger.Charger;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.charger.ChargerIdentity;
import dev.chargehand.charger.Condition;
import dev.chargehand.charger.Connector;
import dev.chargehand.charger.Hardware;
import dev.chargehand.charger.Pincode;
import dev.chargehand.charger.Whereabouts;
import dev.chargehand.event.AccessEvent.AccessGiven;
import dev.chargehand.event.AssetEvent.AssetAdded;
import dev.chargehand.event.Change;
import dev.chargehand.event.ChargerEvent.ChargerRegistered;
import dev.chargehand.event.Event;
import dev.chargehand.event.SiteEvent.SiteCreated;
import dev.chargehand.site.Address;
import dev.chargehand.site.AssetScope;
import dev.chargehand.site.DataAccess;
import dev.chargehand.site.Site;
import dev.chargehand.site.SiteAccess;
import dev.chargehand.site.SiteDetails;
import dev.chargehand.site.SiteId;
import dev.chargehand.spi.Storage;
import dev.chargehand.team.TeamDraft;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A team that owns every site and so reaches every charger, and a partner with bare access to every site.
 *
 * @param team the one
 * @param partner the other
 * @param sites all of them
 */
record Fleet(TeamId team, TeamId partner, List<SiteId> sites) {
    static final String ADMIN_ADDRESS = "fleet@example.org";
    static final UserId ADMIN = UserId.email(ADMIN_ADDRESS);

    private static final UserId PARTNER = UserId.email("partner@example.org");
    private static final Instant BEGAN = Instant.parse("2026-01-01T00:00:00Z");
    private static final Pincode PINCODE = new Pincode("0000");
    private static final int EVENTS_A_CHANGE = 10_000;

    /** Stores it: the teams by commands, the rest as the events that commands would have given, which is quicker. */
    static Fleet into(Storage storage, Size size) {
        Chargehand chargehand = Chargehand.on(storage);
        TeamId team = chargehand
                .teams()
                .create(ADMIN, TeamDraft.named("Fleet"))
                .orThrow()
                .id();
        TeamId partner = chargehand
                .teams()
                .create(PARTNER, TeamDraft.named("Partner"))
                .orThrow()
                .id();
        List<SiteId> sites = IntStream.range(0, size.sites())
                .mapToObj(index -> new SiteId(id(1, index)))
                .toList();
        Fleet fleet = new Fleet(team, partner, sites);
        store(
                storage,
                IntStream.range(0, size.sites())
                        .boxed()
                        .flatMap(index -> fleet.site(index).stream())
                        .toList());
        store(
                storage,
                IntStream.range(0, size.chargers())
                        .boxed()
                        .flatMap(index -> fleet.charger(index).stream())
                        .toList());
        return fleet;
    }

    private List<Event> site(int index) {
        SiteId id = sites.get(index);
        SiteDetails details = new SiteDetails(
                "Site " + index, Address.UNKNOWN, Optional.empty(), false, Optional.empty(), Optional.empty());
        return List.of(
                new SiteCreated(new Site(id, details, BEGAN, BEGAN)),
                given(new SiteAccess(id, team, true, DataAccess.always(), true, BEGAN, BEGAN)),
                given(new SiteAccess(id, partner, false, DataAccess.none(), true, BEGAN, BEGAN)));
    }

    private static Event given(SiteAccess access) {
        return new AccessGiven(access, AssetScope.all());
    }

    /** Neighbours in time stand on different sites. */
    private List<Event> charger(int index) {
        SiteId site = sites.get(index % sites.size());
        Instant at = BEGAN.plusSeconds(index);
        Charger charger = new Charger(
                new ChargerId(id(2, index)),
                new ChargerIdentity("FLEET-" + index),
                new Whereabouts.OnSite(site),
                Optional.empty(),
                Hardware.UNKNOWN,
                Condition.FRESH,
                List.of(Connector.numbered(1)),
                at,
                at);
        return List.of(
                new ChargerRegistered(charger),
                new AssetAdded(site, charger.id().asset()));
    }

    private static void store(Storage storage, List<Event> events) {
        for (int from = 0; from < events.size(); from += EVENTS_A_CHANGE) {
            List<Event> part = events.subList(from, Math.min(events.size(), from + EVENTS_A_CHANGE));
            storage.<Void>write(unit -> {
                unit.apply(new Change(BEGAN, ADMIN, part, pincodes(part)));
                return null;
            });
        }
    }

    private static Map<ChargerId, Pincode> pincodes(List<Event> events) {
        return events.stream()
                .filter(ChargerRegistered.class::isInstance)
                .map(ChargerRegistered.class::cast)
                .collect(Collectors.toMap(registered -> registered.charger().id(), registered -> PINCODE));
    }

    private static UUID id(int kind, int index) {
        long version7 = ((BEGAN.toEpochMilli() + index) << 16) | 0x7000 | kind;
        return new UUID(version7, Long.MIN_VALUE | index);
    }
}
