package dev.chargehand.rules;

import static dev.chargehand.rules.Samples.NOW;
import static dev.chargehand.rules.Samples.SITE;
import static dev.chargehand.rules.Samples.told;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.Permission;
import dev.chargehand.event.AssetEvent.AssetAdded;
import dev.chargehand.event.AssetEvent.AssetRemoved;
import dev.chargehand.rules.SmallWorld.Place;
import dev.chargehand.site.AccessLevel;
import dev.chargehand.site.AssetId;
import dev.chargehand.site.AssetScope;
import dev.chargehand.site.AssetType;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Assets come onto a site and leave it, in every small world. */
@Domain(SmallWorldDomain.class)
@Domain(DomainContext.Global.class)
class AssetRulesProperties {
    @Property
    void i_33_an_added_asset_is_in_every_scope_of_all_and_in_no_list(
            @ForAll SmallWorld world, @ForAll UserId user, @ForAll AssetId asset) {
        Map<TeamId, Place> before = new TreeMap<>(world.on(SITE));
        SiteId place = world.assets.get(asset);
        Decision<AssetId> decision = new SmallCalls(world).addAsset(user, SITE, asset);
        String expected = "accepted";
        if (world.level(user, SITE).isEmpty()) {
            expected = "site_not_found";
        } else if (!world.holds(user, SITE, AccessLevel.SENSITIVE)) {
            expected = "not_permitted";
        } else if (!world.may(user, SITE, AccessLevel.SENSITIVE, Permission.CHANGE_ASSETS)) {
            expected = "admin_needed";
        } else if (place != null && !(place.equals(SITE) && reaches(world, user, asset))) {
            expected = "asset_attached";
        }
        assertThat(told(decision)).isEqualTo(expected);
        if (expected.equals("accepted")) {
            assertThat(decision)
                    .isEqualTo(
                            place == null
                                    ? Decision.accept(asset, new AssetAdded(SITE, asset))
                                    : Decision.accept(asset));
            new SmallFold(world).apply(decision.events());
            assertThat(world.assets.get(asset)).isEqualTo(SITE);
            assertThat(world.on(SITE)).isEqualTo(before);
        }
    }

    @Property
    void i_34_a_removed_asset_leaves_every_list_and_an_emptied_list_stays_limited(
            @ForAll SmallWorld world, @ForAll AssetId asset, @ForAll TeamId wish) {
        UserId boss = world.boss(SITE);
        world.assets.put(asset, SITE);
        Place guest = world.guest(SITE, wish);
        world.put(guest.access().withAllAssets(false, NOW), AssetScope.limited(asset));
        Decision<AssetId> decision = new SmallCalls(world).removeAsset(boss, SITE, asset);
        assertThat(decision).isEqualTo(Decision.accept(asset, new AssetRemoved(SITE, asset)));
        new SmallFold(world).apply(decision.events());
        for (Place place : world.on(SITE).values()) {
            assertThat(place.scope().listed()).doesNotContain(asset);
        }
        Place emptied = world.at(SITE, guest.access().team()).orElseThrow();
        assertThat(emptied.scope()).isEqualTo(AssetScope.limited());
        assertThat(emptied.access().allAssets()).isFalse();
    }

    @Property
    void i_35_an_asset_out_of_reach_is_not_found_and_one_in_reach_needs_data_access(
            @ForAll SmallWorld world, @ForAll UserId user, @ForAll AssetId asset) {
        boolean there = SITE.equals(world.assets.get(asset));
        String expected = "accepted";
        if (world.level(user, SITE).isEmpty()) {
            expected = "site_not_found";
        } else if (!there || !reaches(world, user, asset)) {
            expected = "asset_not_found";
        } else if (!world.reach(user, SITE, AccessLevel.SENSITIVE).includes(asset)) {
            expected = "not_permitted";
        } else if (world.through(user, SITE).stream()
                .noneMatch(place -> world.level(place.access()) != AccessLevel.BASIC
                        && place.scope().includes(asset)
                        && world.mayIn(place.access().team(), user, Permission.CHANGE_ASSETS))) {
            expected = "admin_needed";
        }
        assertThat(told(new SmallCalls(world).removeAsset(user, SITE, asset))).isEqualTo(expected);
    }

    @Example
    void an_asset_of_a_type_that_is_not_registered_is_invalid() {
        SmallWorld world = new SmallWorlds(new Random(1)).world();
        UserId boss = world.boss(SITE);
        AssetId pump = new AssetId(new AssetType("pump"), Samples.uuid(5));
        assertThat(told(new SmallCalls(world).addAsset(boss, SITE, pump))).isEqualTo("invalid");
        world.policy = Samples.policy(Set.of(new AssetType("pump")));
        assertThat(told(new SmallCalls(world).addAsset(boss, SITE, pump))).isEqualTo("accepted");
        assertThat(AssetRules.problem(AssetId.meter(Samples.uuid(1)), world.policy))
                .isPresent();
    }

    @Property
    void a_site_is_deleted_by_its_owner_once_no_asset_is_on_it(@ForAll SmallWorld world, @ForAll boolean empty) {
        UserId boss = world.boss(SITE);
        world.assets.put(SmallWorld.METERS.get(0), SITE);
        if (empty) {
            world.assets.values().removeIf(SITE::equals);
        }
        assertThat(told(new SmallCalls(world).delete(boss, SITE))).isEqualTo(empty ? "accepted" : "assets_on_site");
    }

    private static boolean reaches(SmallWorld world, UserId user, AssetId asset) {
        return world.through(user, SITE).stream()
                .anyMatch(place -> place.scope().includes(asset));
    }
}
