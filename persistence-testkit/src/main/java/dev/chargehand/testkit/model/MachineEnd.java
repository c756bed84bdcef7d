package dev.chargehand.testkit.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.invitation.Invitation;
import dev.chargehand.license.Product;
import dev.chargehand.license.Purchase;
import dev.chargehand.request.DataRequest;
import java.util.Optional;

/** What became of all that a machine asked, offered and bought, as its log tells. */
final class MachineEnd {
    private final Machine machine;
    private final State fold;

    MachineEnd(Machine machine, State fold) {
        this.machine = machine;
        this.fold = fold;
    }

    void compare() {
        PlainWorld plain = machine.model().world();
        String storage = machine.world().name();
        plain.requests()
                .forEach((id, request) -> assertThat(
                                Optional.ofNullable(fold.requests().get(id)).map(DataRequest::status))
                        .as("%s: what became of request %s", storage, id)
                        .contains(request.status()));
        plain.invitations()
                .forEach((id, invitation) -> assertThat(
                                Optional.ofNullable(fold.invitations().get(id)).map(Invitation::status))
                        .as("%s: what became of invitation %s", storage, id)
                        .contains(invitation.status()));
        machine.chargers()
                .payments()
                .forEach(payment -> assertThat(
                                Optional.ofNullable(fold.purchases().get(payment))
                                        .map(MachineEnd::plain))
                        .as("%s: what became of payment %s", storage, payment)
                        .isEqualTo(
                                Optional.ofNullable(plain.garage().purchases().get(payment))));
        machine.chargers()
                .skus()
                .forEach(sku -> assertThat(
                                Optional.ofNullable(fold.products().get(sku)).map(MachineEnd::plain))
                        .as("%s: product %s", storage, sku)
                        .isEqualTo(Optional.ofNullable(plain.garage().products().get(sku))));
    }

    private static PlainPurchase plain(Purchase one) {
        return new PlainPurchase(
                one.charger(),
                one.sku(),
                one.tier(),
                one.term(),
                one.payer(),
                one.billing(),
                one.status(),
                one.license());
    }

    private static PlainProduct plain(Product one) {
        return new PlainProduct(one.tier(), one.term(), one.active());
    }
}
