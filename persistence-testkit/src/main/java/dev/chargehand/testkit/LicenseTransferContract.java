package dev.chargehand.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.Chargehand;
import dev.chargehand.Outcome;
import dev.chargehand.PageRequest;
import dev.chargehand.Permission;
import dev.chargehand.Policy;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.event.LicenseEvent.LicenseStatusChanged;
import dev.chargehand.event.LicenseEvent.LicenseTransferred;
import dev.chargehand.license.ChargerLicense;
import dev.chargehand.license.License;
import dev.chargehand.license.LicenseId;
import dev.chargehand.license.LicensePolicy;
import dev.chargehand.license.LicenseState;
import dev.chargehand.license.LicenseStatus;
import dev.chargehand.license.Term;
import dev.chargehand.license.Tier;
import dev.chargehand.team.Role;
import dev.chargehand.team.UserId;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A license goes to a replacement charger, with its end (I-89). */
public abstract class LicenseTransferContract extends Contract {
    protected LicenseTransferContract() {}

    @Test
    void the_former_charger_loses_a_license_in_the_step_in_which_the_other_gets_it() {
        LicensedCharger a = new LicensedCharger(world());
        ChargerId target = a.yard.heldBy(a.at.owner, a.at.ada);
        LicenseId license = a.bought(a.month);
        License before = a.yard.license(license);
        clock().advance(Duration.ofDays(3));
        a.at.records(() -> transfer(a, license, target), LicenseTransferred.class);
        assertThat(a.yard.license(license)).as("%s", world().name()).isEqualTo(before.on(target, clock().instant()));
        assertThat(a.isSmart()).isFalse();
        assertThat(a.isSmart(target)).isTrue();
        assertThat(licenses()
                        .ofCharger(a.at.ada, a.charger, PageRequest.first(9))
                        .orThrow()
                        .items())
                .isEmpty();
        a.at.refused("same_charger", () -> transfer(a, license, target));
        a.at.records(() -> transfer(a, license, a.charger), LicenseTransferred.class);
        assertThat(a.isSmart()).isTrue();
    }

    @Test
    void it_needs_sensitive_access_to_both_chargers() {
        LicensedCharger a = new LicensedCharger(world());
        SharedSite at = a.at;
        ChargerId bobs = a.yard.on(world().site(at.bob, at.guest), at.bob);
        LicenseId license = a.bought(a.month);
        LicenseId never = new LicenseId(UUID.randomUUID());
        ChargerId nowhere = new ChargerId(UUID.randomUUID());
        at.refused("license_not_found", () -> licenses().transfer(at.cleo, license, bobs));
        at.refused("license_not_found", () -> licenses().transfer(at.ada, never, a.charger));
        at.refused("license_not_found", () -> licenses().transfer(at.ada, never, nowhere));
        at.refused("charger_not_found", () -> licenses().transfer(at.ada, license, bobs));
        at.refused("charger_not_found", () -> licenses().transfer(at.ada, license, nowhere));
        at.refused("not_permitted", () -> licenses().transfer(at.bob, license, bobs));
        at.withData();
        at.records(() -> licenses().transfer(at.bob, license, bobs), LicenseTransferred.class);
        clock().set(at.later());
        at.refused("not_permitted", () -> licenses().transfer(at.bob, license, a.charger));
        UserId eve = world().mail("eve");
        world().add(at.owner, at.ada, eve, Role.MEMBER);
        LicenseId second = a.bought(a.month);
        ChargerId target = a.yard.on(at.site, at.ada);
        Chargehand strict = world().with(Policy.DEFAULT.withAdminOnly(EnumSet.of(Permission.TRANSFER_LICENSE)));
        at.refused("admin_needed", () -> strict.licenses().transfer(eve, second, target));
    }

    @Test
    void the_tier_must_be_free_there_and_one_that_has_ended_gives_way() {
        LicensedCharger a = new LicensedCharger(world());
        ChargerId target = a.yard.on(a.at.site, a.at.ada);
        LicenseId there = a.yard.bought(a.at.ada, a.at.owner, target, a.day);
        LicenseId pro = a.yard.bought(a.at.ada, a.at.owner, target, Tier.PRO, Term.perpetual());
        LicenseId license = a.bought(a.month);
        a.at.refused("tier_licensed", () -> transfer(a, license, target));
        a.suspend(there).orThrow();
        clock().set(a.ends(there).minusMillis(1));
        a.at.refused("tier_licensed", () -> transfer(a, license, target));
        clock().set(a.ends(there));
        a.at.records(() -> transfer(a, license, target), LicenseStatusChanged.class, LicenseTransferred.class);
        assertThat(a.yard.license(there).status()).as("%s", world().name()).isEqualTo(LicenseStatus.REPLACED);
        assertThat(a.state(there)).isEqualTo(LicenseState.EXPIRED);
        a.at.refused("license_over", () -> a.reinstate(there));
        a.at.refused("license_over", () -> transfer(a, there, a.charger));
        assertThat(a.yard.license(pro).charger()).isEqualTo(target);
        assertThat(chargers().get(a.at.ada, target).orThrow().licenses().pro()).isTrue();
        assertThat(a.isSmart(target)).isTrue();
    }

    @Test
    void only_one_that_holds_can_be_transferred() {
        LicensedCharger a = new LicensedCharger(world());
        Chargehand patient =
                world().with(Policy.DEFAULT.withLicenses(LicensePolicy.DEFAULT.withGrace(Duration.ofDays(1))));
        ChargerId target = a.yard.on(a.at.site, a.at.ada);
        LicenseId license = a.bought(a.day);
        a.suspend(license).orThrow();
        a.at.refused("license_suspended", () -> transfer(a, license, target));
        a.reinstate(license).orThrow();
        clock().set(a.ends(license));
        a.at.refused("license_over", () -> transfer(a, license, target));
        a.at.records(() -> patient.licenses().transfer(a.at.ada, license, target), LicenseTransferred.class);
        LicenseId revoked = a.bought(a.forEver);
        a.revoke(revoked).orThrow();
        a.at.refused("license_over", () -> transfer(a, revoked, target));
    }

    @Test
    void a_purchase_stays_with_the_charger_it_was_begun_for() {
        LicensedCharger a = new LicensedCharger(world());
        ChargerId target = a.yard.on(a.at.site, a.at.ada);
        LicenseId license = a.bought(a.month);
        var pending = a.begun(a.month);
        transfer(a, license, target).orThrow();
        a.confirm(pending).orThrow();
        assertThat(a.yard.purchase(pending).license()).as("%s", world().name()).isNotEqualTo(Optional.of(license));
        assertThat(a.isSmart()).isTrue();
        assertThat(a.isSmart(target)).isTrue();
    }

    private Outcome<ChargerLicense> transfer(LicensedCharger a, LicenseId license, ChargerId target) {
        return licenses().transfer(a.at.ada, license, target);
    }
}
