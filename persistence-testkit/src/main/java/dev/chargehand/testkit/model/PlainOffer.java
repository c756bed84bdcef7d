package dev.chargehand.testkit.model;

import dev.chargehand.invitation.InvitationDraft;
import dev.chargehand.site.AssetId;
import dev.chargehand.site.AssetScope;
import java.util.Optional;
import java.util.Set;

/** What is offered: the site itself, or access with data until an end, perhaps to these assets only. */
public record PlainOffer(boolean ownership, Optional<PlainEnd> data, Optional<Set<AssetId>> only) {
    public static final PlainOffer OWNERSHIP = new PlainOffer(true, Optional.empty(), Optional.empty());
    public static final PlainOffer BASIC = new PlainOffer(false, Optional.empty(), Optional.empty());

    static PlainOffer data(PlainEnd end) {
        return new PlainOffer(false, Optional.of(end), Optional.empty());
    }

    PlainOffer only(Set<AssetId> assets) {
        return new PlainOffer(ownership, data, Optional.of(assets));
    }

    InvitationDraft draft(String email) {
        InvitationDraft draft = ownership ? InvitationDraft.to(email).ownership() : InvitationDraft.to(email);
        InvitationDraft withData = data.map(end -> draft.data(end.expiry())).orElse(draft);
        return only.map(assets -> withData.assets(AssetScope.limited(assets))).orElse(withData);
    }
}
