package dev.chargehand.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.Outcome;
import dev.chargehand.PageRequest;
import dev.chargehand.Refusal;
import dev.chargehand.RefusalKind;
import dev.chargehand.charger.Charger;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.charger.ChargerQuery;
import dev.chargehand.charger.ConnectorSettings;
import dev.chargehand.charger.LicenseFilter;
import dev.chargehand.charger.Pincode;
import dev.chargehand.license.LicenseId;
import dev.chargehand.license.PaymentId;
import dev.chargehand.license.Sku;
import dev.chargehand.license.Term;
import dev.chargehand.license.Tier;
import dev.chargehand.site.AccessLevel;
import dev.chargehand.site.AssetScope;
import dev.chargehand.site.Capability;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.UserId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Outside its scope a team does not learn that a charger exists (I-35), nor below sensitive what its pincode is (I-73). */
public abstract class ChargerVisibilityContract extends Contract {
    private static final PageRequest PAGE = PageRequest.first(100);

    protected ChargerVisibilityContract() {}

    @Test
    void a_charger_outside_ones_scope_is_answered_like_one_that_never_was() {
        SharedSite at = new SharedSite(world()).withData();
        Yard yard = new Yard(world());
        ChargerId seen = yard.on(at.site, at.ada);
        ChargerId hidden = yard.on(at.site, at.ada);
        limit(at, seen);
        assertLooksUnknown(hidden, at.bob, at);
        assertLooksUnknown(hidden, at.cleo, at);
        assertLooksUnknown(hidden, world().user("stranger"), at);
    }

    @Test
    void a_charger_that_others_hold_and_a_deleted_one_are_answered_like_one_that_never_was() {
        SharedSite at = new SharedSite(world()).withData();
        Yard yard = new Yard(world());
        ChargerId held = yard.heldBy(at.owner, at.ada);
        assertLooksUnknown(held, at.bob, at);
        chargers().delete(at.ada, held).orThrow();
        assertLooksUnknown(held, at.ada, at);
        ChargerId once = yard.on(at.site, at.ada);
        chargers().detach(at.bob, once).orThrow();
        assertLooksUnknown(once, at.bob, at);
        SiteId other = world().site(at.ada, at.owner);
        ChargerId moved = yard.on(at.site, at.ada);
        chargers().move(at.ada, moved, other).orThrow();
        assertLooksUnknown(moved, at.bob, at);
    }

    private void assertLooksUnknown(ChargerId hidden, UserId user, SharedSite at) {
        Yard yard = new Yard(world());
        Sku sku = yard.product(Tier.SMART, Term.months(1));
        SiteId own = world().site(user);
        ChargerId mine = yard.on(own, user);
        var team = world().team(user);
        LicenseId license = yard.bought(user, team, mine, sku);
        PaymentId payment = yard.payment();
        Map<String, Function<ChargerId, Outcome<?>>> calls = new LinkedHashMap<>();
        calls.put("get", id -> chargers().get(user, id));
        calls.put("pincode", id -> chargers().pincode(user, id));
        calls.put("reference", id -> chargers().changeReference(user, id, "Mine"));
        calls.put("same reference", id -> chargers().changeReference(user, id, null));
        calls.put(
                "connector",
                id -> chargers()
                        .setConnector(user, id, 1, ConnectorSettings.changes().maxAmperage(6)));
        calls.put("no connector", id -> chargers().setConnector(user, id, 99, ConnectorSettings.changes()));
        calls.put("detach", id -> chargers().detach(user, id));
        calls.put("move", id -> chargers().move(user, id, own));
        calls.put("move there", id -> chargers().move(user, id, at.site));
        calls.put("delete", id -> chargers().delete(user, id));
        calls.put("delete and revoke", id -> chargers().deleteAndRevoke(user, id));
        calls.put("licenses", id -> licenses().ofCharger(user, id, PAGE));
        calls.put("begin", id -> licenses().begin(user, id, sku, team, payment));
        calls.put("buy", id -> licenses().buyAsPartner(user, id, sku, team, payment));
        calls.put("transfer", id -> licenses().transfer(user, license, id));
        ChargerId never = new ChargerId(UUID.randomUUID());
        calls.forEach((call, asked) -> assertAlike(call, asked, hidden, never));
        for (AccessLevel level : AccessLevel.values()) {
            assertThat(access().can(user, level, hidden))
                    .as("%s: %s", world().name(), level)
                    .isFalse();
            assertThat(access().explain(user, level, hidden)).isEqualTo(access().explain(user, level, never));
        }
        for (Capability capability : Capability.values()) {
            assertThat(access().can(user, capability, hidden)).isFalse();
            assertThat(access().explain(user, capability, hidden)).isEqualTo(access().explain(user, capability, never));
        }
        assertThat(chargers().list(user, ChargerQuery.ALL, PAGE).orThrow().items())
                .extracting(one -> one.charger().id())
                .doesNotContain(hidden);
    }

    private void assertAlike(String call, Function<ChargerId, Outcome<?>> asked, ChargerId hidden, ChargerId never) {
        Refusal one = asked.apply(hidden)
                .whyNot()
                .orElseThrow(() -> new AssertionError(world().name() + ": " + call + ": accepted"));
        Refusal other = asked.apply(never).whyNot().orElseThrow();
        assertThat(one.kind()).as("%s: %s", world().name(), call).isEqualTo(RefusalKind.NOT_FOUND);
        assertThat(one.code()).as("%s: %s", world().name(), call).isEqualTo(other.code());
        assertThat(one.message().replace(hidden.toString(), "ID"))
                .as("%s: %s", world().name(), call)
                .isEqualTo(other.message().replace(never.toString(), "ID"));
    }

    @Test
    void lists_counts_and_searches_leave_out_what_is_outside_ones_scope() {
        SharedSite at = new SharedSite(world()).withData();
        Yard yard = new Yard(world());
        ChargerId seen = yard.on(at.site, at.ada, yard.draft().vendor("Alfen"));
        ChargerId hidden = yard.on(at.site, at.ada, yard.draft().vendor("Alfen"));
        ChargerId held = yard.heldBy(at.owner, at.ada);
        yard.bought(at.ada, at.owner, hidden, Tier.SMART, Term.months(1));
        limit(at, seen);
        Charger secret = chargers().get(at.ada, hidden).orThrow().charger();
        ChargerQuery all = ChargerQuery.ALL;
        List<ChargerQuery> queries = List.of(
                all,
                all.vendor("Alfen"),
                all.site(at.site),
                all.search("CP"),
                all.search(secret.identity().text()),
                all.license(LicenseFilter.SMART),
                all.license(LicenseFilter.BASIC));
        for (ChargerQuery query : queries) {
            for (var page : List.of(
                    chargers().list(at.bob, query, PAGE),
                    chargers().ofTeam(at.bob, at.guest, query, PAGE),
                    chargers().onSite(at.bob, at.site, query, PAGE))) {
                assertThat(page.orThrow().items())
                        .as("%s: %s", world().name(), query)
                        .extracting(one -> one.charger().id())
                        .isSubsetOf(seen);
            }
        }
        assertThat(chargers().list(at.ada, all, PAGE).orThrow().items()).hasSize(3);
        assertThat(chargers().onSite(at.ada, at.site, all, PAGE).orThrow().items())
                .hasSize(2);
        assertThat(chargers().get(at.ada, held).isAccepted()).isTrue();
        at.refused("site_not_found", () -> chargers().onSite(at.cleo, at.site, all, PAGE));
        at.refused("team_not_found", () -> chargers().ofTeam(at.cleo, at.guest, all, PAGE));
        at.refused("team_not_found", () -> chargers().ofTeam(at.bob, at.owner, all, PAGE));
        assertThat(chargers().list(at.cleo, all, PAGE).orThrow().items()).isEmpty();
    }

    @Test
    void a_license_and_a_purchase_for_a_hidden_charger_are_hidden_too() {
        SharedSite at = new SharedSite(world()).withData();
        Yard yard = new Yard(world());
        ChargerId seen = yard.on(at.site, at.ada);
        ChargerId hidden = yard.on(at.site, at.ada);
        limit(at, seen);
        LicenseId license = yard.bought(at.ada, at.owner, hidden, Tier.PRO, Term.months(1));
        Refusal unseen = licenses().transfer(at.bob, license, seen).whyNot().orElseThrow();
        LicenseId never = new LicenseId(UUID.randomUUID());
        Refusal unknown = licenses().transfer(at.bob, never, seen).whyNot().orElseThrow();
        assertThat(unseen.code()).isEqualTo("license_not_found").isEqualTo(unknown.code());
        assertThat(unseen.message().replace(license.toString(), "ID"))
                .as("%s", world().name())
                .isEqualTo(unknown.message().replace(never.toString(), "ID"));
        PaymentId payment = yard.begun(at.ada, at.owner, hidden, yard.product(Tier.SMART, Term.days(1)));
        at.refused("purchase_not_found", () -> licenses().purchase(at.bob, payment));
        at.refused("purchase_not_found", () -> licenses().purchase(at.ada, new PaymentId("never")));
        assertThat(licenses().purchase(at.ada, payment).isAccepted()).isTrue();
        assertThat(licenses().capabilities(at.bob, at.site).orThrow().has(Capability.SOLAR))
                .isFalse();
        assertThat(licenses().capabilities(at.ada, at.site).orThrow().has(Capability.SOLAR))
                .isTrue();
        assertThat(access().explain(at.bob, Capability.SOLAR, at.site).code()).isEqualTo("license_missing");
    }

    @Test
    void who_attaches_a_charger_of_a_site_unseen_learns_only_what_possession_tells() {
        SharedSite at = new SharedSite(world());
        ChargerId charger = new Yard(world()).on(at.site, at.ada);
        var identity = chargers().get(at.ada, charger).orThrow().charger().identity();
        SiteId own = world().site(at.cleo, at.other);
        at.refused("charger_not_found", () -> chargers().attach(at.cleo, own, identity, new Pincode("1234")));
        at.refused("already_attached", () -> chargers().attach(at.cleo, own, identity, new Pincode(Yard.PINCODE)));
        at.refused("charger_not_found", () -> chargers().get(at.cleo, charger));
    }

    private void limit(SharedSite at, ChargerId charger) {
        siteTeams()
                .setScope(at.ada, at.site, at.guest, AssetScope.limited(charger.asset()))
                .orThrow();
    }
}
