package dev.chargehand.examples.rest.plugchoice;

import dev.chargehand.charger.ChargerId;
import dev.chargehand.examples.rest.http.All;
import dev.chargehand.examples.rest.http.Answer;
import dev.chargehand.examples.rest.http.Call;
import dev.chargehand.examples.rest.http.Failure;
import dev.chargehand.examples.rest.http.Ids;
import dev.chargehand.examples.rest.http.Method;
import dev.chargehand.examples.rest.http.Route;
import dev.chargehand.examples.rest.plugchoice.body.LicensePurchase;
import dev.chargehand.examples.rest.plugchoice.body.TargetCharger;
import dev.chargehand.examples.rest.plugchoice.view.LicenseView;
import dev.chargehand.examples.rest.plugchoice.view.MessageView;
import dev.chargehand.examples.rest.plugchoice.view.PurchaseView;
import dev.chargehand.examples.rest.store.Kind;
import dev.chargehand.examples.rest.store.Numbered;
import dev.chargehand.license.ChargerLicense;
import dev.chargehand.license.LicenseId;
import dev.chargehand.license.PaymentId;
import java.util.List;

/** Licenses of a charger: bought, listed and moved; and, for trying it out, payments that arrive by calling. */
final class LicenseRoutes {
    private static final String LICENSES = "/api/v3/chargers/{charger}/licenses";
    private static final String PAYMENT = "/development/payments/{payment_intent}";

    private final Host host;
    private final Till till;

    LicenseRoutes(Host host) {
        this.host = host;
        this.till = new Till(host);
    }

    List<Route> routes() {
        return List.of(
                Route.of(Method.POST, LICENSES + "/payment-intent", "Buy a license", this::buy)
                        .takes(LicensePurchase.class)
                        .gives(200, Data.class, PurchaseView.class),
                Route.of(Method.GET, LICENSES, "List a charger's licenses", this::list)
                        .gives(200, DataList.class, LicenseView.class),
                Route.of(
                                Method.POST,
                                "/api/v3/licenses/{license}/transfer",
                                "Move a license to a replacement",
                                this::transfer)
                        .takes(TargetCharger.class)
                        .gives(200, Data.class, LicenseView.class),
                Route.of(Method.POST, PAYMENT + "/confirm", "Let a payment arrive (development only)", this::confirm)
                        .gives(200, MessageView.class),
                Route.of(Method.POST, PAYMENT + "/abandon", "Let a payment fail (development only)", this::abandon)
                        .gives(200, MessageView.class));
    }

    private Answer buy(Call call) {
        return Answer.ok(new Data<>(till.sell(call.caller(), charger(call), call.body(LicensePurchase.class))));
    }

    private Answer list(Call call) {
        ChargerId charger = charger(call);
        List<ChargerLicense> licenses =
                All.of(page -> host.chargehand().licenses().ofCharger(call.caller(), charger, page));
        Numbered numbers = host.numbers()
                .of(
                        Kind.LICENSE,
                        licenses.stream()
                                .map(license -> license.license().id().value())
                                .toList());
        return Answer.ok(new DataList<>(licenses.stream()
                .map(license -> LicenseView.of(
                        license, numbers.of(license.license().id().value())))
                .toList()));
    }

    private Answer transfer(Call call) {
        TargetCharger body = call.body(TargetCharger.class);
        if (body.targetChargerUuid() == null) {
            throw Failure.field("target_charger_uuid", "expected the UUID of a charger");
        }
        ChargerId target = new ChargerId(Ids.parse("target_charger_uuid", body.targetChargerUuid()));
        LicenseId id = new LicenseId(call.id("license"));
        ChargerLicense moved =
                host.chargehand().licenses().transfer(call.caller(), id, target).orThrow();
        return Answer.ok(new Data<>(LicenseView.of(moved, host.numbers().of(Kind.LICENSE, id.value()))));
    }

    private Answer confirm(Call call) {
        host.chargehand().backOffice().confirm(call.caller(), payment(call)).orThrow();
        return Answer.ok(new MessageView("Payment confirmed"));
    }

    private Answer abandon(Call call) {
        host.chargehand().backOffice().abandon(call.caller(), payment(call)).orThrow();
        return Answer.ok(new MessageView("Payment abandoned"));
    }

    private PaymentId payment(Call call) {
        if (!host.development()) {
            throw Failure.of(404, "payments are confirmed by calling in development only");
        }
        return PaymentId.parse(call.path("payment_intent")).orThrow();
    }

    private static ChargerId charger(Call call) {
        return new ChargerId(call.id("charger"));
    }
}
