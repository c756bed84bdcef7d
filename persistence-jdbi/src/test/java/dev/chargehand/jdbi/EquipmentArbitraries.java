package dev.chargehand.jdbi;

import static dev.chargehand.jdbi.EventArbitraries.ids;
import static dev.chargehand.jdbi.EventArbitraries.instants;
import static dev.chargehand.jdbi.EventArbitraries.texts;
import static dev.chargehand.jdbi.EventArbitraries.users;

import dev.chargehand.charger.Charger;
import dev.chargehand.charger.ChargerError;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.charger.ChargerIdentity;
import dev.chargehand.charger.ChargerStatus;
import dev.chargehand.charger.Condition;
import dev.chargehand.charger.ConnectionStatus;
import dev.chargehand.charger.Connector;
import dev.chargehand.charger.ConnectorStatus;
import dev.chargehand.charger.Hardware;
import dev.chargehand.charger.PhaseRotation;
import dev.chargehand.charger.Reported;
import dev.chargehand.charger.SetupStatus;
import dev.chargehand.charger.Whereabouts;
import dev.chargehand.event.ChargerEvent;
import dev.chargehand.event.Event;
import dev.chargehand.event.LicenseEvent;
import dev.chargehand.event.ProductEvent;
import dev.chargehand.license.Billing;
import dev.chargehand.license.License;
import dev.chargehand.license.LicenseId;
import dev.chargehand.license.LicenseStatus;
import dev.chargehand.license.PaymentId;
import dev.chargehand.license.Period;
import dev.chargehand.license.Product;
import dev.chargehand.license.Purchase;
import dev.chargehand.license.PurchaseStatus;
import dev.chargehand.license.Sku;
import dev.chargehand.license.Term;
import dev.chargehand.license.Tier;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.TeamId;
import java.time.Instant;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Events of chargers, licenses and products, beside {@link EventArbitraries}. */
final class EquipmentArbitraries {
    private EquipmentArbitraries() {}

    static Arbitrary<Event> events() {
        Arbitrary<Charger> chargers = chargers();
        Arbitrary<License> licenses = licenses();
        Arbitrary<ChargerId> ids = ids().map(ChargerId::new);
        return Arbitraries.oneOf(
                chargers.map(ChargerEvent.ChargerRegistered::new),
                chargers.map(ChargerEvent.ChargerDeleted::new),
                Combinators.combine(ids, texts().optional(), texts().optional()).as(ChargerEvent.ReferenceChanged::new),
                Combinators.combine(ids, ids(), ids(), reported())
                        .as((id, from, to, before) ->
                                new ChargerEvent.ChargerMoved(id, new SiteId(from), new SiteId(to), before)),
                Combinators.combine(ids, connectors(), connectors()).as(ChargerEvent.ConnectorSet::new),
                Combinators.combine(ids, reported(), reported()).as(ChargerEvent.ChargerReported::new),
                licenses.map(LicenseEvent.LicenseIssued::new),
                Combinators.combine(licenses, ids, ids)
                        .as((license, from, to) -> new LicenseEvent.LicenseTransferred(license.id(), from, to)),
                Combinators.combine(licenses, instants(), instants().optional())
                        .as((license, starts, ends) -> new LicenseEvent.LicenseRenewed(
                                license.id(), license.charger(), license.period(), new Period(starts, ends))),
                purchases().map(LicenseEvent.PurchaseBegun::new),
                Combinators.combine(products(), products()).as(ProductEvent.ProductChanged::new));
    }

    private static Arbitrary<Charger> chargers() {
        Arbitrary<Whereabouts> places = Arbitraries.oneOf(
                ids().map(id -> new Whereabouts.OnSite(new SiteId(id))),
                ids().map(id -> new Whereabouts.HeldBy(new TeamId(id))));
        Arbitrary<String> identities =
                Arbitraries.strings().alpha().numeric().ofMinLength(1).ofMaxLength(45);
        return Combinators.combine(ids(), identities, places, texts().optional(), reported(), instants(), instants())
                .as((id, identity, place, reference, told, created, updated) -> new Charger(
                        new ChargerId(id),
                        new ChargerIdentity(identity),
                        place,
                        reference,
                        told.hardware(),
                        told.condition(),
                        told.connectors(),
                        created,
                        updated));
    }

    private static Arbitrary<Reported> reported() {
        Arbitrary<Optional<Integer>> currents = Arbitraries.integers().optional();
        Arbitrary<Optional<String>> texts = texts().optional();
        Arbitrary<Optional<Instant>> instants = instants().optional();
        Arbitrary<Hardware> hardware = Combinators.combine(
                        texts, texts, Arbitraries.of(true, false), texts, texts, currents)
                .as(Hardware::new);
        Arbitrary<Condition> conditions = Combinators.combine(
                        Arbitraries.of(ConnectionStatus.class),
                        Arbitraries.of(ChargerStatus.class).optional(),
                        Arbitraries.of(ChargerError.class).optional(),
                        texts,
                        instants,
                        Arbitraries.of(SetupStatus.class),
                        Arbitraries.of(true, false))
                .as((connection, status, error, info, at, setup, blocked) ->
                        new Condition(connection, status, error, info, info, info, at, at, at, setup, blocked));
        return Combinators.combine(hardware, conditions, connectors().list().ofMaxSize(3))
                .as(Reported::new);
    }

    private static Arbitrary<Connector> connectors() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 100),
                        Arbitraries.of(ConnectorStatus.class).optional(),
                        Arbitraries.of(PhaseRotation.class).optional(),
                        Arbitraries.integers().between(1, 1000).optional())
                .as(Connector::new);
    }

    private static Arbitrary<License> licenses() {
        return Combinators.combine(
                        ids(),
                        ids(),
                        Arbitraries.of(Tier.class),
                        instants(),
                        instants().optional(),
                        Arbitraries.of(LicenseStatus.class))
                .as((id, charger, tier, starts, ends, status) -> new License(
                        new LicenseId(id), new ChargerId(charger), tier, starts, ends, status, starts, starts));
    }

    private static Arbitrary<Term> terms() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(1, 1200).map(Term::months),
                Arbitraries.integers().between(1, 36_500).map(Term::days),
                Arbitraries.just(Term.perpetual()));
    }

    private static Arbitrary<Purchase> purchases() {
        return Combinators.combine(ids(), ids(), terms(), users(), Arbitraries.of(PurchaseStatus.class), instants())
                .as((id, payer, term, buyer, status, at) -> new Purchase(
                        new PaymentId("pi_" + id),
                        new ChargerId(id),
                        new Sku("sku " + id),
                        Tier.PRO,
                        term,
                        new TeamId(payer),
                        buyer,
                        Billing.PARTNER,
                        status,
                        status == PurchaseStatus.CONFIRMED ? Optional.of(new LicenseId(id)) : Optional.empty(),
                        at,
                        at));
    }

    private static Arbitrary<Product> products() {
        return Combinators.combine(texts(), terms(), Arbitraries.of(true, false), instants())
                .as((name, term, active, at) -> new Product(GivenChargers.SKU, name, Tier.SMART, term, active, at, at));
    }
}
