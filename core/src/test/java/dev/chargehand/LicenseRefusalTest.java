package dev.chargehand;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.charger.ChargerId;
import dev.chargehand.license.LicenseId;
import dev.chargehand.license.LicenseState;
import dev.chargehand.license.PaymentId;
import dev.chargehand.license.PurchaseStatus;
import dev.chargehand.license.Sku;
import dev.chargehand.license.Tier;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a refusal of a purchase or a license says: what is so, and what to do. */
class LicenseRefusalTest {
    private static final ChargerId CHARGER = new ChargerId(new UUID(0, 1));
    private static final LicenseId LICENSE = new LicenseId(new UUID(0, 2));
    private static final PaymentId PAYMENT = new PaymentId("pi_1");
    private static final Sku SKU = new Sku("pro");

    @Test
    void every_refusal_is_a_conflict_with_a_code_that_follows_its_name_and_a_sentence_that_helps() {
        Map<LicenseRefusal, String> said = new LinkedHashMap<>();
        said.put(new LicenseRefusal.ProductRetired(SKU), "product pro: can no longer be bought; choose another");
        said.put(
                new LicenseRefusal.TierFixed(SKU, Tier.PRO),
                "product pro: is of tier PRO and stays so; take another SKU");
        said.put(
                new LicenseRefusal.PaymentTaken(PAYMENT),
                "payment pi_1: belongs to another purchase; take a new one for this");
        said.put(
                new LicenseRefusal.PurchaseClosed(PAYMENT, PurchaseStatus.CONFIRMED),
                "payment pi_1: the purchase is CONFIRMED; revoke its license instead");
        said.put(
                new LicenseRefusal.PurchaseClosed(PAYMENT, PurchaseStatus.ABANDONED),
                "payment pi_1: the purchase is ABANDONED; give the money back, or begin another");
        said.put(
                new LicenseRefusal.WithoutEnd(CHARGER, Tier.SMART),
                "charger " + CHARGER + ": its SMART license has no end; nothing was to be bought");
        said.put(
                new LicenseRefusal.EndTooFar(CHARGER, Tier.SMART),
                "charger " + CHARGER + ": its SMART license would end after 9999-12-31T00:00:00Z; buy less, or one"
                        + " without end");
        said.put(
                new LicenseRefusal.LicenseSuspended(LICENSE),
                "license " + LICENSE + ": is suspended; the host can reinstate it");
        said.put(
                new LicenseRefusal.LicenseOver(LICENSE, LicenseState.EXPIRED),
                "license " + LICENSE + ": is EXPIRED; buy another");
        said.put(
                new LicenseRefusal.SameCharger(LICENSE, CHARGER),
                "license " + LICENSE + ": is on charger " + CHARGER + " already; name another");
        said.put(
                new LicenseRefusal.TierLicensed(CHARGER, Tier.SMART, LICENSE),
                "charger " + CHARGER + ": has license " + LICENSE + " of tier SMART, which has not ended");
        said.forEach((refusal, message) -> {
            assertThat(refusal.message()).isEqualTo(message);
            assertThat(refusal.kind()).isEqualTo(RefusalKind.CONFLICT);
            assertThat(refusal.code())
                    .isEqualTo(refusal.getClass()
                            .getSimpleName()
                            .replaceAll("(?<=.)(?=[A-Z])", "_")
                            .toLowerCase(Locale.ROOT));
        });
        assertThat(said.keySet())
                .extracting(refusal -> refusal.getClass().getSimpleName())
                .containsAll(Arrays.stream(LicenseRefusal.class.getPermittedSubclasses())
                        .map(Class::getSimpleName)
                        .toList());
    }
}
