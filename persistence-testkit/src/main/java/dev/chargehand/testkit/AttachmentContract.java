package dev.chargehand.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.Chargehand;
import dev.chargehand.Permission;
import dev.chargehand.Policy;
import dev.chargehand.Refusal;
import dev.chargehand.charger.Charger;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.charger.ChargerIdentity;
import dev.chargehand.charger.ConnectorSettings;
import dev.chargehand.charger.Pincode;
import dev.chargehand.charger.ReachableCharger;
import dev.chargehand.charger.SetupStatus;
import dev.chargehand.charger.Whereabouts;
import dev.chargehand.event.AssetEvent.AssetAdded;
import dev.chargehand.event.AssetEvent.AssetRemoved;
import dev.chargehand.event.ChargerEvent.ChargerAttached;
import dev.chargehand.event.ChargerEvent.ChargerDetached;
import dev.chargehand.event.ChargerEvent.ChargerMoved;
import dev.chargehand.event.TeamEvent.TeamDeleted;
import dev.chargehand.license.Term;
import dev.chargehand.license.Tier;
import dev.chargehand.site.AccessLevel;
import dev.chargehand.site.AssetScope;
import dev.chargehand.site.DataAccess;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.Role;
import dev.chargehand.team.UserId;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Chargers come onto a site by proof of possession, leave it, and go to another (I-33, I-34, I-71 to I-75, I-78). */
public abstract class AttachmentContract extends Contract {
    private static final Pincode RIGHT = new Pincode(Yard.PINCODE);

    protected AttachmentContract() {}

    @Test
    void possession_takes_a_charger_from_the_team_that_held_it() {
        SharedSite at = new SharedSite(world());
        ChargerId charger = new Yard(world()).heldBy(at.other, at.cleo);
        ChargerIdentity identity = identity(at.cleo, charger);
        at.records(() -> chargers().attach(at.ada, at.site, identity, RIGHT), ChargerAttached.class, AssetAdded.class);
        ReachableCharger seen = chargers().get(at.bob, charger).orThrow();
        assertThat(seen.charger().place()).as("%s", world().name()).isEqualTo(new Whereabouts.OnSite(at.site));
        assertThat(seen.level()).isEqualTo(AccessLevel.BASIC);
        at.refused("charger_not_found", () -> chargers().get(at.cleo, charger));
        assertThat(access().can(at.cleo, AccessLevel.BASIC, charger)).isFalse();
        at.records(() -> teams().delete(at.cleo, at.other), TeamDeleted.class);
    }

    @Test
    void a_wrong_identity_and_a_wrong_pincode_get_the_same_answer_for_the_same_work() {
        SharedSite at = new SharedSite(world());
        ChargerId charger = new Yard(world()).heldBy(at.other, at.cleo);
        ChargerIdentity identity = identity(at.cleo, charger);
        ChargerIdentity unknown = new ChargerIdentity("CP-nobody");
        UnitCalls calls = new UnitCalls(storage());
        Chargehand counted = Chargehand.builder(calls).clock(clock()).build();
        List<String> work = calls.during(() -> assertUnknown(counted, at, unknown, RIGHT));
        assertThat(work).isNotEmpty();
        List<Pincode> wrong = List.of(
                new Pincode("004218"),
                new Pincode("0042170"),
                new Pincode("00421"),
                new Pincode("4217"),
                new Pincode("104217"));
        for (Pincode pincode : wrong) {
            assertThat(calls.during(() -> assertUnknown(counted, at, identity, pincode)))
                    .as("%s: work for a wrong pincode", world().name())
                    .isEqualTo(work);
        }
        chargers().attach(at.ada, at.site, identity, RIGHT).orThrow();
        SiteId second = world().site(at.ada, at.owner);
        assertThat(calls.during(() -> assertUnknown(counted, at, identity, wrong.get(0))))
                .as("%s: work for a wrong pincode of what is on a site", world().name())
                .isEqualTo(work);
        at.refused("already_attached", () -> chargers().attach(at.ada, at.site, identity, RIGHT));
        at.refused("already_attached", () -> chargers().attach(at.ada, second, identity, RIGHT));
    }

    private void assertUnknown(Chargehand library, SharedSite at, ChargerIdentity identity, Pincode pincode) {
        Refusal refusal = library.chargers()
                .attach(at.ada, at.site, identity, pincode)
                .whyNot()
                .orElseThrow();
        assertThat(refusal.code()).as("%s", world().name()).isEqualTo("charger_not_found");
        assertThat(refusal).isEqualTo(new Refusal.NotFound("charger", identity.text()));
    }

    @Test
    void whoever_may_not_attach_learns_nothing_of_the_charger() {
        SharedSite at = new SharedSite(world());
        ChargerId charger = new Yard(world()).heldBy(at.guest, at.bob);
        ChargerIdentity identity = identity(at.bob, charger);
        Pincode wrong = new Pincode("9999");
        for (Pincode pincode : List.of(RIGHT, wrong)) {
            at.refused("not_permitted", () -> chargers().attach(at.bob, at.site, identity, pincode));
            at.refused("site_not_found", () -> chargers().attach(at.cleo, at.site, identity, pincode));
            at.refused("site_not_found", () -> chargers().attach(at.ada, World.unknownSite(), identity, pincode));
        }
        at.withData();
        clock().set(at.later().minusMillis(1));
        at.refused("charger_not_found", () -> chargers().attach(at.bob, at.site, identity, wrong));
        at.records(() -> chargers().attach(at.bob, at.site, identity, RIGHT), ChargerAttached.class, AssetAdded.class);
        clock().set(at.later());
        at.refused("not_permitted", () -> chargers().detach(at.bob, charger));
    }

    @Test
    void a_detached_charger_is_held_by_the_owner_team_and_leaves_every_list() {
        SharedSite at = new SharedSite(world()).withData();
        Yard yard = new Yard(world());
        ChargerId charger = yard.on(at.site, at.ada);
        ChargerId stays = yard.on(at.site, at.ada);
        limit(at, charger);
        at.refused("charger_not_found", () -> chargers().detach(at.bob, stays));
        at.refused("charger_not_found", () -> chargers().detach(at.cleo, charger));
        at.records(() -> chargers().detach(at.bob, charger), AssetRemoved.class, ChargerDetached.class);
        Charger held = chargers().get(at.ada, charger).orThrow().charger();
        assertThat(held.place()).as("%s", world().name()).isEqualTo(new Whereabouts.HeldBy(at.owner));
        at.refused("charger_not_found", () -> chargers().get(at.bob, charger));
        at.refused("not_attached", () -> chargers().detach(at.ada, charger));
        assertThat(scope(at)).isEqualTo(AssetScope.limited());
        chargers().attach(at.ada, at.site, held.identity(), RIGHT).orThrow();
        at.refused("charger_not_found", () -> chargers().get(at.bob, charger));
        assertThat(scope(at)).isEqualTo(AssetScope.limited());
    }

    @Test
    void a_charger_added_later_is_seen_by_all_scopes_and_by_lists_once_it_is_on_them() {
        SharedSite at = new SharedSite(world());
        Yard yard = new Yard(world());
        ChargerId first = yard.on(at.site, at.ada);
        assertThat(access().can(at.bob, AccessLevel.BASIC, first)).isTrue();
        limit(at, first);
        ChargerId second = yard.on(at.site, at.ada);
        ChargerId third = yard.heldBy(at.owner, at.ada);
        chargers().attach(at.ada, at.site, identity(at.ada, third), RIGHT).orThrow();
        for (ChargerId hidden : List.of(second, third)) {
            assertThat(access().can(at.bob, AccessLevel.BASIC, hidden)).isFalse();
            at.refused("charger_not_found", () -> chargers().get(at.bob, hidden));
        }
        siteTeams()
                .setScope(at.ada, at.site, at.guest, AssetScope.limited(first.asset(), third.asset()))
                .orThrow();
        assertThat(access().can(at.bob, AccessLevel.BASIC, third)).isTrue();
        assertThat(access().can(at.bob, AccessLevel.BASIC, second)).isFalse();
    }

    @Test
    void a_move_needs_data_access_on_both_sites_and_names_another_one() {
        SharedSite at = new SharedSite(world());
        SiteId yours = world().site(at.bob, at.guest);
        SiteId mine = world().site(at.ada, at.owner);
        Yard yard = new Yard(world());
        ChargerId charger = yard.on(at.site, at.ada);
        ChargerId held = yard.heldBy(at.owner, at.ada);
        at.refused("not_permitted", () -> chargers().move(at.bob, charger, yours));
        at.refused("site_not_found", () -> chargers().move(at.ada, charger, yours));
        at.refused("site_not_found", () -> chargers().move(at.ada, charger, World.unknownSite()));
        at.refused("charger_not_found", () -> chargers().move(at.cleo, charger, World.unknownSite()));
        assertThat(world().give(yours, at.owner, DataAccess.none()).isOwner()).isFalse();
        at.refused("not_permitted", () -> chargers().move(at.ada, charger, yours));
        at.refused("not_attached", () -> chargers().move(at.ada, held, at.site));
        at.refused("same_site", () -> chargers().move(at.ada, charger, at.site));
        at.records(
                () -> chargers().move(at.ada, charger, mine), AssetRemoved.class, ChargerMoved.class, AssetAdded.class);
        at.refused("charger_not_found", () -> chargers().get(at.bob, charger));
    }

    @Test
    void a_move_resets_what_was_set_up_and_keeps_the_rest() {
        SharedSite at = new SharedSite(world());
        SiteId other = world().site(at.ada, at.owner);
        Yard yard = new Yard(world());
        ChargerId charger =
                yard.on(at.site, at.ada, yard.draft().reference("Gate").connectors(2));
        yard.bought(at.ada, at.owner, charger, Tier.PRO, Term.months(1));
        limit(at, charger);
        Charger told = Reports.everything(world(), charger);
        chargers()
                .setConnector(at.ada, charger, 1, ConnectorSettings.changes().maxAmperage(16))
                .orThrow();
        Charger before = chargers().get(at.ada, charger).orThrow().charger();
        assertThat(told.condition().setup()).isEqualTo(SetupStatus.COMPLETED);
        clock().advance(Duration.ofMinutes(1));
        ReachableCharger moved = chargers().move(at.ada, charger, other).orThrow();
        assertThat(moved.charger())
                .as("%s", world().name())
                .isEqualTo(before.moved(new Whereabouts.OnSite(other), clock().instant()));
        assertThat(moved.charger().condition().setup()).isEqualTo(SetupStatus.NOT_STARTED);
        assertThat(moved.charger().connectors())
                .allMatch(plug -> plug.maxAmperage().isEmpty());
        assertThat(moved.licenses().pro()).isTrue();
        assertThat(moved.charger().reference()).contains("Gate");
        assertThat(chargers().get(at.ada, charger).orThrow()).isEqualTo(moved);
        assertThat(chargers().pincode(at.ada, charger).orThrow()).isEqualTo(RIGHT);
        chargers().move(at.ada, charger, at.site).orThrow();
        assertThat(scope(at)).isEqualTo(AssetScope.limited());
        at.refused("charger_not_found", () -> chargers().get(at.bob, charger));
    }

    @Test
    void a_policy_can_ask_for_an_admin() {
        SharedSite at = new SharedSite(world());
        UserId eve = world().mail("eve");
        world().add(at.owner, at.ada, eve, Role.MEMBER);
        Yard yard = new Yard(world());
        ChargerId charger = yard.on(at.site, at.ada);
        ChargerId held = yard.heldBy(at.owner, at.ada);
        SiteId other = world().site(at.ada, at.owner);
        Chargehand strict = world().with(Policy.DEFAULT.withAdminOnly(EnumSet.of(
                Permission.CHANGE_ASSETS,
                Permission.DETACH_CHARGER,
                Permission.CONFIGURE_CHARGER,
                Permission.DELETE_CHARGER)));
        at.refused("admin_needed", () -> strict.chargers().register(eve, at.site, yard.draft()));
        at.refused("admin_needed", () -> strict.chargers().attach(eve, at.site, identity(eve, held), RIGHT));
        at.refused("admin_needed", () -> strict.chargers().detach(eve, charger));
        at.refused("admin_needed", () -> strict.chargers().move(eve, charger, other));
        at.refused("admin_needed", () -> strict.chargers().delete(eve, charger));
        at.refused("admin_needed", () -> strict.chargers().delete(eve, held));
        at.refused("admin_needed", () -> strict.chargers().changeReference(eve, held, "Gate"));
        at.refused(
                "admin_needed",
                () -> strict.chargers()
                        .setConnector(
                                eve, charger, 1, ConnectorSettings.changes().maxAmperage(6)));
        assertThat(strict.chargers().pincode(eve, charger).isAccepted()).isTrue();
        assertThat(strict.chargers().move(at.ada, charger, other).isAccepted()).isTrue();
    }

    private ChargerIdentity identity(UserId user, ChargerId charger) {
        return chargers().get(user, charger).orThrow().charger().identity();
    }

    private void limit(SharedSite at, ChargerId charger) {
        siteTeams()
                .setScope(at.ada, at.site, at.guest, AssetScope.limited(charger.asset()))
                .orThrow();
    }

    private AssetScope scope(SharedSite at) {
        return siteTeams().get(at.bob, at.site, at.guest).orThrow().scope();
    }
}
