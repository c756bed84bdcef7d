package dev.chargehand.rules;

import dev.chargehand.FieldProblem;
import dev.chargehand.FieldProblem.Problem;
import dev.chargehand.Permission;
import dev.chargehand.Policy;
import dev.chargehand.Refusal;
import dev.chargehand.SiteRefusal;
import dev.chargehand.event.AssetEvent.AssetAdded;
import dev.chargehand.event.AssetEvent.AssetRemoved;
import dev.chargehand.facts.CallerFacts;
import dev.chargehand.facts.Standing;
import dev.chargehand.site.AccessLevel;
import dev.chargehand.site.AssetId;
import dev.chargehand.site.AssetType;
import dev.chargehand.site.SiteId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Assets come onto a site and leave it. */
public final class AssetRules {
    private AssetRules() {}

    public record Add(SiteId site, AssetId asset) {}

    public record Remove(SiteId site, AssetId asset) {}

    /** The type is one of those there are, and none that comes onto a site in its own way. */
    public static Optional<Refusal> problem(AssetId asset, Policy policy) {
        if (asset.type().equals(AssetType.CHARGER)) {
            return Optional.of(new Refusal.Invalid(List.of(new FieldProblem(
                    "asset_type",
                    Problem.UNKNOWN,
                    "expected another type than charger, which is attached and detached as a charger"))));
        }
        return policy.assetTypes().contains(asset.type())
                ? Optional.empty()
                : Optional.of(new Refusal.Invalid(List.of(new FieldProblem(
                        "asset_type",
                        Problem.UNKNOWN,
                        "expected one of " + policy.assetTypes() + ", found " + asset.type()))));
    }

    /** The place is where the asset is now. */
    public static Decision<AssetId> add(
            Add command, Optional<CallerFacts> caller, Optional<SiteId> place, Policy policy, Instant now) {
        Optional<Refusal> refusal = problem(command.asset(), policy)
                .or(() -> CallerRules.unless(
                        Permission.CHANGE_ASSETS, AccessLevel.SENSITIVE, command.site(), caller, policy, now));
        if (refusal.isPresent()) {
            return Decision.refuse(refusal.get());
        }
        if (place.isEmpty()) {
            return Decision.accept(command.asset(), new AssetAdded(command.site(), command.asset()));
        }
        boolean seenHere = place.get().equals(command.site())
                && caller.orElseThrow().standings().stream()
                        .anyMatch(standing -> standing.scope().includes(command.asset()));
        return seenHere
                ? Decision.accept(command.asset())
                : Decision.refuse(new SiteRefusal.AssetAttached(command.asset()));
    }

    /** The place is where the asset is now. Who does not reach the asset does not find it (I-35). */
    public static Decision<AssetId> remove(
            Remove command, Optional<CallerFacts> caller, Optional<SiteId> place, Policy policy, Instant now) {
        Optional<Refusal> invalid = problem(command.asset(), policy);
        if (invalid.isPresent()) {
            return Decision.refuse(invalid.get());
        }
        if (caller.isEmpty()) {
            return Decision.refuse(Refusals.noSite(command.site()));
        }
        List<Standing> reaching = caller.get().standings().stream()
                .filter(standing -> standing.scope().includes(command.asset()))
                .toList();
        if (!place.equals(Optional.of(command.site())) || reaching.isEmpty()) {
            return Decision.refuse(Refusals.noAsset(command.asset()));
        }
        List<Standing> able = reaching.stream()
                .filter(standing -> AccessRules.level(standing.access(), now).includes(AccessLevel.SENSITIVE))
                .toList();
        Optional<Refusal> refusal = CallerRules.unlessAny(Permission.CHANGE_ASSETS, command.site(), able, policy);
        return refusal.isPresent()
                ? Decision.refuse(refusal.get())
                : Decision.accept(command.asset(), new AssetRemoved(command.site(), command.asset()));
    }
}
