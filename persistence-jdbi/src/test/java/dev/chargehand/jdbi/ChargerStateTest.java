package dev.chargehand.jdbi;

import static dev.chargehand.jdbi.Given.ANNE;
import static dev.chargehand.jdbi.Given.AT;
import static dev.chargehand.jdbi.Given.memberAdded;
import static dev.chargehand.jdbi.Given.ownerGiven;
import static dev.chargehand.jdbi.Given.site;
import static dev.chargehand.jdbi.Given.siteCreated;
import static dev.chargehand.jdbi.Given.team;
import static dev.chargehand.jdbi.Given.teamCreated;
import static dev.chargehand.jdbi.GivenChargers.PINCODE;
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
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chargehand.ConcurrentChangeException;
import dev.chargehand.charger.Charger;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.charger.Connector;
import dev.chargehand.charger.PhaseRotation;
import dev.chargehand.charger.Reported;
import dev.chargehand.event.AssetEvent;
import dev.chargehand.event.ChargerEvent;
import dev.chargehand.event.Event;
import dev.chargehand.event.LicenseEvent;
import dev.chargehand.event.ProductEvent;
import dev.chargehand.facts.FoundCharger;
import dev.chargehand.license.License;
import dev.chargehand.license.LicenseId;
import dev.chargehand.license.LicenseStatus;
import dev.chargehand.license.Period;
import dev.chargehand.license.Product;
import dev.chargehand.license.Purchase;
import dev.chargehand.license.Sku;
import dev.chargehand.license.Term;
import dev.chargehand.license.Tier;
import dev.chargehand.spi.Locks;
import dev.chargehand.spi.Storage;
import dev.chargehand.spi.UnitOfWork;
import dev.chargehand.team.Role;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What events about chargers, licenses and products leave in the rows, as a later unit of work finds it, on both databases. */
final class ChargerStateTest {
    private static final Instant LATER = AT.plusMillis(5);
    private static final Locks ALL = Locks.of(Set.of(team(1)), Set.of(site(1), site(2)))
            .and(chargerId(1))
            .and(chargerId(2))
            .and(Locks.of(SKU));

    private interface Check {
        void on(Storage storage);
    }

    /** Team 1 with Anne owns sites 1 and 2, and holds charger 1. */
    private static void onBoth(Check check) {
        try (SqliteFixture sqlite = SqliteFixture.inTemporaryFile();
                JdbiStorage postgresql = PostgresServer.newStorage()) {
            for (Storage storage : List.of(sqlite.storage(), postgresql)) {
                apply(
                        storage,
                        AT,
                        teamCreated(team(1)),
                        memberAdded(team(1), 1, ANNE, Role.ADMIN),
                        siteCreated(site(1)),
                        ownerGiven(site(1), team(1)),
                        siteCreated(site(2)),
                        ownerGiven(site(2), team(1)),
                        registered(fresh(1, heldBy(team(1)))));
                check.on(storage);
            }
        }
    }

    private static void apply(Storage storage, Instant at, Event... events) {
        boolean applied = storage.<Boolean>write(unit -> {
            unit.lock(ALL);
            unit.apply(registering(at, events));
            return true;
        });
        assertThat(applied).isTrue();
    }

    private static UnitOfWork unit(Storage storage) {
        return EachCall.in(storage);
    }

    private static Charger charger(Storage storage, long number) {
        return unit(storage).charger(chargerId(number)).orElseThrow();
    }

    @Test
    void a_charger_comes_back_as_it_was_registered() {
        onBoth(storage -> {
            Charger charger = fresh(1, heldBy(team(1)));
            assertThat(charger(storage, 1)).isEqualTo(charger);
            assertThat(storage.reads().charger(charger.identity())).contains(charger);
            assertThat(unit(storage).charger(charger.identity()))
                    .contains(new FoundCharger(charger.id(), charger.place(), PINCODE));
            assertThat(unit(storage).team(team(1), ANNE).holdsACharger()).isTrue();
            Charger full = fresh(2, on(site(1)))
                    .with(Optional.of("Left of the gate"), AT)
                    .with(told(), AT);
            apply(storage, AT, registered(full), new AssetEvent.AssetAdded(site(1), Given.charger(2)));
            assertThat(charger(storage, 2)).isEqualTo(full);
        });
    }

    @Test
    void connectors_follow_their_chargers_in_a_change_of_many() {
        onBoth(storage -> {
            // two connectors each are more than one batch, the chargers are not
            Event[] many = LongStream.range(10, 710)
                    .mapToObj(number -> registered(fresh(number, heldBy(team(1)))))
                    .toArray(Event[]::new);
            apply(storage, AT, many);
            assertThat(charger(storage, 709)).isEqualTo(fresh(709, heldBy(team(1))));
        });
    }

    @Test
    void an_identity_is_taken_once_until_its_charger_is_deleted() {
        onBoth(storage -> {
            Charger other = new Charger(
                    chargerId(2),
                    fresh(1, heldBy(team(1))).identity(),
                    on(site(1)),
                    Optional.empty(),
                    told().hardware(),
                    told().condition(),
                    List.of(),
                    AT,
                    AT);
            assertThatThrownBy(() -> apply(storage, AT, registered(other)))
                    .isInstanceOf(ConcurrentChangeException.class);
            apply(storage, LATER, new ChargerEvent.ChargerDeleted(charger(storage, 1)));
            assertThat(unit(storage).team(team(1), ANNE).holdsACharger()).isFalse();
            apply(storage, LATER, registered(other));
            assertThat(storage.reads().charger(other.identity())).contains(other);
        });
    }

    @Test
    void a_charger_elsewhere_has_nothing_set() {
        onBoth(storage -> {
            Charger charger = fresh(1, heldBy(team(1)));
            apply(storage, LATER, new ChargerEvent.ChargerReported(charger.id(), charger.reported(), told()));
            charger = charger.with(told(), LATER);
            assertThat(charger(storage, 1)).isEqualTo(charger);
            apply(
                    storage,
                    LATER,
                    new ChargerEvent.ChargerAttached(charger.id(), team(1), site(1), charger.reported()),
                    new AssetEvent.AssetAdded(site(1), Given.charger(1)));
            charger = charger.moved(on(site(1)), LATER);
            assertThat(charger(storage, 1)).isEqualTo(charger);
            apply(
                    storage,
                    LATER.plusMillis(1),
                    new AssetEvent.AssetRemoved(site(1), Given.charger(1)),
                    new ChargerEvent.ChargerMoved(charger.id(), site(1), site(2), charger.reported()),
                    new AssetEvent.AssetAdded(site(2), Given.charger(1)));
            assertThat(charger(storage, 1)).isEqualTo(charger.moved(on(site(2)), LATER.plusMillis(1)));
            apply(
                    storage,
                    LATER,
                    new AssetEvent.AssetRemoved(site(2), Given.charger(1)),
                    new ChargerEvent.ChargerDetached(charger.id(), site(2), team(1), charger.reported()));
            assertThat(charger(storage, 1)).isEqualTo(charger.moved(heldBy(team(1)), LATER));
        });
    }

    @Test
    void a_reference_a_connector_and_a_report_change_what_they_name() {
        onBoth(storage -> {
            Charger charger = fresh(1, heldBy(team(1)));
            Connector second = charger.connectors().get(1);
            Connector set = new Connector(2, Optional.empty(), Optional.of(PhaseRotation.T), Optional.of(1000));
            apply(
                    storage,
                    LATER,
                    new ChargerEvent.ReferenceChanged(charger.id(), Optional.empty(), Optional.of("Gate")),
                    new ChargerEvent.ConnectorSet(charger.id(), second, set));
            charger = charger.with(Optional.of("Gate"), LATER).with(set, LATER);
            assertThat(charger(storage, 1)).isEqualTo(charger);
            apply(
                    storage,
                    LATER,
                    new ChargerEvent.ReferenceChanged(charger.id(), Optional.of("Gate"), Optional.empty()),
                    new ChargerEvent.ChargerReported(charger.id(), charger.reported(), told()));
            charger = charger.with(Optional.empty(), LATER).with(told(), LATER);
            assertThat(charger(storage, 1)).isEqualTo(charger);
            Reported bare = fresh(1, heldBy(team(1))).reported();
            apply(storage, LATER, new ChargerEvent.ChargerReported(charger.id(), told(), bare));
            assertThat(charger(storage, 1)).isEqualTo(charger.with(bare, LATER));
        });
    }

    @Test
    void a_license_is_renewed_suspended_transferred_and_goes_with_its_charger() {
        onBoth(storage -> {
            ChargerId first = chargerId(1);
            ChargerId second = chargerId(2);
            License smart = license(1, first, Tier.SMART);
            License pro = license(2, first, Tier.PRO);
            apply(
                    storage,
                    AT,
                    registered(fresh(2, heldBy(team(1)))),
                    new LicenseEvent.LicenseIssued(pro),
                    new LicenseEvent.LicenseIssued(smart));
            assertThat(unit(storage).licenses(first)).containsExactly(smart, pro);
            Period forever = new Period(AT.plusMillis(1), Optional.empty());
            apply(
                    storage,
                    LATER,
                    new LicenseEvent.LicenseRenewed(smart.id(), first, smart.period(), forever),
                    new LicenseEvent.LicenseStatusChanged(
                            smart.id(), first, LicenseStatus.VALID, LicenseStatus.SUSPENDED),
                    new LicenseEvent.LicenseStatusChanged(pro.id(), first, LicenseStatus.VALID, LicenseStatus.REVOKED));
            License renewed = smart.with(forever, LATER).with(LicenseStatus.SUSPENDED, LATER);
            assertThat(unit(storage).licenses(first)).containsExactly(renewed);
            assertThat(unit(storage).license(pro.id())).contains(pro.with(LicenseStatus.REVOKED, LATER));
            apply(storage, LATER, new LicenseEvent.LicenseTransferred(smart.id(), first, second));
            assertThat(unit(storage).licenses(first)).isEmpty();
            assertThat(unit(storage).licenses(second)).containsExactly(renewed.on(second, LATER));
            assertThat(storage.reads().licensesOf(first, ANNE, LicenseId.BEFORE_ALL, 10))
                    .contains(List.of(pro.with(LicenseStatus.REVOKED, LATER)));
            apply(storage, LATER, new ChargerEvent.ChargerDeleted(charger(storage, 1)));
            assertThat(unit(storage).license(pro.id())).isEmpty();
            assertThat(unit(storage).license(smart.id())).isPresent();
        });
    }

    @Test
    void a_charger_has_one_current_license_of_a_tier() {
        onBoth(storage -> {
            License first = license(1, chargerId(1), Tier.SMART);
            License second = license(2, chargerId(1), Tier.SMART);
            apply(storage, AT, new LicenseEvent.LicenseIssued(first));
            assertThatThrownBy(() -> apply(storage, AT, new LicenseEvent.LicenseIssued(second)))
                    .isInstanceOf(ConcurrentChangeException.class);
            apply(
                    storage,
                    AT,
                    new LicenseEvent.LicenseStatusChanged(
                            first.id(), chargerId(1), LicenseStatus.VALID, LicenseStatus.REPLACED),
                    new LicenseEvent.LicenseIssued(second));
            assertThat(unit(storage).licenses(chargerId(1))).containsExactly(second);
        });
    }

    @Test
    void a_purchase_is_closed_once_and_outlives_its_charger() {
        onBoth(storage -> {
            Purchase first = purchase("pi_1", chargerId(1), team(1));
            Purchase second = purchase("pi_2", chargerId(1), team(1));
            apply(storage, AT, new LicenseEvent.PurchaseBegun(second), new LicenseEvent.PurchaseBegun(first));
            assertThat(unit(storage).pendingPurchases(chargerId(1))).containsExactly(first, second);
            assertThatThrownBy(() -> apply(storage, AT, new LicenseEvent.PurchaseBegun(first)))
                    .isInstanceOf(ConcurrentChangeException.class);
            LicenseId license = license(1, chargerId(1), Tier.SMART).id();
            apply(
                    storage,
                    LATER,
                    new LicenseEvent.PurchaseConfirmed(first.payment(), chargerId(1), license),
                    new LicenseEvent.PurchaseAbandoned(second.payment(), chargerId(1)),
                    new ChargerEvent.ChargerDeleted(charger(storage, 1)));
            assertThat(unit(storage).pendingPurchases(chargerId(1))).isEmpty();
            assertThat(unit(storage).purchase(first.payment())).contains(first.confirmed(license, LATER));
            assertThat(storage.reads().purchase(second.payment(), ANNE)).contains(second.abandoned(LATER));
        });
    }

    @Test
    void products_come_in_the_order_of_their_skus_with_every_term() {
        onBoth(storage -> {
            List<Product> products = new ArrayList<>();
            products.add(product(new Sku("Z"), Term.perpetual()));
            products.add(product(SKU, Term.months(12)));
            products.add(product(new Sku("é"), Term.days(30)));
            for (Product product : products) {
                apply(storage, AT, new ProductEvent.ProductAdded(product));
            }
            assertThat(storage.reads().products("", 10)).isEqualTo(products);
            assertThat(storage.reads().products("Z", 1)).containsExactly(products.get(1));
            Product retired = new Product(SKU, "Old", Tier.PRO, Term.perpetual(), false, AT, LATER);
            apply(storage, LATER, new ProductEvent.ProductChanged(products.get(1), retired));
            assertThat(storage.reads().product(SKU)).contains(retired);
            assertThatThrownBy(() -> apply(storage, AT, new ProductEvent.ProductAdded(retired)))
                    .isInstanceOf(ConcurrentChangeException.class);
        });
    }
}
