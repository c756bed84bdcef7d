package dev.chargehand.jdbi;

import static dev.chargehand.jdbi.Given.ANNE;
import static dev.chargehand.jdbi.Given.AT;
import static dev.chargehand.jdbi.Given.id;

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
import dev.chargehand.charger.Pincode;
import dev.chargehand.charger.Reported;
import dev.chargehand.charger.SetupStatus;
import dev.chargehand.charger.Whereabouts;
import dev.chargehand.event.Change;
import dev.chargehand.event.ChargerEvent;
import dev.chargehand.event.Event;
import dev.chargehand.license.Billing;
import dev.chargehand.license.License;
import dev.chargehand.license.LicenseId;
import dev.chargehand.license.LicenseStatus;
import dev.chargehand.license.PaymentId;
import dev.chargehand.license.Product;
import dev.chargehand.license.Purchase;
import dev.chargehand.license.PurchaseStatus;
import dev.chargehand.license.Sku;
import dev.chargehand.license.Term;
import dev.chargehand.license.Tier;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.TeamId;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Chargers, licenses, purchases and products with numbered ids, beside {@link Given}. */
final class GivenChargers {
    static final Pincode PINCODE = new Pincode("0042");
    static final Sku SKU = new Sku("smart-1y");

    private GivenChargers() {}

    static ChargerId chargerId(long number) {
        return new ChargerId(Given.charger(number).value());
    }

    static Whereabouts on(SiteId site) {
        return new Whereabouts.OnSite(site);
    }

    static Whereabouts heldBy(TeamId team) {
        return new Whereabouts.HeldBy(team);
    }

    /** With two connectors, of which nothing is known. */
    static Charger fresh(long number, Whereabouts place) {
        return new Charger(
                chargerId(number),
                new ChargerIdentity("Charger " + number),
                place,
                Optional.empty(),
                Hardware.UNKNOWN,
                Condition.FRESH,
                List.of(Connector.numbered(1), Connector.numbered(2)),
                AT,
                AT);
    }

    /** With every field set, and one connector more than a fresh charger, one less, and one changed. */
    static Reported told() {
        Hardware hardware = new Hardware(
                Optional.of("Acme"),
                Optional.of("Wall 1"),
                true,
                Optional.of("acme"),
                Optional.of("v1.2.3-b"),
                Optional.of(32));
        Condition condition = new Condition(
                ConnectionStatus.ONLINE,
                Optional.of(ChargerStatus.FAULTED),
                Optional.of(ChargerError.OVER_VOLTAGE),
                Optional.of("a, \"b\""),
                Optional.of("E7"),
                Optional.of("wss://one"),
                Optional.of(AT.plusMillis(1)),
                Optional.of(AT.plusMillis(2)),
                Optional.of(AT.plusMillis(3)),
                SetupStatus.COMPLETED,
                true);
        Connector second = new Connector(
                2, Optional.of(ConnectorStatus.SUSPENDED_EVSE), Optional.of(PhaseRotation.STR), Optional.of(16));
        return new Reported(
                hardware, condition, List.of(second, Connector.numbered(10).with(ConnectorStatus.AVAILABLE)));
    }

    static Event registered(Charger charger) {
        return new ChargerEvent.ChargerRegistered(charger);
    }

    /** With a pincode for each charger that it registers. */
    static Change registering(Event... events) {
        return registering(AT, events);
    }

    static Change registering(Instant at, Event... events) {
        Map<ChargerId, Pincode> pincodes = new HashMap<>();
        for (Event event : events) {
            if (event instanceof ChargerEvent.ChargerRegistered registered) {
                pincodes.put(registered.charger().id(), PINCODE);
            }
        }
        return new Change(at, ANNE, Arrays.asList(events), pincodes);
    }

    static License license(long number, ChargerId charger, Tier tier) {
        return new License(
                new LicenseId(id(7, number)),
                charger,
                tier,
                AT,
                Optional.of(AT.plusSeconds(60)),
                LicenseStatus.VALID,
                AT,
                AT);
    }

    static Purchase purchase(String payment, ChargerId charger, TeamId payer) {
        return new Purchase(
                new PaymentId(payment),
                charger,
                SKU,
                Tier.SMART,
                Term.months(12),
                payer,
                ANNE,
                Billing.CARD,
                PurchaseStatus.PENDING,
                Optional.empty(),
                AT,
                AT);
    }

    static Product product(Sku sku, Term term) {
        return new Product(sku, "A year", Tier.SMART, term, true, AT, AT);
    }
}
