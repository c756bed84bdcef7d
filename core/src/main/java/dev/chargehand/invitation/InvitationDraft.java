package dev.chargehand.invitation;

import dev.chargehand.FieldProblem.Problem;
import dev.chargehand.Outcome;
import dev.chargehand.Refusal;
import dev.chargehand.site.AssetScope;
import dev.chargehand.site.AssetType;
import dev.chargehand.site.DataAccess;
import dev.chargehand.site.Expiry;
import dev.chargehand.team.UserId;
import dev.chargehand.text.Draft;
import dev.chargehand.text.DraftCheck;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whom to invite and what to offer: raw input, checked as a whole by the call that takes it, which names every bad field at
 * once. Unless more is said, the offer is basic access to all assets.
 *
 * <p>Immutable: each method returns a new draft. {@link #toString} never shows the address.
 */
public final class InvitationDraft {
    private final Draft email;
    private final boolean ownership;
    private final Optional<Expiry> data;
    private final AssetScope scope;

    private InvitationDraft(Draft email, boolean ownership, Optional<Expiry> data, AssetScope scope) {
        this.email = email;
        this.ownership = ownership;
        this.data = data;
        this.scope = scope;
    }

    /**
     * What a well-formed draft says.
     *
     * @param address whom to invite
     * @param offer what to offer
     */
    public record Terms(UserId address, Offer offer) {}

    /**
     * An offer to an address.
     *
     * @param email a well-formed e-mail address of at most 255 characters
     * @return the draft
     */
    public static InvitationDraft to(@Nullable String email) {
        return new InvitationDraft(Draft.EMPTY.with("email", email), false, Optional.empty(), AssetScope.all());
    }

    /**
     * Offers the site itself, which includes its data without end and all assets.
     *
     * @return the draft with it
     */
    public InvitationDraft ownership() {
        return new InvitationDraft(email, true, data, scope);
    }

    /**
     * Offers data access.
     *
     * @param end until when; never, or a day after today
     * @return the draft with it
     */
    public InvitationDraft data(Expiry end) {
        return new InvitationDraft(email, ownership, Optional.of(end), scope);
    }

    /**
     * Offers these assets.
     *
     * @param scope all, or a list of at least one
     * @return the draft with it
     */
    public InvitationDraft assets(AssetScope scope) {
        return new InvitationDraft(email, ownership, data, scope);
    }

    /**
     * Checks the draft.
     *
     * @param now the instant that ends are judged at
     * @param known the types of asset there are
     * @return whom to invite and what to offer, or {@link Refusal.Invalid} naming every bad field
     */
    public Outcome<Terms> check(Instant now, Set<AssetType> known) {
        DraftCheck check = new DraftCheck(email);
        String address = check.requiredEmail("email");
        DataAccess access = data.flatMap(end -> check.read(end.check(now, "expires_never", "data_access_expires_at")))
                .orElse(DataAccess.none());
        if (ownership && data.isPresent()) {
            check.problem("data_access", Problem.UNKNOWN, "expected none beside transfer_ownership, which includes it");
        }
        if (ownership && !scope.isAll()) {
            check.problem(
                    "accessible_assets", Problem.UNKNOWN, "expected none beside transfer_ownership, which gives all");
        }
        scope.problem("accessible_assets", known).ifPresent(check::problem);
        Offer offer = ownership ? new Offer.Ownership() : new Offer.Access(access, scope);
        return check.outcome(() -> new Terms(UserId.email(address), offer));
    }

    /** Never the address. */
    @Override
    public String toString() {
        return "InvitationDraft" + email;
    }
}
