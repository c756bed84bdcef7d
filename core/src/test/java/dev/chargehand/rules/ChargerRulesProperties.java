package dev.chargehand.rules;

import static dev.chargehand.rules.Samples.NOW;
import static dev.chargehand.rules.Samples.SITE;
import static dev.chargehand.rules.Samples.told;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.Permission;
import dev.chargehand.charger.Charger;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.charger.Connector;
import dev.chargehand.charger.ConnectorSettings;
import dev.chargehand.charger.LicenseFlags;
import dev.chargehand.charger.PhaseRotation;
import dev.chargehand.charger.ReachableCharger;
import dev.chargehand.event.AssetEvent.AssetRemoved;
import dev.chargehand.event.ChargerEvent.ChargerDeleted;
import dev.chargehand.event.ChargerEvent.ConnectorSet;
import dev.chargehand.event.ChargerEvent.ReferenceChanged;
import dev.chargehand.event.Event;
import dev.chargehand.facts.ChargerFacts;
import dev.chargehand.facts.PincodeFacts;
import dev.chargehand.license.License;
import dev.chargehand.license.LicenseStatus;
import dev.chargehand.license.Tier;
import dev.chargehand.rules.SmallWorld.Place;
import dev.chargehand.site.AccessLevel;
import dev.chargehand.site.SiteAccess;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.UserId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Chargers are seen, set up and deleted, in every small world. */
@Domain(SmallWorldDomain.class)
@Domain(DomainContext.Global.class)
class ChargerRulesProperties {
    private static final ConnectorSettings SETTINGS =
            ConnectorSettings.changes().phaseRotation(PhaseRotation.TSR).maxAmperage(25);
    private static final int ONE = 1;
    private static final int NONE = 3;

    @Property
    void i_35_to_who_does_not_reach_it_every_command_answers_as_if_there_were_no_such_charger(
            @ForAll SmallWorld world, @ForAll UserId user, @ForAll ChargerId id) {
        boolean reached = world.chargers.level(user, id).isPresent();
        List<Decision<?>> present = commands(world, user, id);
        world.chargers.all.remove(id);
        world.assets.remove(id.asset());
        List<Decision<?>> absent = commands(world, user, id);
        assertThat(absent).allMatch(decision -> decision.equals(Decision.refuse(Refusals.noCharger(id))));
        if (reached) {
            assertThat(present).noneMatch(absent::contains);
        } else {
            assertThat(present).isEqualTo(absent);
        }
    }

    @Property
    void i_60_a_missing_charger_comes_before_a_missing_plug_and_both_before_a_missing_right(
            @ForAll SmallWorld world, @ForAll UserId user, @ForAll ChargerId id) {
        String expected = refusal(world, user, id, AccessLevel.SENSITIVE, Permission.CONFIGURE_CHARGER);
        SmallChargerCalls calls = new SmallChargerCalls(world);
        assertThat(told(calls.changeReference(user, id, Optional.of("Bay 9")))).isEqualTo(expected);
        assertThat(told(calls.setConnector(user, id, ONE, SETTINGS))).isEqualTo(expected);
        assertThat(told(calls.setConnector(user, id, NONE, SETTINGS)))
                .isEqualTo(expected.equals("charger_not_found") ? expected : "connector_not_found");
        assertThat(told(calls.delete(user, id)))
                .isEqualTo(refusal(world, user, id, AccessLevel.OWNER, Permission.DELETE_CHARGER));
    }

    @Property
    void i_61_a_refused_command_on_a_charger_has_no_event(
            @ForAll SmallWorld world, @ForAll UserId user, @ForAll ChargerId id) {
        for (Decision<?> decision : commands(world, user, id)) {
            assertThat(decision.events().isEmpty())
                    .isEqualTo(!decision.outcome().isAccepted());
        }
    }

    @Property
    void i_62_the_events_of_a_charger_say_what_was_before_and_what_is_after(
            @ForAll SmallWorld world, @ForAll UserId user, @ForAll ChargerId id) {
        SmallChargerCalls calls = new SmallChargerCalls(world);
        Decision<ReachableCharger> reference = calls.changeReference(user, id, Optional.of("Bay 9"));
        new SmallFold(world).apply(reference.events());
        Decision<Connector> plug = calls.setConnector(user, id, ONE, SETTINGS);
        new SmallFold(world).apply(plug.events());
        if (reference.outcome().isAccepted()) {
            Charger charger = world.chargers.get(id).orElseThrow();
            assertThat(reference.outcome().orThrow().charger().reference()).contains("Bay 9");
            assertThat(charger.reference()).contains("Bay 9");
            assertThat(charger.updatedAt()).isEqualTo(NOW);
            assertThat(charger.connector(ONE)).isEqualTo(plug.outcome().toOptional());
            assertThat(plug.events())
                    .isEqualTo(List.of(new ConnectorSet(
                            id,
                            ChargerSamples.charger(id, charger.place())
                                    .connector(ONE)
                                    .orElseThrow(),
                            plug.outcome().orThrow())));
            assertThat(plug.outcome().orThrow().maxAmperage()).contains(25);
            assertThat(calls.changeReference(user, id, Optional.of("Bay 9")))
                    .isEqualTo(Decision.accept(new ReachableCharger(
                            charger, reference.outcome().orThrow().level(), LicenseFlags.NONE)));
            assertThat(calls.setConnector(user, id, ONE, SETTINGS))
                    .isEqualTo(Decision.accept(plug.outcome().orThrow()));
        }
    }

    @Property
    void i_73_a_pincode_is_seen_with_sensitive_access_and_by_the_holders_members(
            @ForAll SmallWorld world, @ForAll UserId user, @ForAll ChargerId id) {
        if (world.chargers.level(user, id).isPresent()) {
            PincodeFacts facts = new PincodeFacts(through(world, user, id), ChargerSamples.pincode(id));
            assertThat(ChargerRules.seesPincode(facts, world.now))
                    .isEqualTo(world.chargers.holds(user, id, AccessLevel.SENSITIVE));
        }
    }

    @Property
    void i_76_a_reference_needs_data_access_and_null_clears_it(
            @ForAll SmallWorld world, @ForAll UserId user, @ForAll ChargerId id, @ForAll boolean clear) {
        Optional<String> reference = clear ? Optional.empty() : Optional.of("Bay 9");
        Optional<Charger> before = world.chargers.get(id);
        Decision<ReachableCharger> decision = new SmallChargerCalls(world).changeReference(user, id, reference);
        assertThat(told(decision))
                .isEqualTo(refusal(world, user, id, AccessLevel.SENSITIVE, Permission.CONFIGURE_CHARGER));
        if (decision.outcome().isAccepted()) {
            Charger charger = before.orElseThrow();
            assertThat(decision)
                    .isEqualTo(Decision.accept(
                            new ReachableCharger(
                                    charger.with(reference, NOW),
                                    world.chargers.level(user, id).orElseThrow(),
                                    LicenseFlags.NONE),
                            new ReferenceChanged(id, charger.reference(), reference)));
        }
    }

    @Property
    void i_34_a_deleted_charger_leaves_its_site_and_every_list_there(
            @ForAll SmallWorld world, @ForAll UserId user, @ForAll ChargerId id) {
        Optional<Charger> before = world.chargers.get(id);
        Decision<ChargerId> decision = new SmallChargerCalls(world).delete(user, id);
        assertThat(told(decision)).isEqualTo(refusal(world, user, id, AccessLevel.OWNER, Permission.DELETE_CHARGER));
        if (decision.outcome().isAccepted()) {
            Charger charger = before.orElseThrow();
            List<Event> expected = new ArrayList<>();
            charger.place().site().ifPresent(site -> expected.add(new AssetRemoved(site, id.asset())));
            expected.add(new ChargerDeleted(charger));
            assertThat(decision).isEqualTo(new Decision.Accepted<>(id, expected));
            new SmallFold(world).apply(decision.events());
            assertThat(world.chargers.get(id)).isEmpty();
            for (SiteId site : SmallWorld.SITES) {
                assertThat(world.on(site).values())
                        .noneMatch(place -> place.scope().listed().contains(id.asset()));
            }
        }
    }

    @Property
    void a_charger_is_seen_at_the_highest_level_with_the_licenses_that_hold(
            @ForAll SmallWorld world, @ForAll UserId user, @ForAll ChargerId id, @ForAll boolean valid) {
        if (world.chargers.level(user, id).isPresent()) {
            Charger charger = world.chargers.get(id).orElseThrow();
            List<License> licenses = List.of(ChargerSamples.license(
                    id, Tier.PRO, valid ? LicenseStatus.VALID : LicenseStatus.SUSPENDED, Optional.empty()));
            assertThat(ChargerRules.seen(
                            new ChargerFacts(charger, through(world, user, id), licenses), world.policy, NOW))
                    .isEqualTo(new ReachableCharger(
                            charger, world.chargers.level(user, id).orElseThrow(), new LicenseFlags(false, valid)));
        }
    }

    private static String refusal(
            SmallWorld world, UserId user, ChargerId id, AccessLevel level, Permission permission) {
        if (world.chargers.level(user, id).isEmpty()) {
            return "charger_not_found";
        } else if (!world.chargers.holds(user, id, level)) {
            return "not_permitted";
        }
        return world.chargers.may(user, id, level, permission) ? "accepted" : "admin_needed";
    }

    /** All that name a charger by its id, with something to change. */
    private static List<Decision<?>> commands(SmallWorld world, UserId user, ChargerId id) {
        SmallChargerCalls calls = new SmallChargerCalls(world);
        return List.of(
                calls.changeReference(user, id, Optional.of("Bay 9")),
                calls.changeReference(user, id, Optional.empty()),
                calls.setConnector(user, id, ONE, SETTINGS),
                calls.setConnector(user, id, NONE, SETTINGS),
                calls.detach(user, id),
                calls.move(user, id, SITE),
                calls.move(user, id, Samples.siteId(99)),
                calls.delete(user, id));
    }

    private static List<SiteAccess> through(SmallWorld world, UserId user, ChargerId id) {
        return world.chargers.through(user, world.chargers.get(id).orElseThrow()).stream()
                .map(Place::access)
                .toList();
    }
}
