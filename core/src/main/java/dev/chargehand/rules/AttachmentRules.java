package dev.chargehand.rules;

import dev.chargehand.ChargerRefusal;
import dev.chargehand.Permission;
import dev.chargehand.Policy;
import dev.chargehand.Refusal;
import dev.chargehand.charger.Charger;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.charger.ChargerIdentity;
import dev.chargehand.charger.Pincode;
import dev.chargehand.charger.ReachableCharger;
import dev.chargehand.charger.Whereabouts;
import dev.chargehand.event.AssetEvent.AssetAdded;
import dev.chargehand.event.AssetEvent.AssetRemoved;
import dev.chargehand.event.ChargerEvent.ChargerAttached;
import dev.chargehand.event.ChargerEvent.ChargerDetached;
import dev.chargehand.event.ChargerEvent.ChargerMoved;
import dev.chargehand.facts.CallerFacts;
import dev.chargehand.facts.ChargerStanding;
import dev.chargehand.facts.FoundCharger;
import dev.chargehand.license.License;
import dev.chargehand.site.AccessLevel;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.TeamId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Chargers come onto a site, leave it, and go to another. */
public final class AttachmentRules {
    private AttachmentRules() {}

    public record Attach(SiteId site, ChargerIdentity identity) {}

    public record Detach(ChargerId charger) {}

    public record Move(ChargerId charger, SiteId target) {}

    /** Whether who names an identity and a pincode possesses the charger of that identity, if there is one (I-72). */
    public static Optional<FoundCharger> possessed(Optional<FoundCharger> found, Pincode pincode) {
        return found.filter(charger -> charger.pincode().matches(pincode));
    }

    /** The charger is the one that the caller has proved to possess, if so. */
    public static Decision<ReachableCharger> attach(
            Attach command,
            Optional<CallerFacts> caller,
            Optional<Charger> possessed,
            List<License> licenses,
            Policy policy,
            Instant now) {
        Optional<Refusal> refusal = CallerRules.unless(
                Permission.CHANGE_ASSETS, AccessLevel.SENSITIVE, command.site(), caller, policy, now);
        if (refusal.isPresent()) {
            return Decision.refuse(refusal.get());
        }
        if (possessed.isEmpty()) {
            return Decision.refuse(Refusals.noCharger(command.identity()));
        }
        Charger charger = possessed.get();
        Optional<TeamId> holder = charger.place().holder();
        if (holder.isEmpty()) {
            return Decision.refuse(new ChargerRefusal.AlreadyAttached(charger.id()));
        }
        return Decision.accept(
                there(charger, command.site(), caller.orElseThrow(), licenses, policy, now),
                new ChargerAttached(charger.id(), holder.get(), command.site(), charger.reported()),
                new AssetAdded(command.site(), charger.id().asset()));
    }

    /** The owner is that of the charger's site; it holds the charger from then on. */
    public static Decision<Charger> detach(
            Detach command, Optional<ChargerStanding> standing, Optional<TeamId> owner, Policy policy, Instant now) {
        Optional<Refusal> refusal = StandingRules.unless(
                        Permission.DETACH_CHARGER, AccessLevel.SENSITIVE, command.charger(), standing, policy, now)
                .or(() -> unlessAttached(standing.orElseThrow().charger()));
        if (refusal.isPresent()) {
            return Decision.refuse(refusal.get());
        }
        Charger charger = standing.orElseThrow().charger();
        SiteId site = charger.place().site().orElseThrow();
        return Decision.accept(
                charger.moved(new Whereabouts.HeldBy(owner.orElseThrow()), now),
                new AssetRemoved(site, charger.id().asset()),
                new ChargerDetached(charger.id(), site, owner.get(), charger.reported()));
    }

    /** The caller is how the caller stands on the other site. */
    public static Decision<ReachableCharger> move(
            Move command,
            Optional<ChargerStanding> standing,
            Optional<CallerFacts> caller,
            List<License> licenses,
            Policy policy,
            Instant now) {
        Optional<Refusal> refusal = StandingRules.unlessSeen(command.charger(), standing)
                .or(() -> caller.isEmpty() ? Optional.of(Refusals.noSite(command.target())) : Optional.empty())
                .or(() -> StandingRules.unlessAt(
                        AccessLevel.SENSITIVE, Permission.DETACH_CHARGER, standing.orElseThrow(), policy, now))
                .or(() -> CallerRules.unless(
                        Permission.CHANGE_ASSETS, AccessLevel.SENSITIVE, command.target(), caller, policy, now))
                .or(() -> unlessAttached(standing.orElseThrow().charger()))
                .or(() -> unlessElsewhere(standing.orElseThrow().charger(), command.target()));
        if (refusal.isPresent()) {
            return Decision.refuse(refusal.get());
        }
        Charger charger = standing.orElseThrow().charger();
        SiteId from = charger.place().site().orElseThrow();
        return Decision.accept(
                there(charger, command.target(), caller.orElseThrow(), licenses, policy, now),
                new AssetRemoved(from, charger.id().asset()),
                new ChargerMoved(charger.id(), from, command.target(), charger.reported()),
                new AssetAdded(command.target(), charger.id().asset()));
    }

    private static ReachableCharger there(
            Charger charger, SiteId site, CallerFacts caller, List<License> licenses, Policy policy, Instant now) {
        return new ReachableCharger(
                charger.moved(new Whereabouts.OnSite(site), now),
                RegistrationRules.level(caller, now),
                LicenseStates.flags(licenses, policy.licenses(), now));
    }

    private static Optional<Refusal> unlessAttached(Charger charger) {
        return charger.place().site().isPresent()
                ? Optional.empty()
                : Optional.of(new ChargerRefusal.NotAttached(charger.id()));
    }

    private static Optional<Refusal> unlessElsewhere(Charger charger, SiteId target) {
        return charger.place().site().equals(Optional.of(target))
                ? Optional.of(new ChargerRefusal.SameSite(charger.id(), target))
                : Optional.empty();
    }
}
