package dev.chargehand.rules;

import dev.chargehand.charger.Charger;
import dev.chargehand.charger.ChargerDraft;
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
import dev.chargehand.charger.SetupStatus;
import dev.chargehand.charger.Whereabouts;
import dev.chargehand.license.License;
import dev.chargehand.license.LicenseId;
import dev.chargehand.license.LicenseStatus;
import dev.chargehand.license.Tier;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Chargers and what belongs to them, told apart by their ids. */
final class ChargerSamples {
    static final Pincode WRONG = new Pincode("9999");

    private ChargerSamples() {}

    static ChargerIdentity identity(ChargerId id) {
        return new ChargerIdentity("CH-" + id.value().getLeastSignificantBits());
    }

    /** With leading zeros, which count. */
    static Pincode pincode(ChargerId id) {
        return new Pincode("000" + id.value().getLeastSignificantBits());
    }

    static ChargerDraft.Terms terms(ChargerId id) {
        return ChargerDraft.identity(identity(id).text())
                .reference("Bay " + id.value().getLeastSignificantBits())
                .vendor("Volta")
                .connectors(2)
                .check()
                .orThrow();
    }

    /** One that is in touch and set up for the place it is at. */
    static Charger charger(ChargerId id, Whereabouts place) {
        return new Charger(
                id,
                identity(id),
                place,
                Optional.of("Bay " + id.value().getLeastSignificantBits()),
                new Hardware(
                        Optional.of("Volta"),
                        Optional.of("Two"),
                        false,
                        Optional.of("volta-bv"),
                        Optional.of("1.2.3"),
                        Optional.of(32)),
                condition(),
                List.of(
                        new Connector(
                                1,
                                Optional.of(ConnectorStatus.CHARGING),
                                Optional.of(PhaseRotation.RST),
                                Optional.of(16)),
                        new Connector(2, Optional.empty(), Optional.of(PhaseRotation.STR), Optional.empty())),
                Samples.EARLIER,
                Samples.EARLIER.plusSeconds(5));
    }

    static Condition condition() {
        return new Condition(
                ConnectionStatus.ONLINE,
                Optional.of(ChargerStatus.AVAILABLE),
                Optional.of(ChargerError.NO_ERROR),
                Optional.of("fine"),
                Optional.of("0"),
                Optional.of("wss://one.example"),
                Optional.of(Samples.EARLIER),
                Optional.of(Samples.EARLIER.minusSeconds(9)),
                Optional.of(Samples.EARLIER.plusSeconds(1)),
                SetupStatus.COMPLETED,
                true);
    }

    static License license(ChargerId charger, Tier tier, LicenseStatus status, Optional<Instant> ends) {
        return new License(
                new LicenseId(Samples.uuid(tier == Tier.SMART ? 801 : 802)),
                charger,
                tier,
                Samples.EARLIER,
                ends,
                status,
                Samples.EARLIER,
                Samples.EARLIER);
    }
}
