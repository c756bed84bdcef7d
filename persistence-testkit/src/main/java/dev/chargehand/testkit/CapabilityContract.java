package dev.chargehand.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.Chargehand;
import dev.chargehand.Policy;
import dev.chargehand.access.CapabilityExplanation;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.license.LicenseId;
import dev.chargehand.license.LicensePolicy;
import dev.chargehand.license.Term;
import dev.chargehand.license.Tier;
import dev.chargehand.site.Capability;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** May this user turn it on here? The level and the licenses, in one answer with its reasons (I-91, I-92). */
public abstract class CapabilityContract extends Contract {
    private static final Set<Capability> LICENSED =
            EnumSet.complementOf(EnumSet.of(Capability.DYNAMIC_LOAD_MANAGEMENT));

    protected CapabilityContract() {}

    @Test
    void it_takes_sensitive_access_and_a_license_of_either_tier() {
        LicensedCharger a = new LicensedCharger(world());
        SharedSite at = a.at;
        assertAnswers(a, at.ada, "license_missing");
        assertAnswers(a, at.bob, "no_data_access");
        assertAnswers(a, at.cleo, "no_team_reaches_asset");
        LicenseId smart = a.bought(a.day);
        assertAnswers(a, at.ada, "license_holds");
        assertAnswers(a, at.bob, "no_data_access");
        assertAnswers(a, at.cleo, "no_team_reaches_asset");
        at.withData();
        assertAnswers(a, at.bob, "license_holds");
        a.suspend(smart).orThrow();
        assertAnswers(a, at.ada, "license_suspended");
        LicenseId pro = a.yard.bought(at.ada, at.owner, a.charger, Tier.PRO, Term.days(2));
        assertAnswers(a, at.ada, "license_holds");
        a.revoke(pro).orThrow();
        a.reinstate(smart).orThrow();
        assertAnswers(a, at.ada, "license_holds");
        clock().set(a.ends(smart));
        assertAnswers(a, at.ada, "license_ended");
        assertThat(licenses().capabilities(at.ada, at.site).orThrow().held())
                .as("%s", world().name())
                .containsExactly(Capability.DYNAMIC_LOAD_MANAGEMENT);
        a.bought(a.day);
        assertAnswers(a, at.ada, "license_holds");
    }

    private void assertAnswers(LicensedCharger a, UserId user, String code) {
        boolean allowed = "license_holds".equals(code);
        for (Capability capability : LICENSED) {
            CapabilityExplanation why = access().explain(user, capability, a.charger);
            assertThat(why.code()).as("%s: %s", world().name(), why).isEqualTo(code);
            assertThat(why.asked()).isEqualTo(capability);
            assertThat(access().can(user, capability, a.charger)).isEqualTo(allowed);
            CapabilityExplanation there = access().explain(user, capability, a.at.site);
            assertThat(there.allowed()).as("%s: %s", world().name(), there).isEqualTo(allowed);
            assertThat(access().can(user, capability, a.at.site)).isEqualTo(allowed);
        }
        boolean sensitive =
                access().explain(user, Capability.SOLAR, a.charger).access().allowed();
        assertThat(access().can(user, Capability.DYNAMIC_LOAD_MANAGEMENT, a.charger))
                .isEqualTo(sensitive);
    }

    @Test
    void the_answer_changes_at_the_very_instant_of_an_end_and_grace_is_told() {
        LicensedCharger a = new LicensedCharger(world());
        Chargehand patient =
                world().with(Policy.DEFAULT.withLicenses(LicensePolicy.DEFAULT.withGrace(Duration.ofHours(1))));
        LicenseId license = a.bought(a.day);
        Instant end = a.ends(license);
        Instant over = end.plus(Duration.ofHours(1));
        for (Instant at : List.of(end.minusMillis(1), end, over.minusMillis(1), over)) {
            clock().set(at);
            String code = at.isBefore(end) ? "license_holds" : at.isBefore(over) ? "license_in_grace" : "license_ended";
            CapabilityExplanation on = patient.access().explain(a.at.ada, Capability.SOLAR, a.charger);
            CapabilityExplanation there = patient.access().explain(a.at.ada, Capability.SOLAR, a.at.site);
            assertThat(on.code()).as("%s: at %s", world().name(), at).isEqualTo(code);
            assertThat(on.allowed()).isEqualTo(at.isBefore(over));
            assertThat(there.code()).as("%s: at %s", world().name(), at).isEqualTo(code);
            assertThat(patient.licenses()
                            .capabilities(a.at.ada, a.at.site)
                            .orThrow()
                            .has(Capability.SOLAR))
                    .isEqualTo(at.isBefore(over));
            assertThat(on.sentence()).contains(license.toString());
        }
    }

    @Test
    void a_site_can_what_any_of_its_chargers_that_one_reaches_can() {
        LicensedCharger a = new LicensedCharger(world());
        SiteId other = world().site(a.at.ada, a.at.owner);
        ChargerId second = a.yard.on(other, a.at.ada);
        assertThat(licenses().capabilities(a.at.bob, other).whyNot()).isPresent();
        a.yard.bought(a.at.ada, a.at.owner, second, Tier.PRO, Term.perpetual());
        assertThat(access().explain(a.at.ada, Capability.SOLAR, a.at.site).code())
                .isEqualTo("license_missing");
        chargers().move(a.at.ada, second, a.at.site).orThrow();
        assertThat(licenses().capabilities(a.at.ada, other).orThrow().has(Capability.SOLAR))
                .as("%s", world().name())
                .isFalse();
        assertThat(licenses().capabilities(a.at.bob, a.at.site).orThrow().held())
                .containsExactlyInAnyOrder(Capability.values());
        LicenseId shorter = a.bought(a.day);
        assertThat(access().explain(a.at.ada, Capability.SOLAR, a.at.site).code())
                .isEqualTo("license_holds");
        clock().set(a.ends(shorter));
        assertThat(access().can(a.at.ada, Capability.SOLAR, a.at.site)).isTrue();
        chargers().detach(a.at.ada, second).orThrow();
        assertThat(access().can(a.at.ada, Capability.SOLAR, a.at.site)).isFalse();
        assertThat(access().can(a.at.ada, Capability.SOLAR, second)).isTrue();
        assertThat(access().explain(a.at.cleo, Capability.SOLAR, a.at.site).code())
                .isEqualTo("no_team_has_access");
        assertThat(access().explain(a.at.ada, Capability.SOLAR, World.unknownSite())
                        .code())
                .isEqualTo("no_team_has_access");
        a.at.refused("site_not_found", () -> licenses().capabilities(a.at.cleo, a.at.site));
    }

    @Test
    void a_policy_says_which_tiers_a_capability_needs() {
        LicensedCharger a = new LicensedCharger(world());
        Chargehand choosy = world().with(Policy.DEFAULT.withLicenses(LicensePolicy.DEFAULT
                .withTiers(Capability.SOLAR, Set.of(Tier.PRO))
                .withTiers(Capability.PEAK_SHAVING, Set.of())));
        a.bought(a.forEver);
        assertThat(choosy.access()
                        .explain(a.at.ada, Capability.SMART_CHARGING, a.charger)
                        .code())
                .as("%s", world().name())
                .isEqualTo("license_holds");
        assertThat(choosy.access()
                        .explain(a.at.ada, Capability.SOLAR, a.charger)
                        .code())
                .isEqualTo("license_missing");
        assertThat(choosy.access()
                        .explain(a.at.ada, Capability.PEAK_SHAVING, a.charger)
                        .code())
                .isEqualTo("license_not_needed");
        assertThat(choosy.licenses().capabilities(a.at.ada, a.at.site).orThrow().held())
                .containsExactlyInAnyOrder(
                        Capability.SMART_CHARGING, Capability.PEAK_SHAVING, Capability.DYNAMIC_LOAD_MANAGEMENT);
    }
}
