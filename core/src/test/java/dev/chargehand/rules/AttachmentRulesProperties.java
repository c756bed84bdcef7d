package dev.chargehand.rules;

import static dev.chargehand.rules.Samples.NOW;
import static dev.chargehand.rules.Samples.SITE;
import static dev.chargehand.rules.Samples.told;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.ChargerRefusal;
import dev.chargehand.Permission;
import dev.chargehand.charger.Charger;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.charger.Pincode;
import dev.chargehand.charger.ReachableCharger;
import dev.chargehand.charger.Whereabouts;
import dev.chargehand.event.AssetEvent.AssetAdded;
import dev.chargehand.event.AssetEvent.AssetRemoved;
import dev.chargehand.event.ChargerEvent.ChargerAttached;
import dev.chargehand.event.ChargerEvent.ChargerDetached;
import dev.chargehand.facts.FoundCharger;
import dev.chargehand.rules.SmallWorld.Place;
import dev.chargehand.site.AccessLevel;
import dev.chargehand.site.AssetScope;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Chargers come onto a site and leave it, in every small world. */
@Domain(SmallWorldDomain.class)
@Domain(DomainContext.Global.class)
class AttachmentRulesProperties {
    @Property
    void i_71_a_charger_on_a_site_is_not_attached_again_to_that_site_or_another(
            @ForAll SmallWorld world, @ForAll ChargerId id, @ForAll Whereabouts place) {
        UserId boss = world.boss(SITE);
        Charger charger = ChargerSamples.charger(id, place);
        world.chargers.put(charger);
        Decision<ReachableCharger> decision = attach(world, boss, id);
        if (place.site().isPresent()) {
            assertThat(decision).isEqualTo(Decision.refuse(new ChargerRefusal.AlreadyAttached(id)));
        } else {
            assertThat(decision.events())
                    .containsExactly(
                            new ChargerAttached(id, place.holder().orElseThrow(), SITE, charger.reported()),
                            new AssetAdded(SITE, id.asset()));
            new SmallFold(world).apply(decision.events());
            assertThat(world.chargers.get(id)).contains(charger.moved(new Whereabouts.OnSite(SITE), NOW));
            assertThat(told(attach(world, boss, id))).isEqualTo("already_attached");
        }
    }

    @Property
    void i_72_a_wrong_pincode_and_an_unknown_identity_get_the_same_answer(
            @ForAll SmallWorld world, @ForAll UserId user, @ForAll ChargerId id, @ForAll Whereabouts place) {
        world.chargers.put(ChargerSamples.charger(id, place));
        SmallChargerCalls calls = new SmallChargerCalls(world);
        Decision<ReachableCharger> wrongPincode =
                calls.attach(user, SITE, ChargerSamples.identity(id), ChargerSamples.WRONG);
        Decision<ReachableCharger> right = attach(world, user, id);
        world.chargers.all.remove(id);
        world.assets.remove(id.asset());
        Decision<ReachableCharger> unknown = attach(world, user, id);
        assertThat(wrongPincode).isEqualTo(unknown);
        assertThat(unknown.outcome().isAccepted()).isFalse();
        if (world.may(user, SITE, AccessLevel.SENSITIVE, Permission.CHANGE_ASSETS)) {
            assertThat(unknown).isEqualTo(Decision.refuse(Refusals.noCharger(ChargerSamples.identity(id))));
            assertThat(right).isNotEqualTo(unknown);
        } else {
            assertThat(right).isEqualTo(unknown);
        }
    }

    @Property
    void i_72_only_all_digits_in_their_places_prove_possession(
            @ForAll ChargerId id, @ForAll Whereabouts place, @ForAll("pincodes") Pincode other) {
        FoundCharger found = new FoundCharger(id, place, ChargerSamples.pincode(id));
        assertThat(AttachmentRules.possessed(Optional.of(found), ChargerSamples.pincode(id)))
                .contains(found);
        assertThat(AttachmentRules.possessed(Optional.of(found), other).isPresent())
                .isEqualTo(other.text().equals(ChargerSamples.pincode(id).text()));
        assertThat(AttachmentRules.possessed(Optional.empty(), other)).isEmpty();
    }

    @Provide
    Arbitrary<Pincode> pincodes() {
        return Arbitraries.strings()
                .withChars("0124")
                .ofMinLength(4)
                .ofMaxLength(5)
                .map(Pincode::new);
    }

    @Property
    void i_74_attaching_needs_data_access_on_the_site(
            @ForAll SmallWorld world, @ForAll UserId user, @ForAll ChargerId id) {
        String expected = "accepted";
        if (world.level(user, SITE).isEmpty()) {
            expected = "site_not_found";
        } else if (!world.holds(user, SITE, AccessLevel.SENSITIVE)) {
            expected = "not_permitted";
        } else if (!world.may(user, SITE, AccessLevel.SENSITIVE, Permission.CHANGE_ASSETS)) {
            expected = "admin_needed";
        } else if (world.chargers.get(id).isEmpty()) {
            expected = "charger_not_found";
        } else if (world.assets.containsKey(id.asset())) {
            expected = "already_attached";
        }
        Decision<ReachableCharger> decision = attach(world, user, id);
        assertThat(told(decision)).isEqualTo(expected);
        assertThat(decision.events().isEmpty()).isEqualTo(!expected.equals("accepted"));
        if (expected.equals("accepted")) {
            assertThat(decision.outcome().orThrow().level())
                    .isEqualTo(world.level(user, SITE).orElseThrow());
        }
    }

    @Property
    void i_74_detaching_needs_data_access_on_the_charger_and_gives_it_to_the_owner_to_hold(
            @ForAll SmallWorld world, @ForAll UserId user, @ForAll ChargerId id) {
        Optional<SiteId> site =
                world.chargers.get(id).flatMap(charger -> charger.place().site());
        String expected = "accepted";
        if (world.chargers.level(user, id).isEmpty()) {
            expected = "charger_not_found";
        } else if (!world.chargers.holds(user, id, AccessLevel.SENSITIVE)) {
            expected = "not_permitted";
        } else if (!world.chargers.may(user, id, AccessLevel.SENSITIVE, Permission.DETACH_CHARGER)) {
            expected = "admin_needed";
        } else if (site.isEmpty()) {
            expected = "not_attached";
        }
        Decision<Charger> decision = new SmallChargerCalls(world).detach(user, id);
        assertThat(told(decision)).isEqualTo(expected);
        if (expected.equals("accepted")) {
            Charger charger = world.chargers.get(id).orElseThrow();
            TeamId owner = world.owner(site.orElseThrow());
            assertThat(decision)
                    .isEqualTo(Decision.accept(
                            charger.moved(new Whereabouts.HeldBy(owner), NOW),
                            new AssetRemoved(site.get(), id.asset()),
                            new ChargerDetached(id, site.get(), owner, charger.reported())));
        } else {
            assertThat(decision.events()).isEmpty();
        }
    }

    @Property
    void i_78_the_holder_loses_its_hold_when_the_charger_is_attached(
            @ForAll SmallWorld world, @ForAll TeamId holder, @ForAll ChargerId id) {
        UserId boss = world.boss(SITE);
        world.chargers.put(ChargerSamples.charger(id, new Whereabouts.HeldBy(holder)));
        new SmallFold(world).apply(attach(world, boss, id).events());
        assertThat(world.chargers.get(id).orElseThrow().place()).isEqualTo(new Whereabouts.OnSite(SITE));
        for (UserId user : AccessSequenceProperties.users()) {
            assertThat(world.chargers.level(user, id))
                    .isEqualTo(world.through(user, SITE).stream()
                            .filter(place -> place.scope().includes(id.asset()))
                            .map(place -> world.level(place.access()))
                            .max(AccessLevel::compareTo));
        }
    }

    @Property
    void i_33_an_attached_charger_is_in_every_scope_of_all_and_in_no_list(
            @ForAll SmallWorld world, @ForAll UserId user, @ForAll ChargerId id) {
        Map<TeamId, Place> before = new TreeMap<>(world.on(SITE));
        Decision<ReachableCharger> decision = attach(world, user, id);
        new SmallFold(world).apply(decision.events());
        assertThat(world.on(SITE)).isEqualTo(before);
        if (decision.outcome().isAccepted()) {
            assertThat(world.on(SITE).values())
                    .allMatch(place -> place.scope().includes(id.asset())
                            == (place.scope().isAll() || place.scope().listed().contains(id.asset())));
            assertThat(world.on(SITE).values())
                    .noneMatch(place -> place.scope().listed().contains(id.asset()));
        }
    }

    @Property
    void i_34_a_detached_charger_leaves_every_list_and_an_emptied_list_stays_limited(
            @ForAll SmallWorld world, @ForAll ChargerId id, @ForAll TeamId wish) {
        UserId boss = world.boss(SITE);
        world.chargers.put(ChargerSamples.charger(id, new Whereabouts.OnSite(SITE)));
        Place guest = world.guest(SITE, wish);
        world.put(guest.access().withAllAssets(false, NOW), AssetScope.limited(id.asset()));
        new SmallFold(world).apply(new SmallChargerCalls(world).detach(boss, id).events());
        assertThat(world.on(SITE).values())
                .noneMatch(place -> place.scope().listed().contains(id.asset()));
        Place emptied = world.at(SITE, guest.access().team()).orElseThrow();
        assertThat(emptied.scope()).isEqualTo(AssetScope.limited());
        assertThat(emptied.access().allAssets()).isFalse();
    }

    private static Decision<ReachableCharger> attach(SmallWorld world, UserId user, ChargerId id) {
        return new SmallChargerCalls(world).attach(user, SITE, ChargerSamples.identity(id), ChargerSamples.pincode(id));
    }
}
