package dev.chargehand.rules;

import dev.chargehand.Refusal;
import dev.chargehand.invitation.InvitationId;
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
