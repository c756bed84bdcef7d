package dev.chargehand.testkit.model;

import dev.chargehand.invitation.InvitationStatus;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.time.Instant;

/** An invitation in the reference model. */
public record PlainInvitation(
        SiteId site,
        TeamId team,
        UserId by,
        UserId address,
        PlainTerms terms,
        InvitationStatus status,
        Instant made,
        Instant expires,
        String token) {
    boolean isPending() {
        return status == InvitationStatus.PENDING;
    }

    PlainInvitation with(InvitationStatus other) {
        return new PlainInvitation(site, team, by, address, terms, other, made, expires, token);
    }

    /** Never the token. */
    @Override
    public String toString() {
        return "PlainInvitation[team=" + team + ", by=" + by + ", terms=" + terms + ", status=" + status + ", expires="
                + expires + "]";
    }
}
