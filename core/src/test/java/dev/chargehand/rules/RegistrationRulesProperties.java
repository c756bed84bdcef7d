package dev.chargehand.rules;

import static dev.chargehand.rules.Samples.NOW;
import static dev.chargehand.rules.Samples.SITE;
import static dev.chargehand.rules.Samples.told;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.Permission;
import dev.chargehand.charger.Charger;
import dev.chargehand.charger.ChargerDraft;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.charger.Condition;
import dev.chargehand.charger.ConnectionStatus;
import dev.chargehand.charger.LicenseFlags;
import dev.chargehand.charger.ReachableCharger;
import dev.chargehand.charger.RegisteredCharger;
import dev.chargehand.charger.Whereabouts;
import dev.chargehand.event.AssetEvent.AssetAdded;
import dev.chargehand.event.ChargerEvent.ChargerRegistered;
import dev.chargehand.event.Event;
import dev.chargehand.event.TeamEvent.MemberAdded;
import dev.chargehand.event.TeamEvent.TeamCreated;
import dev.chargehand.rules.SmallWorld.Place;
import dev.chargehand.site.AccessLevel;
import dev.chargehand.team.Member;
import dev.chargehand.team.Role;
import dev.chargehand.team.Team;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.TeamType;
import dev.chargehand.team.UserId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Chargers come to be, in every small world. */
@Domain(SmallWorldDomain.class)
@Domain(DomainContext.Global.class)
class RegistrationRulesProperties {
    @Property
    void i_70_an_identity_is_registered_once_over_all_teams_and_sites(
            @ForAll SmallWorld world, @ForAll UserId user, @ForAll TeamId team, @ForAll ChargerId id) {
        SmallChargerCalls calls = new SmallChargerCalls(world);
        String otherwise = world.chargers.get(id).isPresent() ? "identity_taken" : "accepted";
        String onSite = otherwise;
        if (world.level(user, SITE).isEmpty()) {
            onSite = "site_not_found";
        } else if (!world.holds(user, SITE, AccessLevel.SENSITIVE)) {
            onSite = "not_permitted";
        } else if (!world.may(user, SITE, AccessLevel.SENSITIVE, Permission.CHANGE_ASSETS)) {
            onSite = "admin_needed";
        }
        assertThat(told(calls.register(user, team, id)))
                .isEqualTo(world.role(team, user).isEmpty() ? "team_not_found" : otherwise);
        assertThat(told(calls.registerWithPersonalTeam(user, id))).isEqualTo(otherwise);
        assertThat(told(calls.registerOn(user, SITE, id))).isEqualTo(onSite);
        assertThat(told(calls.register(user, Samples.teamId(99), id))).isEqualTo("team_not_found");
    }

    @Property
    void i_70_a_second_registration_of_what_was_just_registered_is_refused(
            @ForAll SmallWorld world, @ForAll TeamId team, @ForAll ChargerId id, @ForAll boolean personal) {
        UserId boss = world.boss(SITE);
        world.in(team).put(boss, Role.MEMBER);
        world.chargers.all.remove(id);
        world.assets.remove(id.asset());
        SmallChargerCalls calls = new SmallChargerCalls(world);
        new SmallFold(world)
                .apply((personal ? calls.registerWithPersonalTeam(boss, id) : calls.register(boss, team, id)).events());
        world.in(world.owner(SITE)).put(boss, Role.ADMIN);
        for (Decision<?> again : List.of(
                calls.register(boss, team, id),
                calls.registerWithPersonalTeam(boss, id),
                calls.registerOn(boss, SITE, id))) {
            assertThat(told(again)).isEqualTo("identity_taken");
            assertThat(again.events()).isEmpty();
        }
    }

    @Property
    void i_13_a_user_without_a_team_gets_a_personal_one_that_holds_the_first_charger(
            @ForAll UserId user, @ForAll ChargerId id) {
        SmallWorld world = new SmallWorld();
        Decision<RegisteredCharger> decision = new SmallChargerCalls(world).registerWithPersonalTeam(user, id);
        TeamId team = Samples.teamId(100 + SmallWorld.TEAMS);
        Charger charger = fresh(id, new Whereabouts.HeldBy(team));
        assertThat(decision)
                .isEqualTo(Decision.accept(
                        registered(charger, AccessLevel.OWNER),
                        new TeamCreated(new Team(
                                team,
                                "Personal team",
                                Optional.empty(),
                                TeamType.PERSONAL,
                                Optional.of(user),
                                NOW,
                                NOW)),
                        new MemberAdded(
                                new Member(Samples.memberId(100 + SmallWorld.TEAMS), team, user, Role.ADMIN, NOW)),
                        new ChargerRegistered(charger)));
        new SmallFold(world).apply(decision.events());
        assertThat(world.chargers.level(user, id)).contains(AccessLevel.OWNER);
        assertThat(told(new SmallChargerCalls(world).register(user, team, SmallWorld.CHARGERS.get(2))))
                .isEqualTo(id.equals(SmallWorld.CHARGERS.get(2)) ? "identity_taken" : "accepted");
    }

    @Property
    void i_33_a_charger_registered_on_a_site_is_in_every_scope_of_all_and_in_no_list(
            @ForAll SmallWorld world, @ForAll UserId user) {
        ChargerId id = SmallWorld.CHARGERS.get(2);
        Map<TeamId, Place> before = new TreeMap<>(world.on(SITE));
        Decision<RegisteredCharger> decision = new SmallChargerCalls(world).registerOn(user, SITE, id);
        if (decision.outcome().isAccepted()) {
            Charger charger = fresh(id, new Whereabouts.OnSite(SITE));
            assertThat(decision)
                    .isEqualTo(Decision.accept(
                            registered(charger, world.level(user, SITE).orElseThrow()),
                            new ChargerRegistered(charger),
                            new AssetAdded(SITE, id.asset())));
        }
        new SmallFold(world).apply(decision.events());
        assertThat(world.on(SITE)).isEqualTo(before);
        for (UserId anyone : AccessSequenceProperties.users()) {
            boolean throughAll = world.through(anyone, SITE).stream()
                    .anyMatch(place -> place.scope().isAll());
            boolean listed = world.through(anyone, SITE).stream()
                    .anyMatch(place -> place.scope().listed().contains(id.asset()));
            assertThat(world.chargers.level(anyone, id).isPresent())
                    .isEqualTo(decision.outcome().isAccepted() && (throughAll || listed));
        }
    }

    @Property
    void i_61_a_refused_registration_has_no_event(
            @ForAll SmallWorld world, @ForAll UserId user, @ForAll TeamId team, @ForAll ChargerId id) {
        SmallChargerCalls calls = new SmallChargerCalls(world);
        for (Decision<?> decision : List.of(
                calls.register(user, team, id),
                calls.registerWithPersonalTeam(user, id),
                calls.registerOn(user, SITE, id))) {
            List<Event> events = decision.events();
            assertThat(events.isEmpty()).isEqualTo(!decision.outcome().isAccepted());
        }
    }

    @Property
    void i_77_a_charger_starts_as_never_seen_with_nothing_known_of_its_condition(
            @ForAll SmallWorld world, @ForAll TeamId team) {
        UserId boss = world.boss(SITE);
        world.in(team).put(boss, Role.MEMBER);
        Charger charger = new SmallChargerCalls(world)
                .register(boss, team, SmallWorld.CHARGERS.get(2))
                .outcome()
                .orThrow()
                .charger()
                .charger();
        assertThat(charger.condition()).isEqualTo(Condition.FRESH);
        assertThat(charger.condition().connection()).isEqualTo(ConnectionStatus.NEVER_SEEN);
        assertThat(charger.condition().status()).isEmpty();
        assertThat(charger.condition().error()).isEmpty();
    }

    private static Charger fresh(ChargerId id, Whereabouts place) {
        ChargerDraft.Terms terms = ChargerSamples.terms(id);
        return new Charger(
                id,
                terms.identity(),
                place,
                terms.reference(),
                terms.hardware(),
                Condition.FRESH,
                terms.connectors(),
                NOW,
                NOW);
    }

    private static RegisteredCharger registered(Charger charger, AccessLevel level) {
        return new RegisteredCharger(
                new ReachableCharger(charger, level, LicenseFlags.NONE), ChargerSamples.pincode(charger.id()));
    }
}
