package dev.chargehand.rules;

import static dev.chargehand.rules.Samples.NOW;
import static dev.chargehand.rules.Samples.SITE;
import static dev.chargehand.rules.Samples.told;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.Permission;
import dev.chargehand.SiteRefusal;
import dev.chargehand.event.AccessEvent.AssetScopeChanged;
import dev.chargehand.rules.SmallWorld.Place;
import dev.chargehand.site.AssetId;
import dev.chargehand.site.AssetScope;
import dev.chargehand.site.AssetType;
import dev.chargehand.site.SiteAccess;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** The owner's word on which assets a team reaches, in every small world. */
@Domain(SmallWorldDomain.class)
@Domain(DomainContext.Global.class)
class ScopeRulesProperties {
    @Property
    void i_21_a_scope_for_the_owner_is_refused(@ForAll SmallWorld world, @ForAll AssetScope scope) {
        TeamId owner = world.owner(SITE);
        assertThat(told(new SmallCalls(world).setScope(world.boss(SITE), SITE, owner, scope)))
                .isEqualTo(isEmpty(scope) ? "invalid" : "owner_record");
    }

    @Property
    void i_30_a_limited_scope_names_at_least_one_asset(
            @ForAll SmallWorld world, @ForAll UserId user, @ForAll TeamId team, @ForAll AssetScope scope) {
        assertThat(told(new SmallCalls(world).setScope(user, SITE, team, scope)).equals("invalid"))
                .isEqualTo(isEmpty(scope));
    }

    @Example
    void i_30_a_scope_names_at_most_a_thousand_assets_of_types_there_are() {
        Set<AssetType> known = Set.of(AssetType.CHARGER);
        assertThat(ScopeRules.problem(AssetScope.limited(chargers(AssetScope.MAX_LISTED)), Samples.policy(known)))
                .isEmpty();
        assertThat(ScopeRules.problem(AssetScope.limited(chargers(AssetScope.MAX_LISTED + 1)), Samples.policy(known)))
                .isPresent();
        assertThat(ScopeRules.problem(AssetScope.limited(AssetId.meter(Samples.uuid(1))), Samples.policy(known)))
                .isPresent();
    }

    @Property
    void i_31_assets_that_are_not_on_the_site_are_refused_all_or_nothing(
            @ForAll SmallWorld world, @ForAll UserId user, @ForAll TeamId team, @ForAll AssetScope scope) {
        Decision<SiteAccess> decision = new SmallCalls(world).setScope(user, SITE, team, scope);
        Optional<String> refused = isEmpty(scope)
                ? Optional.of("invalid")
                : DataAccessRulesProperties.ownerOnly(world, user, team, Permission.SET_SCOPE);
        TreeSet<AssetId> missing = new TreeSet<>(scope.listed());
        missing.removeIf(asset -> SITE.equals(world.assets.get(asset)));
        if (refused.isPresent()) {
            assertThat(told(decision)).isEqualTo(refused.get());
        } else if (!missing.isEmpty()) {
            assertThat(decision).isEqualTo(Decision.refuse(new SiteRefusal.AssetsNotFound(SITE, missing)));
        } else {
            assertThat(told(decision)).isEqualTo("accepted");
        }
    }

    @Property
    void i_32_duplicates_collapse_and_switching_to_all_clears_the_list(
            @ForAll SmallWorld world, @ForAll TeamId wish, @ForAll AssetScope scope) {
        Place place = world.guest(SITE, wish);
        TeamId team = place.access().team();
        AssetScope present = scope.isAll() ? scope : AssetScope.limited(world.present(SITE, scope));
        AssetScope chosen = isEmpty(present) ? AssetScope.all() : present;
        List<AssetId> twice = new ArrayList<>(chosen.listed());
        twice.addAll(chosen.listed());
        AssetScope said = chosen.isAll() ? chosen : AssetScope.limited(twice);
        Decision<SiteAccess> decision = new SmallCalls(world).setScope(world.boss(SITE), SITE, team, said);
        SiteAccess before = place.access();
        if (place.scope().equals(chosen)) {
            assertThat(decision).isEqualTo(Decision.accept(before));
        } else {
            assertThat(decision)
                    .isEqualTo(Decision.accept(
                            before.withAllAssets(chosen.isAll(), NOW),
                            new AssetScopeChanged(SITE, team, place.scope(), chosen)));
        }
        new SmallFold(world).apply(decision.events());
        assertThat(world.at(SITE, team).orElseThrow().scope()).isEqualTo(chosen);
    }

    private static List<AssetId> chargers(int count) {
        List<AssetId> assets = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            assets.add(AssetId.charger(Samples.uuid(number)));
        }
        return assets;
    }

    private static boolean isEmpty(AssetScope scope) {
        return !scope.isAll() && scope.listed().isEmpty();
    }
}
