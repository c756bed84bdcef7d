package dev.chargehand.rules;

import dev.chargehand.Refusal;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.charger.ChargerIdentity;
import dev.chargehand.invitation.InvitationId;
import dev.chargehand.license.LicenseId;
import dev.chargehand.license.PaymentId;
import dev.chargehand.license.Sku;
import dev.chargehand.request.DataRequestId;
import dev.chargehand.site.AssetId;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.TeamId;

/** The one way to say that something is not there for a caller (I-60). */
public final class Refusals {
    private Refusals() {}

    public static Refusal noTeam(TeamId team) {
        return new Refusal.NotFound("team", team.toString());
    }

    public static Refusal noSite(SiteId site) {
        return new Refusal.NotFound("site", site.toString());
    }

    public static Refusal noAsset(AssetId asset) {
        return new Refusal.NotFound("asset", asset.toString());
    }

    public static Refusal noCharger(ChargerId charger) {
        return new Refusal.NotFound("charger", charger.toString());
    }

    /** An unknown identity and a wrong pincode are one case (I-72). */
    public static Refusal noCharger(ChargerIdentity identity) {
        return new Refusal.NotFound("charger", identity.text());
    }

    public static Refusal noConnector(ChargerId charger, int number) {
        return new Refusal.NotFound("connector", number + " of charger " + charger);
    }

    public static Refusal noLicense(LicenseId license) {
        return new Refusal.NotFound("license", license.toString());
    }

    public static Refusal noPurchase(PaymentId payment) {
        return new Refusal.NotFound("purchase", payment.text());
    }

    public static Refusal noProduct(Sku sku) {
        return new Refusal.NotFound("product", sku.text());
    }

    public static Refusal noRequest(DataRequestId request) {
        return new Refusal.NotFound("data_request", request.toString());
    }

    public static Refusal noInvitation(InvitationId invitation) {
        return new Refusal.NotFound("invitation", invitation.toString());
    }

    /** Unknown, used, expired and cancelled tokens are one case (I-54). */
    public static Refusal noInvitationOfToken() {
        return new Refusal.NotFound("invitation", "of this token");
    }
}
