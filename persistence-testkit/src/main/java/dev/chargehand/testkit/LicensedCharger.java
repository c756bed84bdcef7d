package dev.chargehand.testkit;

import dev.chargehand.Outcome;
import dev.chargehand.PageRequest;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.license.ChargerLicense;
import dev.chargehand.license.License;
import dev.chargehand.license.LicenseId;
import dev.chargehand.license.LicenseState;
import dev.chargehand.license.PaymentId;
import dev.chargehand.license.Purchase;
import dev.chargehand.license.Sku;
import dev.chargehand.license.Term;
import dev.chargehand.license.Tier;
import dev.chargehand.team.TeamId;
import java.time.Instant;

/** A charger on the site of ada's team, and three products for it. */
final class LicensedCharger {
    final SharedSite at;
    final Yard yard;
    final ChargerId charger;
    final Sku month;
    final Sku day;
    final Sku forEver;
    private final World world;

    LicensedCharger(World world) {
        this.world = world;
        this.at = new SharedSite(world);
        this.yard = new Yard(world);
        this.charger = yard.on(at.site, at.ada);
        this.month = yard.product(Tier.SMART, Term.months(1));
        this.day = yard.product(Tier.SMART, Term.days(1));
        this.forEver = yard.product(Tier.SMART, Term.perpetual());
    }

    Outcome<Purchase> begin(Sku sku, PaymentId payment) {
        return begin(sku, at.owner, payment);
    }

    Outcome<Purchase> begin(Sku sku, TeamId payer, PaymentId payment) {
        return world.chargehand().licenses().begin(at.ada, charger, sku, payer, payment);
    }

    Outcome<Purchase> confirm(PaymentId payment) {
        return world.chargehand().backOffice().confirm(Yard.HOST, payment);
    }

    Outcome<Purchase> abandon(PaymentId payment) {
        return world.chargehand().backOffice().abandon(Yard.HOST, payment);
    }

    PaymentId begun(Sku sku) {
        return yard.begun(at.ada, at.owner, charger, sku);
    }

    LicenseId bought(Sku sku) {
        return yard.bought(at.ada, at.owner, charger, sku);
    }

    Outcome<ChargerLicense> suspend(LicenseId license) {
        return world.chargehand().backOffice().suspend(Yard.HOST, license);
    }

    Outcome<ChargerLicense> reinstate(LicenseId license) {
        return world.chargehand().backOffice().reinstate(Yard.HOST, license);
    }

    Outcome<ChargerLicense> revoke(LicenseId license) {
        return world.chargehand().backOffice().revoke(Yard.HOST, license);
    }

    boolean isSmart() {
        return isSmart(charger);
    }

    boolean isSmart(ChargerId one) {
        return world.chargehand()
                .chargers()
                .get(at.ada, one)
                .orThrow()
                .licenses()
                .smart();
    }

    LicenseState state(LicenseId license) {
        return world
                .chargehand()
                .licenses()
                .ofCharger(at.ada, yard.license(license).charger(), PageRequest.first(100))
                .orThrow()
                .items()
                .stream()
                .filter(one -> one.license().id().equals(license))
                .map(ChargerLicense::state)
                .findFirst()
                .orElseThrow();
    }

    Instant ends(LicenseId license) {
        License found = yard.license(license);
        return found.ends().orElseThrow();
    }
}
