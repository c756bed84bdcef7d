package dev.chargehand.testkit;

import dev.chargehand.charger.ChargerId;
import dev.chargehand.license.Billing;
import dev.chargehand.license.PaymentId;
import dev.chargehand.license.Sku;
import dev.chargehand.license.Term;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import dev.chargehand.testkit.model.Call;
import java.util.List;

/** A charger that ada and anne's team holds, what can be bought for it, and the host's two hands. */
record LicenseScene(
        Stage stage,
        StagedYard yard,
        UserId ada,
        UserId anne,
        UserId host,
        UserId clerk,
        TeamId team,
        ChargerId charger,
        Sku sku) {
    static final Term DAYS = Term.days(9);

    static LicenseScene on(Stage stage) {
        StagedYard yard = new StagedYard(stage);
        UserId ada = stage.user("ada");
        UserId anne = stage.user("anne");
        TeamId team = stage.team(ada, anne);
        return new LicenseScene(
                stage,
                yard,
                ada,
                anne,
                stage.user("host"),
                stage.user("clerk"),
                team,
                yard.heldBy(team),
                yard.product(DAYS));
    }

    StagedYard.Wanted wanted(Sku product, Billing billing) {
        return new StagedYard.Wanted(charger, product, team, yard.payment(), billing);
    }

    PaymentId begun(Sku product) {
        return yard.begun(ada, wanted(product, Billing.CARD));
    }

    Race.Round round(Call first, Call second) {
        return stage.round(List.of(ada), first, second);
    }
}
