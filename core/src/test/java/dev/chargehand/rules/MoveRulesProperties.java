package dev.chargehand.rules;

import static dev.chargehand.rules.Samples.NOW;
import static dev.chargehand.rules.Samples.SITE;
import static dev.chargehand.rules.Samples.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.chargehand.Permission;
import dev.chargehand.charger.Charger;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.charger.Connector;
import dev.chargehand.charger.LicenseFlags;
import dev.chargehand.charger.ReachableCharger;
import dev.chargehand.charger.SetupStatus;
import dev.chargehand.charger.Whereabouts;
import dev.chargehand.event.AssetEvent.AssetAdded;
import dev.chargehand.event.AssetEvent.AssetRemoved;
import dev.chargehand.event.ChargerEvent.ChargerMoved;
import dev.chargehand.license.License;
import dev.chargehand.license.LicenseStatus;
import dev.chargehand.license.Tier;
import dev.chargehand.rules.SmallWorld.Place;
import dev.chargehand.site.AccessLevel;
import dev.chargehand.site.AssetScope;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.Role;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Chargers go from one site to another, in every small world. */
@Domain(SmallWorldDomain.class)
@Domain(DomainContext.Global.class)
class MoveRulesProperties {
    private static final SiteId OTHER = SmallWorld.SITES.get(1);

    @Property
    void i_74_moving_needs_data_access_on_the_charger_and_on_the_other_site(
            @ForAll SmallWorld world, @ForAll UserId user, @ForAll ChargerId id, @ForAll boolean here) {
        SiteId target = here ? SITE : OTHER;
        Optional<SiteId> site =
                world.chargers.get(id).flatMap(charger -> charger.place().site());
        String expected = "accepted";
        if (world.chargers.level(user, id).isEmpty()) {
            expected = "charger_not_found";
        } else if (world.level(user, target).isEmpty()) {
            expected = "site_not_found";
        } else if (!world.chargers.holds(user, id, AccessLevel.SENSITIVE)) {
            expected = "not_permitted";
        } else if (!world.chargers.may(user, id, AccessLevel.SENSITIVE, Permission.DETACH_CHARGER)) {
            expected = "admin_needed";
        } else if (!world.holds(user, target, AccessLevel.SENSITIVE)) {
            expected = "not_permitted";
        } else if (!world.may(user, target, AccessLevel.SENSITIVE, Permission.CHANGE_ASSETS)) {
            expected = "admin_needed";
        } else if (site.isEmpty()) {
            expected = "not_attached";
        } else if (site.get().equals(target)) {
            expected = "same_site";
        }
        Decision<ReachableCharger> decision = new SmallChargerCalls(world).move(user, id, target);
        assertThat(told(decision)).isEqualTo(expected);
        assertThat(decision.events().isEmpty()).isEqualTo(!expected.equals("accepted"));
        if (expected.equals("accepted")) {
            assertThat(decision.outcome().orThrow().level())
                    .isEqualTo(world.level(user, target).orElseThrow());
        }
    }

    @Property
    void i_75_moving_resets_the_configuration_and_keeps_identity_reference_history_and_licenses(
            @ForAll SmallWorld world, @ForAll ChargerId id, @ForAll boolean smart, @ForAll boolean pro) {
        UserId boss = bossOfBoth(world);
        Charger before = ChargerSamples.charger(id, new Whereabouts.OnSite(SITE));
        world.chargers.put(before);
        List<License> licenses = new ArrayList<>();
        if (smart) {
            licenses.add(ChargerSamples.license(id, Tier.SMART, LicenseStatus.VALID, Optional.empty()));
        }
        if (pro) {
            licenses.add(ChargerSamples.license(id, Tier.PRO, LicenseStatus.VALID, Optional.empty()));
        }
        Decision<ReachableCharger> decision = AttachmentRules.move(
                new AttachmentRules.Move(id, OTHER),
                world.chargers.standing(boss, id),
                world.caller(boss, OTHER),
                licenses,
                world.policy,
                NOW);
        ReachableCharger moved = decision.outcome().orThrow();
        assertThat(moved.licenses()).isEqualTo(new LicenseFlags(smart, pro));
        assertThat(moved.level()).isEqualTo(AccessLevel.OWNER);
        assertReset(before, moved.charger(), new Whereabouts.OnSite(OTHER));
        // no event on a license: they stay where they are
        assertThat(decision.events())
                .containsExactly(
                        new AssetRemoved(SITE, id.asset()),
                        new ChargerMoved(id, SITE, OTHER, before.reported()),
                        new AssetAdded(OTHER, id.asset()));
        new SmallFold(world).apply(decision.events());
        assertThat(world.chargers.get(id)).contains(moved.charger());
        assertThat(world.assets).containsEntry(id.asset(), OTHER);
    }

    @Property
    void i_75_attaching_and_detaching_reset_and_keep_the_same(
            @ForAll SmallWorld world, @ForAll ChargerId id, @ForAll TeamId holder) {
        UserId boss = world.boss(SITE);
        Charger held = ChargerSamples.charger(id, new Whereabouts.HeldBy(holder));
        world.chargers.put(held);
        SmallChargerCalls calls = new SmallChargerCalls(world);
        Decision<ReachableCharger> attached =
                calls.attach(boss, SITE, ChargerSamples.identity(id), ChargerSamples.pincode(id));
        assertReset(held, attached.outcome().orThrow().charger(), new Whereabouts.OnSite(SITE));
        Charger there = ChargerSamples.charger(id, new Whereabouts.OnSite(SITE));
        world.chargers.put(there);
        assertReset(there, calls.detach(boss, id).outcome().orThrow(), new Whereabouts.HeldBy(world.owner(SITE)));
    }

    @Property
    void i_33_and_i_34_a_moved_charger_leaves_every_list_and_comes_onto_none(
            @ForAll SmallWorld world, @ForAll ChargerId id, @ForAll TeamId wish) {
        UserId boss = bossOfBoth(world);
        world.chargers.put(ChargerSamples.charger(id, new Whereabouts.OnSite(SITE)));
        Place guest = world.guest(SITE, wish);
        world.put(guest.access().withAllAssets(false, NOW), AssetScope.limited(id.asset()));
        Map<TeamId, Place> there = new TreeMap<>(world.on(OTHER));
        new SmallFold(world)
                .apply(new SmallChargerCalls(world).move(boss, id, OTHER).events());
        Place emptied = world.at(SITE, guest.access().team()).orElseThrow();
        assertThat(emptied.scope()).isEqualTo(AssetScope.limited());
        assertThat(emptied.access().allAssets()).isFalse();
        assertThat(world.on(OTHER)).isEqualTo(there);
        for (UserId user : AccessSequenceProperties.users()) {
            assertThat(world.chargers.level(user, id))
                    .isEqualTo(world.through(user, OTHER).stream()
                            .filter(place -> place.scope().isAll())
                            .map(place -> world.level(place.access()))
                            .max(AccessLevel::compareTo));
        }
    }

    private static void assertReset(Charger before, Charger after, Whereabouts place) {
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.identity()).isEqualTo(before.identity());
        assertThat(after.reference()).isEqualTo(before.reference());
        assertThat(after.hardware()).isEqualTo(before.hardware());
        assertThat(after.createdAt()).isEqualTo(before.createdAt());
        assertThat(after.updatedAt()).isEqualTo(NOW);
        assertThat(after.place()).isEqualTo(place);
        assertThat(after.condition().setup()).isEqualTo(SetupStatus.NOT_STARTED);
        assertThat(after.condition())
                .usingRecursiveComparison()
                .ignoringFields("setup")
                .isEqualTo(before.condition());
        assertThat(after.connectors())
                .extracting(Connector::number, Connector::status)
                .containsExactlyElementsOf(before.connectors().stream()
                        .map(plug -> tuple(plug.number(), plug.status()))
                        .toList());
        assertThat(after.connectors())
                .allMatch(plug ->
                        plug.phaseRotation().isEmpty() && plug.maxAmperage().isEmpty());
    }

    private static UserId bossOfBoth(SmallWorld world) {
        UserId boss = world.boss(SITE);
        world.in(world.owner(OTHER)).put(boss, Role.ADMIN);
        return boss;
    }
}
