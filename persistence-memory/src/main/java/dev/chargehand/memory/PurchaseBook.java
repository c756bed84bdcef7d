package dev.chargehand.memory;

import dev.chargehand.charger.ChargerId;
import dev.chargehand.license.PaymentId;
import dev.chargehand.license.Purchase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** All purchases, with those that are pending at hand by charger. They outlive charger, team and product. */
final class PurchaseBook {
    private final Map<PaymentId, Purchase> byPayment = new HashMap<>();
    private final Groups<ChargerId, PaymentId> pending = new Groups<>();

    /** A new purchase, or what became of one. */
    void put(Purchase purchase) {
        byPayment.put(purchase.payment(), purchase);
        if (purchase.isPending()) {
            pending.add(purchase.charger(), purchase.payment());
        } else {
            pending.remove(purchase.charger(), purchase.payment());
        }
    }

    @Nullable
    Purchase find(PaymentId payment) {
        return byPayment.get(payment);
    }

    /** One that is there. */
    Purchase get(PaymentId payment) {
        return Objects.requireNonNull(byPayment.get(payment));
    }

    List<Purchase> pending(ChargerId charger) {
        return pending.of(charger).stream().map(this::get).toList();
    }
}
