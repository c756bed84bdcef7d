package dev.chargehand.jdbi;

import static dev.chargehand.jdbi.Given.ANNE;
import static dev.chargehand.jdbi.Given.AT;
import static dev.chargehand.jdbi.Given.charger;
import static dev.chargehand.jdbi.Given.memberAdded;
import static dev.chargehand.jdbi.Given.ownerGiven;
import static dev.chargehand.jdbi.Given.site;
import static dev.chargehand.jdbi.Given.siteCreated;
import static dev.chargehand.jdbi.Given.team;
import static dev.chargehand.jdbi.Given.teamCreated;
import static dev.chargehand.jdbi.GivenChargers.SKU;
import static dev.chargehand.jdbi.GivenChargers.chargerId;
import static dev.chargehand.jdbi.GivenChargers.fresh;
import static dev.chargehand.jdbi.GivenChargers.heldBy;
import static dev.chargehand.jdbi.GivenChargers.license;
import static dev.chargehand.jdbi.GivenChargers.on;
import static dev.chargehand.jdbi.GivenChargers.product;
import static dev.chargehand.jdbi.GivenChargers.purchase;
import static dev.chargehand.jdbi.GivenChargers.registered;
import static dev.chargehand.jdbi.GivenChargers.registering;
import static dev.chargehand.jdbi.GivenChargers.told;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.charger.Charger;
import dev.chargehand.charger.ChargerQuery;
import dev.chargehand.charger.ChargerSort;
import dev.chargehand.charger.ChargerStatus;
import dev.chargehand.charger.ConnectionStatus;
import dev.chargehand.charger.Connector;
import dev.chargehand.charger.ConnectorStatus;
import dev.chargehand.charger.LicenseFilter;
import dev.chargehand.event.AssetEvent;
import dev.chargehand.event.ChargerEvent;
import dev.chargehand.event.Event;
import dev.chargehand.event.LicenseEvent;
import dev.chargehand.event.ProductEvent;
import dev.chargehand.license.License;
import dev.chargehand.license.LicenseId;
import dev.chargehand.license.LicenseStatus;
import dev.chargehand.license.Purchase;
import dev.chargehand.license.Term;
import dev.chargehand.license.Tier;
import dev.chargehand.spi.ChargerListing;
import dev.chargehand.spi.ChargerPlace;
import dev.chargehand.spi.Locks;
import dev.chargehand.spi.ReachPlace;
import dev.chargehand.spi.Reads;
import dev.chargehand.spi.Storage;
import dev.chargehand.spi.UnitOfWork;
import dev.chargehand.team.Role;
import dev.chargehand.testkit.sql.QueryPlan;
import dev.chargehand.testkit.sql.SqlFixture;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Every statement about a charger, whichever call sends it, reaches its rows through an index, and each question is one. */
final class ChargerPlanTest {
    private static final Charger CHARGER = fresh(1, heldBy(team(1)));
    private static final License LICENSE = license(1, CHARGER.id(), Tier.SMART);
    private static final Purchase PURCHASE = purchase("pi_1", CHARGER.id(), team(1));
    private static final Locks ALL = Locks.of(Set.of(team(1)), Set.of(site(1), site(2)))
            .and(CHARGER.id())
            .and(chargerId(2))
            .and(Locks.of(SKU));

    private interface Check {
        void on(SqlFixture fixture, Storage storage);
    }

    private static void onBoth(Check check) {
        try (RecordedSqlite sqlite = new RecordedSqlite();
                RecordedPostgresql postgresql = new RecordedPostgresql()) {
            for (SqlFixture fixture : List.of(sqlite, postgresql)) {
                Storage storage = fixture.open();
                apply(
                        storage,
                        teamCreated(team(1)),
                        memberAdded(team(1), 1, ANNE, Role.ADMIN),
                        siteCreated(site(1)),
                        ownerGiven(site(1), team(1)),
                        siteCreated(site(2)),
                        ownerGiven(site(2), team(1)));
                check.on(fixture, storage);
            }
        }
    }

    private static void apply(Storage storage, Event... events) {
        boolean applied = storage.<Boolean>write(unit -> {
            unit.lock(ALL);
            unit.apply(registering(events));
            return true;
        });
        assertThat(applied).isTrue();
    }

    private static List<ChargerQuery> queries() {
        List<ChargerQuery> queries = new ArrayList<>();
        for (ChargerSort sort : ChargerSort.values()) {
            for (ChargerQuery filtered : List.of(
                    ChargerQuery.ALL,
                    ChargerQuery.ALL
                            .search("a")
                            .connection(ConnectionStatus.ONLINE)
                            .vendor("Acme"),
                    ChargerQuery.ALL.status(ChargerStatus.FAULTED).license(LicenseFilter.BASIC),
                    ChargerQuery.ALL
                            .connector(ConnectorStatus.FAULTED)
                            .license(LicenseFilter.PRO)
                            .site(site(1)))) {
                queries.add(filtered.ascending(sort));
                queries.add(filtered.descending(sort));
            }
        }
        return queries;
    }

    private static List<Consumer<Reads>> questions() {
        List<Consumer<Reads>> questions = new ArrayList<>(List.of(
                reads -> reads.accessEnds(ANNE, charger(1), (isOwner, data) -> 1),
                reads -> reads.access(ANNE, charger(1)),
                reads -> reads.whoReaches(charger(1), ReachPlace.BEFORE_ALL, 10),
                reads -> reads.charger(CHARGER.id(), ANNE),
                reads -> reads.charger(CHARGER.identity()),
                reads -> reads.pincode(CHARGER.id(), ANNE),
                reads -> reads.licenses(CHARGER.id(), ANNE),
                reads -> reads.licenses(site(1), ANNE),
                reads -> reads.licensesOf(CHARGER.id(), ANNE, LicenseId.BEFORE_ALL, 10),
                reads -> reads.purchase(PURCHASE.payment(), ANNE),
                reads -> reads.purchase(PURCHASE.payment()),
                reads -> reads.product(SKU),
                reads -> reads.products("", 10)));
        for (ChargerQuery query : queries()) {
            ChargerPlace after = query.descending() ? ChargerPlace.AFTER_ALL : ChargerPlace.BEFORE_ALL;
            ChargerListing listing = new ChargerListing(query, after, 10, AT, AT);
            questions.add(reads -> reads.chargersOf(ANNE, listing));
            questions.add(reads -> reads.chargersOfTeam(team(1), ANNE, listing));
            questions.add(reads -> reads.chargersOn(site(1), ANNE, listing));
        }
        return questions;
    }

    private static List<Consumer<UnitOfWork>> facts() {
        return List.of(
                unit -> unit.team(team(1), ANNE),
                unit -> unit.owner(site(1)),
                unit -> unit.teamsReaching(CHARGER.id(), ANNE),
                unit -> unit.charger(CHARGER.identity()),
                unit -> unit.charger(CHARGER.id()),
                unit -> unit.licenses(CHARGER.id()),
                unit -> unit.license(LICENSE.id()),
                unit -> unit.purchase(PURCHASE.payment()),
                unit -> unit.pendingPurchases(CHARGER.id()),
                unit -> unit.product(SKU),
                unit -> unit.lock(Locks.of(CHARGER.id())),
                unit -> unit.lock(Locks.of(SKU)));
    }

    private static void changes(Storage storage) {
        apply(
                storage,
                new ProductEvent.ProductAdded(product(SKU, Term.months(12))),
                registered(CHARGER),
                registered(fresh(2, on(site(2)))));
        apply(
                storage,
                new ProductEvent.ProductChanged(product(SKU, Term.months(12)), product(SKU, Term.days(1))),
                new ChargerEvent.ReferenceChanged(CHARGER.id(), Optional.empty(), Optional.of("Gate")),
                new ChargerEvent.ConnectorSet(CHARGER.id(), Connector.numbered(1), Connector.numbered(1)),
                new ChargerEvent.ChargerReported(CHARGER.id(), CHARGER.reported(), told()),
                new ChargerEvent.ChargerAttached(CHARGER.id(), team(1), site(1), told()),
                new AssetEvent.AssetAdded(site(1), charger(1)),
                new LicenseEvent.LicenseIssued(LICENSE),
                new LicenseEvent.LicenseRenewed(LICENSE.id(), CHARGER.id(), LICENSE.period(), LICENSE.period()),
                new LicenseEvent.LicenseTransferred(LICENSE.id(), CHARGER.id(), chargerId(2)),
                new LicenseEvent.LicenseStatusChanged(
                        LICENSE.id(), chargerId(2), LicenseStatus.VALID, LicenseStatus.SUSPENDED),
                new LicenseEvent.PurchaseBegun(PURCHASE),
                new LicenseEvent.PurchaseConfirmed(PURCHASE.payment(), CHARGER.id(), LICENSE.id()),
                new AssetEvent.AssetRemoved(site(1), charger(1)),
                new ChargerEvent.ChargerDetached(CHARGER.id(), site(1), team(1), told()),
                new ChargerEvent.ChargerDeleted(CHARGER));
    }

    private static void ask(Storage storage, Consumer<UnitOfWork> fact) {
        boolean asked = storage.<Boolean>write(unit -> {
            fact.accept(unit);
            return true;
        });
        assertThat(asked).isTrue();
    }

    @Test
    void every_statement_reaches_its_rows_through_an_index() {
        onBoth((fixture, storage) -> {
            Set<String> texts = new TreeSet<>(fixture.recorder().during(() -> changes(storage)));
            questions()
                    .forEach(question ->
                            texts.addAll(fixture.recorder().during(() -> question.accept(storage.reads()))));
            facts().forEach(fact -> texts.addAll(fixture.recorder().during(() -> ask(storage, fact))));
            assertThat(texts).hasSizeGreaterThan(120);
            List<String> scanning = new ArrayList<>();
            for (String text : texts) {
                QueryPlan.scans(fixture.plan(text)).forEach(line -> scanning.add(line + "\n in " + text));
            }
            assertThat(scanning).as(fixture.name()).isEmpty();
        });
    }

    @Test
    void each_question_is_one_statement() {
        onBoth((fixture, storage) -> {
            questions()
                    .forEach(question -> assertThat(fixture.recorder().during(() -> question.accept(storage.reads())))
                            .as(fixture.name())
                            .hasSize(1));
            facts().forEach(fact -> assertThat(fixture.recorder().during(() -> ask(storage, fact)))
                    .as(fixture.name())
                    .hasSize(1));
        });
    }

    /** They come as an import brings them: a charger, and then the site's asset. */
    @Test
    void hundreds_of_chargers_take_as_many_statements_as_two() {
        onBoth((fixture, storage) -> {
            apply(storage, coming(1, 2));
            int few = fixture.recorder()
                    .during(() -> apply(storage, coming(3, 4)))
                    .size();
            assertThat(fixture.recorder().during(() -> apply(storage, coming(5, 500))))
                    .as(fixture.name())
                    .hasSize(few);
        });
    }

    private static Event[] coming(int from, int to) {
        List<Event> events = new ArrayList<>();
        for (int number = from; number <= to; number++) {
            events.add(registered(fresh(number, on(site(1)))));
            events.add(new AssetEvent.AssetAdded(site(1), charger(number)));
        }
        return events.toArray(Event[]::new);
    }
}
