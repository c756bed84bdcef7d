package dev.chargehand.rules;

import dev.chargehand.Permission;
import dev.chargehand.Policy;
import dev.chargehand.Refusal;
import dev.chargehand.SiteRefusal;
import dev.chargehand.event.AccessEvent.AssetScopeChanged;
import dev.chargehand.facts.CallerFacts;
import dev.chargehand.facts.PlaceFacts;
import dev.chargehand.site.AssetId;
import dev.chargehand.site.AssetScope;
import dev.chargehand.site.SiteAccess;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.TeamId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** The owner says which assets a team reaches. */
public final class ScopeRules {
    private ScopeRules() {}

    public record SetScope(SiteId site, TeamId team, AssetScope scope) {}

    /** Well-formed by itself (I-30). */
    public static Optional<Refusal> problem(AssetScope scope, Policy policy) {
        return scope.problem("accessible_assets", policy.assetTypes())
                .map(problem -> new Refusal.Invalid(List.of(problem)));
    }

    /** Of the assets listed, those present are on the site. */
    public static Decision<SiteAccess> setScope(
            SetScope command,
            Optional<CallerFacts> caller,
            Optional<PlaceFacts> place,
            SortedSet<AssetId> present,
            Policy policy,
            Instant now) {
        Optional<Refusal> refusal = problem(command.scope(), policy)
                .or(() -> DataAccessRules.unlessOwner(
                        Permission.SET_SCOPE, command.site(), command.team(), caller, place, policy, now))
                .or(() -> unlessPresent(command.site(), command.scope(), AssetScope.limited(present)));
        if (refusal.isPresent()) {
            return Decision.refuse(refusal.get());
        }
        SiteAccess access = place.orElseThrow().access();
        AssetScope before = place.get().scope();
        return before.equals(command.scope())
                ? Decision.accept(access)
                : Decision.accept(
                        access.withAllAssets(command.scope().isAll(), now),
                        new AssetScopeChanged(command.site(), command.team(), before, command.scope()));
    }

    /** All or nothing: one asset that is not there is enough to refuse (I-31). */
    static Optional<Refusal> unlessPresent(SiteId site, AssetScope scope, AssetScope present) {
        SortedSet<AssetId> missing = new TreeSet<>(scope.listed());
        missing.removeIf(present::includes);
        return missing.isEmpty() ? Optional.empty() : Optional.of(new SiteRefusal.AssetsNotFound(site, missing));
    }
}
