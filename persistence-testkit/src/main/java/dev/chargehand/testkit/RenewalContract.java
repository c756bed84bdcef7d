package dev.chargehand.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.event.LicenseEvent.LicenseRenewed;
import dev.chargehand.event.LicenseEvent.PurchaseAbandoned;
import dev.chargehand.event.LicenseEvent.PurchaseConfirmed;
import dev.chargehand.license.License;
import dev.chargehand.license.LicenseId;
import dev.chargehand.license.LicenseState;
import dev.chargehand.license.LicenseStatus;
import dev.chargehand.license.PaymentId;
import dev.chargehand.license.Term;
import dev.chargehand.license.Tier;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A renewal neither loses days nor sells the past (I-86). */
public abstract class RenewalContract extends Contract {
    protected RenewalContract() {}

    @Test
    void a_license_is_renewed_from_its_end_while_it_runs_and_from_now_at_its_very_end() {
        for (int millis = -1; millis <= 1; millis++) {
            LicensedCharger a = new LicensedCharger(world());
            LicenseId license = a.bought(a.day);
            License before = a.yard.license(license);
            Instant end = a.ends(license);
            clock().set(end.plusMillis(millis));
            PaymentId payment = a.begun(a.day);
            a.at.records(() -> a.confirm(payment), PurchaseConfirmed.class, LicenseRenewed.class);
            License after = a.yard.license(license);
            Instant from = millis < 0 ? end : clock().instant();
            assertThat(after.ends())
                    .as("%s: %d ms after the end", world().name(), millis)
                    .contains(from.plus(Duration.ofDays(1)));
            assertThat(after.starts()).isEqualTo(millis < 0 ? before.starts() : from);
            assertThat(after.createdAt()).isEqualTo(before.createdAt());
            assertThat(after.updatedAt()).isEqualTo(clock().instant());
        }
    }

    @Test
    void every_payment_counts_in_whatever_order_they_were_begun() {
        LicensedCharger a = new LicensedCharger(world());
        List<PaymentId> begun = List.of(a.begun(a.month), a.begun(a.day), a.begun(a.month));
        Instant start = clock().instant();
        a.confirm(begun.get(2)).orThrow();
        a.confirm(begun.get(0)).orThrow();
        a.confirm(begun.get(2)).orThrow();
        a.confirm(begun.get(1)).orThrow();
        LicenseId license = a.yard.purchase(begun.get(0)).license().orElseThrow();
        Instant month = Term.months(1).endFrom(start).orElseThrow();
        Instant months = Term.months(1).endFrom(month).orElseThrow();
        assertThat(a.ends(license)).as("%s", world().name()).isEqualTo(months.plus(Duration.ofDays(1)));
        assertThat(a.yard.license(license).starts()).isEqualTo(start);
    }

    @Test
    void months_end_on_the_last_day_of_a_shorter_one_in_utc() {
        LicensedCharger a = new LicensedCharger(world());
        clock().set(Instant.parse("2028-01-31T23:59:59.999Z"));
        LicenseId license = a.bought(a.month);
        assertThat(a.ends(license)).isEqualTo(Instant.parse("2028-02-29T23:59:59.999Z"));
        assertThat(a.bought(a.month)).isEqualTo(license);
        assertThat(a.ends(license)).isEqualTo(Instant.parse("2028-03-29T23:59:59.999Z"));
        LicenseId pro = a.yard.bought(a.at.ada, a.at.owner, a.charger, Tier.PRO, Term.months(Term.MAX_MONTHS));
        assertThat(a.ends(pro)).as("%s", world().name()).isEqualTo(Instant.parse("2128-01-31T23:59:59.999Z"));
        for (int more = 0; more < 3; more++) {
            a.yard.bought(a.at.ada, a.at.owner, a.charger, Tier.PRO, Term.months(Term.MAX_MONTHS));
        }
        assertThat(a.ends(pro)).isEqualTo(Instant.parse("2428-01-31T23:59:59.999Z"));
    }

    @Test
    void one_without_end_is_bought_once_and_cannot_be_extended() {
        LicensedCharger a = new LicensedCharger(world());
        LicenseId license = a.bought(a.day);
        PaymentId late = a.begun(a.month);
        Instant start = a.yard.license(license).starts();
        assertThat(a.bought(a.forEver)).isEqualTo(license);
        assertThat(a.yard.license(license).ends()).as("%s", world().name()).isEmpty();
        assertThat(a.yard.license(license).starts()).isEqualTo(start);
        a.at.refused("without_end", () -> a.begin(a.day, a.yard.payment()));
        a.at.refused("without_end", () -> a.begin(a.forEver, a.yard.payment()));
        a.at.refused("without_end", () -> a.confirm(late));
        a.at.records(() -> a.abandon(late), PurchaseAbandoned.class);
        a.revoke(license).orThrow();
        assertThat(a.bought(a.day)).isNotEqualTo(license);
    }

    @Test
    void the_tiers_are_renewed_each_by_itself() {
        LicensedCharger a = new LicensedCharger(world());
        LicenseId smart = a.bought(a.day);
        LicenseId pro = a.yard.bought(a.at.ada, a.at.owner, a.charger, Tier.PRO, Term.days(2));
        assertThat(pro).isNotEqualTo(smart);
        Instant end = a.ends(smart);
        a.yard.bought(a.at.ada, a.at.owner, a.charger, Tier.PRO, Term.days(2));
        assertThat(a.ends(smart)).as("%s", world().name()).isEqualTo(end);
        clock().set(end);
        var flags = chargers().get(a.at.ada, a.charger).orThrow().licenses();
        assertThat(flags.smart()).isFalse();
        assertThat(flags.pro()).isTrue();
    }

    @Test
    void a_suspended_license_is_not_bought_again_but_a_payment_already_begun_renews_it() {
        LicensedCharger a = new LicensedCharger(world());
        LicenseId license = a.bought(a.day);
        PaymentId begun = a.begun(a.day);
        Instant end = a.ends(license);
        a.suspend(license).orThrow();
        a.at.refused("license_suspended", () -> a.begin(a.day, a.yard.payment()));
        a.at.records(() -> a.confirm(begun), PurchaseConfirmed.class, LicenseRenewed.class);
        License after = a.yard.license(license);
        assertThat(after.status()).as("%s", world().name()).isEqualTo(LicenseStatus.SUSPENDED);
        assertThat(after.ends()).isEqualTo(Optional.of(end.plus(Duration.ofDays(1))));
        assertThat(a.isSmart()).isFalse();
        a.reinstate(license).orThrow();
        assertThat(a.state(license)).isEqualTo(LicenseState.ACTIVE);
    }
}
