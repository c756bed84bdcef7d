package dev.chargehand.examples.rest.plugchoice;

import dev.chargehand.PageRequest;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.examples.rest.http.Failure;
import dev.chargehand.examples.rest.http.Ids;
import dev.chargehand.examples.rest.http.Users;
import dev.chargehand.examples.rest.plugchoice.body.LicensePurchase;
import dev.chargehand.examples.rest.plugchoice.view.PartnerPurchaseView;
import dev.chargehand.examples.rest.plugchoice.view.PaymentIntentView;
import dev.chargehand.examples.rest.plugchoice.view.PurchaseView;
import dev.chargehand.examples.rest.store.Kind;
import dev.chargehand.license.LicenseId;
import dev.chargehand.license.Licenses;
import dev.chargehand.license.PaymentId;
import dev.chargehand.license.Sku;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.TeamOfUser;
import dev.chargehand.team.UserId;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;

/** Where licenses are sold. A payment provider would make the intents; here they are random text. */
final class Till {
    private static final int RANDOM_BYTES = 12;

    private final Host host;
    private final SecureRandom random = new SecureRandom();

    Till(Host host) {
        this.host = host;
    }

    /** What the source answers: an open payment, or to a partner the license itself. */
    PurchaseView sell(UserId buyer, ChargerId charger, LicensePurchase body) {
        if (body.product() == null) {
            throw Failure.field("product", "expected the SKU of a product");
        }
        Sku sku = Sku.parse(body.product()).orThrow();
        if (host.chargehand().licenses().product(sku).whyNot().isPresent()) {
            throw Failure.field("product", "no such product");
        }
        TeamId payer = body.teamUuid() == null ? first(buyer) : new TeamId(Ids.parse("team_uuid", body.teamUuid()));
        PaymentId payment = new PaymentId(secret("pi_"));
        return host.partners().contains(payer)
                ? atOnce(buyer, charger, sku, payer, payment)
                : open(buyer, charger, sku, payer, payment);
    }

    private PaymentIntentView open(UserId buyer, ChargerId charger, Sku sku, TeamId payer, PaymentId payment) {
        licenses().begin(buyer, charger, sku, payer, payment).orThrow();
        String customer = "cus_" + HexFormat.of().toHexDigits(host.numbers().of(Kind.USER, Users.uuid(buyer)));
        return new PaymentIntentView(payment.text(), secret("ek_"), customer, "pk_development");
    }

    private PartnerPurchaseView atOnce(UserId buyer, ChargerId charger, Sku sku, TeamId payer, PaymentId payment) {
        LicenseId license = licenses()
                .buyAsPartner(buyer, charger, sku, payer, payment)
                .orThrow()
                .license()
                .orElseThrow();
        return new PartnerPurchaseView(host.numbers().of(Kind.LICENSE, license.value()), true);
    }

    /** The list of teams begins with the one joined first. */
    private TeamId first(UserId buyer) {
        List<TeamOfUser> teams = host.chargehand()
                .teams()
                .list(buyer, PageRequest.first(1))
                .orThrow()
                .items();
        if (teams.isEmpty()) {
            throw Failure.field("team_uuid", "expected a team that pays; the caller is in none");
        }
        return teams.get(0).team().id();
    }

    private Licenses licenses() {
        return host.chargehand().licenses();
    }

    private String secret(String prefix) {
        byte[] bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        return prefix + HexFormat.of().formatHex(bytes);
    }
}
