package dev.chargehand.rules;

import dev.chargehand.ChargerRefusal;
import dev.chargehand.FieldProblem;
import dev.chargehand.Outcome;
import dev.chargehand.Permission;
import dev.chargehand.Policy;
import dev.chargehand.Refusal;
import dev.chargehand.charger.Charger;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.charger.Connector;
import dev.chargehand.charger.ConnectorSettings;
import dev.chargehand.charger.ReachableCharger;
import dev.chargehand.event.AssetEvent.AssetRemoved;
import dev.chargehand.event.ChargerEvent.ChargerDeleted;
import dev.chargehand.event.ChargerEvent.ConnectorSet;
import dev.chargehand.event.ChargerEvent.ReferenceChanged;
import dev.chargehand.event.Event;
import dev.chargehand.event.LicenseEvent.LicenseStatusChanged;
import dev.chargehand.event.LicenseEvent.PurchaseAbandoned;
import dev.chargehand.facts.ChargerFacts;
import dev.chargehand.facts.ChargerStanding;
import dev.chargehand.facts.PincodeFacts;
import dev.chargehand.license.License;
import dev.chargehand.license.LicenseStatus;
import dev.chargehand.license.Purchase;
import dev.chargehand.site.AccessLevel;
import dev.chargehand.text.Text;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Chargers are seen, set up and deleted. */
public final class ChargerRules {
    private static final int MAX_REFERENCE = 255;

    private ChargerRules() {}

    /** The reference is well formed, or empty to clear it. */
    public record ChangeReference(ChargerId charger, Optional<String> reference) {
        /** The charger only; a reference may name a person. */
        @Override
        public String toString() {
            return "ChangeReference[charger=" + charger + "]";
        }
    }

    public record SetConnector(ChargerId charger, int connector, ConnectorSettings settings) {}

    public record Delete(ChargerId charger, boolean revoking) {}

    /** In its one form. */
    public static Outcome<Optional<String>> reference(String raw) {
        Text.Checked checked = Text.check("reference", raw, MAX_REFERENCE);
        return checked instanceof Text.Checked.Bad bad
                ? Outcome.refused(new Refusal.Invalid(List.<FieldProblem>of(bad.problem())))
                : Outcome.accepted(Optional.of(((Text.Checked.Good) checked).text()));
    }

    /** What is wrong with a plug's number and settings, whatever plug they are applied to. */
    public static Optional<Refusal> problem(int number, ConnectorSettings settings) {
        if (number < 1 || number > Connector.MAX_NUMBER) {
            return Optional.of(new Refusal.Invalid(List.of(new FieldProblem(
                    "connector_id",
                    FieldProblem.Problem.OUT_OF_RANGE,
                    "expected 1 to " + Connector.MAX_NUMBER + ", found " + number))));
        }
        return settings.appliedTo(Connector.numbered(number)).whyNot();
    }

    /** A charger with its level and its licenses, to one who reaches it; held, at the highest level. */
    public static ReachableCharger seen(ChargerFacts facts, Policy policy, Instant now) {
        return new ReachableCharger(
                facts.charger(),
                AccessRules.level(facts.through(), now).orElse(AccessLevel.OWNER),
                LicenseStates.flags(facts.licenses(), policy.licenses(), now));
    }

    static ReachableCharger seen(
            Charger charger, ChargerStanding standing, List<License> licenses, Policy policy, Instant now) {
        return new ReachableCharger(
                charger, StandingRules.level(standing, now), LicenseStates.flags(licenses, policy.licenses(), now));
    }

    /** Whether one who reaches the charger sees its pincode (I-73). */
    public static boolean seesPincode(PincodeFacts facts, Instant now) {
        return AccessRules.level(facts.through(), now).orElse(AccessLevel.OWNER).includes(AccessLevel.SENSITIVE);
    }

    public static Decision<ReachableCharger> changeReference(
            ChangeReference command,
            Optional<ChargerStanding> standing,
            List<License> licenses,
            Policy policy,
            Instant now) {
        Optional<Refusal> refusal = StandingRules.unless(
                Permission.CONFIGURE_CHARGER, AccessLevel.SENSITIVE, command.charger(), standing, policy, now);
        if (refusal.isPresent()) {
            return Decision.refuse(refusal.get());
        }
        Charger charger = standing.orElseThrow().charger();
        if (charger.reference().equals(command.reference())) {
            return Decision.accept(seen(charger, standing.get(), licenses, policy, now));
        }
        return Decision.accept(
                seen(charger.with(command.reference(), now), standing.get(), licenses, policy, now),
                new ReferenceChanged(charger.id(), charger.reference(), command.reference()));
    }

    public static Decision<Connector> setConnector(
            SetConnector command, Optional<ChargerStanding> standing, Policy policy, Instant now) {
        Optional<Connector> found = standing.flatMap(seen -> seen.charger().connector(command.connector()));
        Optional<Refusal> refusal = StandingRules.unlessSeen(command.charger(), standing)
                .or(() -> found.isPresent()
                        ? Optional.empty()
                        : Optional.of(Refusals.noConnector(command.charger(), command.connector())))
                .or(() -> StandingRules.unlessAt(
                        AccessLevel.SENSITIVE, Permission.CONFIGURE_CHARGER, standing.orElseThrow(), policy, now));
        if (refusal.isPresent()) {
            return Decision.refuse(refusal.get());
        }
        Connector before = found.orElseThrow();
        Outcome<Connector> checked = command.settings().appliedTo(before);
        if (checked instanceof Outcome.Refused<Connector> refused) {
            return Decision.refuse(refused.refusal());
        }
        Connector after = checked.orThrow();
        return after.equals(before)
                ? Decision.accept(before)
                : Decision.accept(after, new ConnectorSet(command.charger(), before, after));
    }

    /** The licenses are its current ones, the purchases its pending ones: what ends with it ends before it. */
    public static Decision<ChargerId> delete(
            Delete command,
            Optional<ChargerStanding> standing,
            List<License> licenses,
            List<Purchase> purchases,
            Policy policy,
            Instant now) {
        Optional<Refusal> refusal = StandingRules.unless(
                Permission.DELETE_CHARGER, AccessLevel.OWNER, command.charger(), standing, policy, now);
        if (refusal.isPresent()) {
            return Decision.refuse(refusal.get());
        }
        List<License> running = licenses.stream()
                .filter(license -> LicenseStates.isRunning(license, policy.licenses(), now))
                .toList();
        if (!running.isEmpty() && !command.revoking()) {
            return Decision.refuse(new ChargerRefusal.LicensesRunning(command.charger()));
        }
        Charger charger = standing.orElseThrow().charger();
        List<Event> events = new ArrayList<>();
        running.forEach(license -> events.add(
                new LicenseStatusChanged(license.id(), charger.id(), license.status(), LicenseStatus.REVOKED)));
        purchases.forEach(purchase -> events.add(new PurchaseAbandoned(purchase.payment(), charger.id())));
        charger.place()
                .site()
                .ifPresent(
                        site -> events.add(new AssetRemoved(site, charger.id().asset())));
        events.add(new ChargerDeleted(charger));
        return new Decision.Accepted<>(charger.id(), events);
    }
}
