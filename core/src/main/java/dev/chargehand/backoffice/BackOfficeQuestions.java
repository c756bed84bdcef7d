package dev.chargehand.backoffice;

import dev.chargehand.Outcome;
import dev.chargehand.charger.Charger;
import dev.chargehand.charger.ChargerIdentity;
import dev.chargehand.license.PaymentId;
import dev.chargehand.license.Purchase;

/**
 * The host's own questions, without the commands of {@link BackOffice}: nobody's rights are looked at, so the answers are not for users
 * as they are. Every question is one statement. Thread safe.
 */
public interface BackOfficeQuestions {
    /**
     * The charger of an identity, as OCPP names it.
     *
     * @param identity which charger
     * @return the charger, or {@code NotFound}
     */
    Outcome<Charger> charger(ChargerIdentity identity);

    /**
     * A purchase.
     *
     * @param payment which purchase
     * @return the purchase, or {@code NotFound}
     */
    Outcome<Purchase> purchase(PaymentId payment);
}
