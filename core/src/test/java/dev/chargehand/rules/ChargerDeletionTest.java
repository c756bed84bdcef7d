package dev.chargehand.rules;

import static dev.chargehand.rules.Samples.IN_FIVE_DAYS;
import static dev.chargehand.rules.Samples.NOW;
import static dev.chargehand.rules.Samples.SITE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.ChargerRefusal;
import dev.chargehand.Policy;
import dev.chargehand.charger.Charger;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.charger.Whereabouts;
import dev.chargehand.event.AssetEvent.AssetRemoved;
import dev.chargehand.event.ChargerEvent.ChargerDeleted;
import dev.chargehand.event.LicenseEvent.LicenseStatusChanged;
import dev.chargehand.event.LicenseEvent.PurchaseAbandoned;
import dev.chargehand.facts.ChargerStanding;
import dev.chargehand.facts.Standing;
import dev.chargehand.license.Billing;
import dev.chargehand.license.License;
import dev.chargehand.license.LicenseStatus;
import dev.chargehand.license.PaymentId;
import dev.chargehand.license.Purchase;
import dev.chargehand.license.PurchaseStatus;
import dev.chargehand.license.Sku;
import dev.chargehand.license.Term;
import dev.chargehand.license.Tier;
import dev.chargehand.site.AssetScope;
import dev.chargehand.team.Role;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is bought for a charger that is deleted. */
class ChargerDeletionTest {
    private static final ChargerId ID = SmallWorld.CHARGERS.get(0);
    private static final Charger CHARGER = ChargerSamples.charger(ID, new Whereabouts.OnSite(SITE));
    private static final Optional<ChargerStanding> OWNER = Optional.of(new ChargerStanding(
            CHARGER, List.of(new Standing(Samples.ownerAccess(1), AssetScope.all(), Role.MEMBER)), Optional.empty()));

    @Test
    void a_charger_with_a_license_that_may_hold_again_is_deleted_only_with_its_revocation() {
        for (License running : List.of(
                license(Tier.SMART, LicenseStatus.VALID, Optional.empty()),
                license(Tier.PRO, LicenseStatus.SUSPENDED, Optional.of(IN_FIVE_DAYS)),
                license(Tier.PRO, LicenseStatus.VALID, Optional.of(NOW.plusMillis(1))))) {
            assertThat(delete(false, List.of(running), List.of()))
                    .isEqualTo(Decision.refuse(new ChargerRefusal.LicensesRunning(ID)));
            assertThat(delete(true, List.of(running), List.of()))
                    .isEqualTo(Decision.accept(
                            ID,
                            new LicenseStatusChanged(running.id(), ID, running.status(), LicenseStatus.REVOKED),
                            new AssetRemoved(SITE, ID.asset()),
                            new ChargerDeleted(CHARGER)));
        }
    }

    @Test
    void a_license_that_has_ended_does_not_stand_in_the_way_and_is_not_revoked() {
        License ended = license(Tier.SMART, LicenseStatus.VALID, Optional.of(NOW));
        for (boolean revoking : new boolean[] {false, true}) {
            assertThat(delete(revoking, List.of(ended), List.of()))
                    .isEqualTo(Decision.accept(ID, new AssetRemoved(SITE, ID.asset()), new ChargerDeleted(CHARGER)));
        }
    }

    @Test
    void what_is_not_paid_for_is_abandoned() {
        Purchase purchase = new Purchase(
                new PaymentId("pay-1"),
                ID,
                new Sku("smart-1"),
                Tier.SMART,
                Term.months(1),
                Samples.TEAM,
                Samples.user(1),
                Billing.CARD,
                PurchaseStatus.PENDING,
                Optional.empty(),
                NOW,
                NOW);
        assertThat(delete(false, List.of(), List.of(purchase)))
                .isEqualTo(Decision.accept(
                        ID,
                        new PurchaseAbandoned(purchase.payment(), ID),
                        new AssetRemoved(SITE, ID.asset()),
                        new ChargerDeleted(CHARGER)));
    }

    private static License license(Tier tier, LicenseStatus status, Optional<Instant> ends) {
        return ChargerSamples.license(ID, tier, status, ends);
    }

    private static Decision<ChargerId> delete(boolean revoking, List<License> licenses, List<Purchase> purchases) {
        return ChargerRules.delete(
                new ChargerRules.Delete(ID, revoking), OWNER, licenses, purchases, Policy.DEFAULT, NOW);
    }
}
