package dev.chargehand.examples.rest.plugchoice.view;

import dev.chargehand.examples.rest.http.Users;
import dev.chargehand.invitation.Invitation;
import dev.chargehand.invitation.Offer;
import dev.chargehand.site.DataAccess;
import dev.chargehand.site.SiteId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An invitation: {@code expires_at} ends the offer, {@code data_access_expires_at} what it gives. */
public record InviteView(
        UUID uuid,
        long id,
        long siteId,
        String email,
        Instant expiresAt,
        boolean transferOwnership,
        boolean dataAccess,
        @Nullable Instant dataAccessExpiresAt,
        boolean canAccessAllAssets,
        @Nullable List<AssetView> accessibleAssets,
        Instant createdAt,
        Instant updatedAt) {
    /** What the integer of its id, of its site's and of its assets' is. */
    public interface Integers {
        long invitation(UUID id);

        long site(SiteId id);

        List<AssetView> assets(Offer.Access offer);
    }

    public static InviteView of(Invitation invitation, Integers integers) {
        boolean ownership = invitation.offer().isOwnership();
        DataAccess data = invitation.offer() instanceof Offer.Access access ? access.data() : DataAccess.always();
        List<AssetView> assets = invitation.offer() instanceof Offer.Access access
                        && !access.scope().isAll()
                ? integers.assets(access)
                : null;
        return new InviteView(
                invitation.id().value(),
                integers.invitation(invitation.id().value()),
                integers.site(invitation.site()),
                Users.address(invitation.address()),
                invitation.expiresAt(),
                ownership,
                !(data instanceof DataAccess.None),
                AccessView.end(data),
                assets == null,
                assets,
                invitation.createdAt(),
                invitation.updatedAt());
    }
}
