package dev.chargehand.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chargehand.FieldProblem;
import dev.chargehand.Policy;
import dev.chargehand.Refusal;
import dev.chargehand.invitation.InvitationDraft.Terms;
import dev.chargehand.site.AssetId;
import dev.chargehand.site.AssetScope;
import dev.chargehand.site.AssetType;
import dev.chargehand.site.DataAccess;
import dev.chargehand.site.Expiry;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class InvitationDraftTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:15:30.123Z");
    private static final UserId ADDRESS = UserId.email("new@example.org");
    private static final AssetScope LISTED = AssetScope.limited(AssetId.charger(new UUID(0, 1)));

    @Test
    void unless_more_is_said_the_offer_is_basic_access_to_all_assets() {
        assertThat(checked(InvitationDraft.to(" New@Example.org ")))
                .isEqualTo(new Terms(ADDRESS, new Offer.Access(DataAccess.none(), AssetScope.all())));
    }

    @Test
    void what_is_said_is_offered() {
        assertThat(checked(to().data(Expiry.never()).assets(LISTED)))
                .isEqualTo(new Terms(ADDRESS, new Offer.Access(DataAccess.always(), LISTED)));
        assertThat(checked(to().ownership())).isEqualTo(new Terms(ADDRESS, new Offer.Ownership()));
    }

    @Test
    void every_bad_field_is_named_at_once() {
        AssetScope pump = AssetScope.limited(new AssetId(new AssetType("pump"), new UUID(0, 1)));
        assertThat(fields(InvitationDraft.to("nobody").data(Expiry.at(NOW)).assets(pump)))
                .containsExactly("email", "data_access_expires_at", "accessible_assets");
        assertThat(fields(InvitationDraft.to(null).data(Expiry.of(null, null)).assets(AssetScope.limited())))
                .containsExactly("email", "expires_never", "accessible_assets");
    }

    @Test
    void the_site_itself_includes_data_and_assets_so_neither_stands_beside_it() {
        assertThat(fields(to().ownership().data(Expiry.never()))).containsExactly("data_access");
        assertThat(fields(to().assets(LISTED).ownership())).containsExactly("accessible_assets");
    }

    @Test
    void an_offer_can_be_accepted_before_its_expiry_and_while_pending() {
        Instant end = NOW.plus(Duration.ofDays(7));
        for (InvitationStatus status : InvitationStatus.values()) {
            Invitation invitation = new Invitation(
                    InvitationId.BEFORE_ALL,
                    SiteId.BEFORE_ALL,
                    TeamId.BEFORE_ALL,
                    ADDRESS,
                    ADDRESS,
                    new Offer.Ownership(),
                    status,
                    NOW,
                    end,
                    NOW);
            boolean pending = status == InvitationStatus.PENDING;
            assertThat(invitation.isOpenAt(end.minusMillis(1))).isEqualTo(pending);
            assertThat(invitation.isOpenAt(end)).isFalse();
            assertThat(invitation.isOpenAt(end.plusMillis(1))).isFalse();
        }
    }

    @Test
    void i_54_a_token_has_64_characters_of_its_alphabet_and_anything_else_is_malformed() {
        String good = "Az09_-".repeat(10) + "abcd";
        assertThat(InvitationToken.parse(good).orThrow().text()).isEqualTo(good);
        assertThat(new InvitationToken(good).hash())
                .isEqualTo(new InvitationToken(good).hash())
                .isNotEqualTo(new InvitationToken("B" + good.substring(1)).hash());
        for (String bad :
                List.of("", good.substring(1), good + "a", good.substring(1) + " ", good.substring(1) + "é")) {
            assertThat(InvitationToken.parse(bad).whyNot().map(Refusal::code)).contains("invalid");
            assertThatThrownBy(() -> new InvitationToken(bad)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(InvitationToken.parse(null).whyNot().map(Refusal::code)).contains("invalid");
    }

    @Test
    void a_hash_is_the_sha_256_of_the_characters() {
        assertThat(new InvitationToken("a".repeat(64)).hash())
                .isEqualTo(new TokenHash("ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb"));
    }

    private static InvitationDraft to() {
        return InvitationDraft.to("new@example.org");
    }

    private static Terms checked(InvitationDraft draft) {
        return draft.check(NOW, Policy.DEFAULT.assetTypes()).orThrow();
    }

    private static List<String> fields(InvitationDraft draft) {
        Refusal refusal = draft.check(NOW, Set.of(AssetType.CHARGER)).whyNot().orElseThrow();
        return ((Refusal.Invalid) refusal)
                .problems().stream().map(FieldProblem::field).toList();
    }
}
