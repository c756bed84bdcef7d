package dev.chargehand.jdbi;

import static dev.chargehand.jdbi.Given.ANNE;
import static dev.chargehand.jdbi.Given.AT;
import static dev.chargehand.jdbi.Given.memberAdded;
import static dev.chargehand.jdbi.Given.ownerGiven;
import static dev.chargehand.jdbi.Given.site;
import static dev.chargehand.jdbi.Given.siteCreated;
import static dev.chargehand.jdbi.Given.team;
import static dev.chargehand.jdbi.Given.teamCreated;
import static dev.chargehand.jdbi.GivenChargers.fresh;
import static dev.chargehand.jdbi.GivenChargers.heldBy;
import static dev.chargehand.jdbi.GivenChargers.license;
import static dev.chargehand.jdbi.GivenChargers.on;

import dev.chargehand.charger.Charger;
import dev.chargehand.charger.ChargerIdentity;
import dev.chargehand.charger.ChargerStatus;
import dev.chargehand.charger.Condition;
import dev.chargehand.charger.ConnectionStatus;
import dev.chargehand.charger.Connector;
import dev.chargehand.charger.ConnectorStatus;
import dev.chargehand.charger.Hardware;
import dev.chargehand.charger.LicenseFilter;
import dev.chargehand.charger.SetupStatus;
import dev.chargehand.charger.Whereabouts;
import dev.chargehand.event.AssetEvent;
import dev.chargehand.event.Event;
import dev.chargehand.event.LicenseEvent;
import dev.chargehand.facts.ChargerFacts;
import dev.chargehand.license.License;
import dev.chargehand.license.LicenseStatus;
import dev.chargehand.license.Period;
import dev.chargehand.license.Tier;
import dev.chargehand.site.AssetScope;
import dev.chargehand.site.DataAccess;
import dev.chargehand.site.SiteAccess;
import dev.chargehand.spi.ChargerListing;
import dev.chargehand.spi.ChargerPlace;
import dev.chargehand.spi.Storage;
import dev.chargehand.team.Role;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Chargers here and there and who reaches them, as events for a storage and as plain maps to compare its answers with. */
final class ChargerWorld {
    static final UserId BERT = UserId.opaque("bert");
    static final UserId CARL = UserId.opaque("carl");
    static final int SITES = 7;
    private static final int CHARGERS = 90;

    final Map<UserId, Set<TeamId>> teams =
            Map.of(ANNE, new TreeSet<>(Set.of(team(1), team(2))), BERT, new TreeSet<>(Set.of(team(3))), CARL, Set.of());
    private final Random random;
    private final List<Event> events = new ArrayList<>();
    private final List<Charger> chargers = new ArrayList<>();
    private final Map<TeamId, Map<Object, Scoped>> records = new HashMap<>();
    private final Map<Object, List<License>> licenses = new HashMap<>();

    private record Scoped(SiteAccess access, AssetScope scope) {}

    ChargerWorld(long seed) {
        random = new Random(seed);
        for (int number = 1; number <= 4; number++) {
            events.add(teamCreated(team(number)));
            records.put(team(number), new HashMap<>());
        }
        events.add(memberAdded(team(1), 1, ANNE, Role.ADMIN));
        events.add(memberAdded(team(2), 2, ANNE, Role.MEMBER));
        events.add(memberAdded(team(3), 3, BERT, Role.ADMIN));
        for (int number = 1; number <= SITES; number++) {
            events.add(siteCreated(site(number)));
            TeamId owner = team(1 + random.nextInt(4));
            events.add(ownerGiven(site(number), owner));
            recordsOf(owner).put(site(number), new Scoped(SiteAccess.owner(site(number), owner, AT), AssetScope.all()));
        }
        for (int number = 1; number <= CHARGERS; number++) {
            add(charger(number));
        }
        for (int number = 1; number <= SITES; number++) {
            for (int other = 1; other <= 4; other++) {
                if (!recordsOf(team(other)).containsKey(site(number)) && random.nextInt(3) > 0) {
                    give(number, team(other));
                }
            }
        }
    }

    private Map<Object, Scoped> recordsOf(TeamId team) {
        return Objects.requireNonNull(records.get(team));
    }

    private List<License> licensesOf(Charger charger) {
        return Objects.requireNonNull(licenses.get(charger.id()));
    }

    Set<TeamId> teamsOf(UserId user) {
        return Objects.requireNonNull(teams.get(user));
    }

    private Charger charger(int number) {
        Whereabouts place =
                random.nextInt(4) == 0 ? heldBy(team(1 + random.nextInt(4))) : on(site(1 + random.nextInt(SITES - 1)));
        Charger fresh = fresh(number, place);
        Condition condition = new Condition(
                any(ConnectionStatus.values()),
                maybe(ChargerStatus.values()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                SetupStatus.PENDING,
                false);
        Hardware hardware = new Hardware(
                maybe("Acme", "Bolt"), Optional.empty(), false, Optional.empty(), Optional.empty(), Optional.empty());
        List<Connector> connectors = random.nextInt(5) == 0
                ? List.of()
                : List.of(new Connector(1, maybe(ConnectorStatus.values()), Optional.empty(), Optional.empty()));
        String identity = any("a", "A", "Ab", "äb", "_%", "\uE000", "\uD83D\uDE00") + number;
        return new Charger(
                fresh.id(),
                new ChargerIdentity(identity),
                place,
                Optional.empty(),
                hardware,
                condition,
                connectors,
                AT.plusMillis(random.nextInt(5)),
                AT);
    }

    private void add(Charger charger) {
        chargers.add(charger);
        events.add(GivenChargers.registered(charger));
        charger.place()
                .site()
                .ifPresent(site ->
                        events.add(new AssetEvent.AssetAdded(site, charger.id().asset())));
        List<License> own = new ArrayList<>();
        for (Tier tier : Tier.values()) {
            if (random.nextInt(3) == 0) {
                Period period = new Period(
                        AT.plusMillis(random.nextInt(5)), maybe(AT.plusMillis(5), AT.plusMillis(6), AT.plusMillis(7)));
                License license = license(
                                charger.id().value().getLeastSignificantBits() * 2 + (tier == Tier.SMART ? 0 : 1),
                                charger.id(),
                                tier)
                        .with(period, AT)
                        .with(any(LicenseStatus.values()), AT);
                events.add(new LicenseEvent.LicenseIssued(license));
                if (license.isCurrent()) {
                    own.add(license);
                }
            }
        }
        licenses.put(charger.id(), own);
    }

    private void give(int site, TeamId team) {
        AssetScope scope = random.nextBoolean()
                ? AssetScope.all()
                : AssetScope.limited(chargers.stream()
                        .filter(charger -> charger.place().equals(on(site(site))) && random.nextBoolean())
                        .map(charger -> charger.id().asset())
                        .toList());
        SiteAccess access = new SiteAccess(site(site), team, false, DataAccess.none(), scope.isAll(), AT, AT);
        events.add(Given.given(site(site), team, DataAccess.none(), scope));
        recordsOf(team).put(site(site), new Scoped(access, scope));
    }

    @SafeVarargs
    final <T> T any(T... some) {
        return some[random.nextInt(some.length)];
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    final <T> Optional<T> maybe(T... some) {
        return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(any(some));
    }

    void applyTo(Storage storage) {
        boolean applied = storage.<Boolean>write(unit -> {
            unit.apply(GivenChargers.registering(events.toArray(Event[]::new)));
            return true;
        });
        if (!applied) {
            throw new IllegalStateException("not applied");
        }
    }

    /** What a list through some teams, of those chargers, has to answer. */
    List<ChargerFacts> expected(Set<TeamId> through, Predicate<Charger> of, ChargerListing listing) {
        Comparator<Charger> order = Comparator.comparing(
                charger -> ChargerPlace.of(charger, listing.query().sort()));
        Predicate<Charger> after =
                charger -> ChargerPlace.of(charger, listing.query().sort()).compareTo(listing.after()) > 0;
        if (listing.query().descending()) {
            order = order.reversed();
            after = charger -> ChargerPlace.of(charger, listing.query().sort()).compareTo(listing.after()) < 0;
        }
        List<ChargerFacts> all = new ArrayList<>();
        for (Charger charger :
                chargers.stream().filter(of).filter(after).sorted(order).toList()) {
            List<SiteAccess> records = records(through, charger);
            boolean held = charger.place().holder().filter(through::contains).isPresent();
            if ((held || !records.isEmpty()) && wanted(charger, listing)) {
                all.add(new ChargerFacts(charger, records, licensesOf(charger)));
            }
        }
        return all.subList(0, Math.min(all.size(), listing.limit()));
    }

    private List<SiteAccess> records(Set<TeamId> through, Charger charger) {
        Map<TeamId, SiteAccess> found = new TreeMap<>();
        for (TeamId team : through) {
            Scoped record = charger.place().site().map(recordsOf(team)::get).orElse(null);
            if (record != null && record.scope().includes(charger.id().asset())) {
                found.put(team, record.access());
            }
        }
        return List.copyOf(found.values());
    }

    private boolean wanted(Charger charger, ChargerListing listing) {
        var query = listing.query();
        return query.search()
                        .map(text -> charger.identity().searchKey().startsWith(text.toLowerCase(Locale.ROOT)))
                        .orElse(true)
                && query.connection()
                        .map(charger.condition().connection()::equals)
                        .orElse(true)
                && query.status()
                        .map(status -> charger.condition().status().equals(Optional.of(status)))
                        .orElse(true)
                && query.vendor()
                        .map(vendor -> charger.hardware().vendor().equals(Optional.of(vendor)))
                        .orElse(true)
                && query.connector()
                        .map(status -> charger.connectors().stream()
                                .anyMatch(connector -> connector.status().equals(Optional.of(status))))
                        .orElse(true)
                && query.license()
                        .map(filter -> licensed(charger, filter, listing))
                        .orElse(true)
                && query.site().map(site -> charger.place().equals(on(site))).orElse(true);
    }

    private boolean licensed(Charger charger, LicenseFilter filter, ChargerListing listing) {
        List<String> tiers = licensesOf(charger).stream()
                .filter(license -> license.status() == LicenseStatus.VALID)
                .filter(license -> !license.starts().isAfter(listing.now()))
                .filter(license ->
                        license.ends().map(end -> end.isAfter(listing.lapsed())).orElse(true))
                .map(license -> license.tier().name())
                .toList();
        return filter == LicenseFilter.BASIC ? tiers.isEmpty() : tiers.contains(filter.name());
    }
}
