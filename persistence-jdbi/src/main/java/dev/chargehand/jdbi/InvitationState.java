package dev.chargehand.jdbi;

import dev.chargehand.event.InvitationEvent;
import dev.chargehand.invitation.Invitation;
import dev.chargehand.invitation.Offer;
import dev.chargehand.site.AssetId;
import dev.chargehand.site.AssetScope;
import dev.chargehand.site.DataAccess;

/** The rows of invitations and of the assets they offer. */
final class InvitationState implements InvitationEvent.Handler {
    private final Batches batches;
    private final long at;

    InvitationState(Batches batches, long at) {
        this.batches = batches;
        this.at = at;
    }

    @Override
    public void on(InvitationEvent.Invited event) {
        Invitation invitation = event.invitation();
        Offer.Access offer = invitation.offer() instanceof Offer.Access access
                ? access
                : new Offer.Access(DataAccess.always(), AssetScope.all());
        AccessState.data(batches.next(event.getClass(), event, """
                                insert into chargehand_invitation
                                    (invitation_id, site_id, team_id, invited_by, address, is_ownership, data_access,
                                     data_access_until, all_assets, status, created_at, expires_at, updated_at,
                                     token_hash)
                                select :id, :site, :team, :by, :address, :ownership, :data,
                                     :until, :all, :status, :createdAt, :expiresAt, :updatedAt, :token
                                where 1 = 1
                                on conflict do nothing
                                """), offer.data())
                .bind("id", invitation.id().value())
                .bind("site", invitation.site().value())
                .bind("team", invitation.team().value())
                .bind("by", invitation.invitedBy().text())
                .bind("address", invitation.address().text())
                .bind("ownership", invitation.offer().isOwnership())
                .bind("all", offer.scope().isAll())
                .bind("status", invitation.status().name())
                .bind("createdAt", invitation.createdAt().toEpochMilli())
                .bind("expiresAt", invitation.expiresAt().toEpochMilli())
                .bind("updatedAt", invitation.updatedAt().toEpochMilli())
                .bind("token", event.token().hex())
                .add();
        for (AssetId asset : offer.scope().listed()) {
            batches.next(event.getClass(), event, """
                            insert into chargehand_invitation_asset (invitation_id, asset_type, asset_id)
                            select :id, :type, :asset
                            where 1 = 1
                            on conflict do nothing
                            """)
                    .bind("id", invitation.id().value())
                    .bind("type", asset.type().name())
                    .bind("asset", asset.value())
                    .add();
        }
    }

    @Override
    public void on(InvitationEvent.InvitationClosed event) {
        batches.next(AccessState.ENDS, event, """
                        update chargehand_invitation set status = :status, updated_at = :at
                        where invitation_id = :id and status = 'PENDING'
                        """)
                .bind("id", event.invitation().id().value())
                .bind("status", event.status().name())
                .bind("at", at)
                .add();
    }
}
