package dev.chargehand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chargehand.license.LicensePolicy;
import dev.chargehand.site.AssetType;
import dev.chargehand.site.DataAccess;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class PolicyTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:15:30.123Z");

    @Test
    void the_default_is_what_the_domain_recommends() {
        assertThat(Policy.DEFAULT)
                .isEqualTo(new Policy(
                        new Handover.Days(14),
                        Duration.ofDays(7),
                        true,
                        5,
                        Set.of(),
                        false,
                        Set.of(AssetType.CHARGER, AssetType.METER),
                        LicensePolicy.DEFAULT));
    }

    @Test
    void each_choice_changes_that_choice_alone() {
        Policy other = Policy.DEFAULT
                .withHandover(new Handover.Nothing())
                .withInvitationLifetime(Duration.ofHours(1))
                .withInvitationsForAnyHolder()
                .withInvitationsAMinute(9)
                .withAdminOnly(Set.of(Permission.INVITE))
                .withDeletingATeamDropsAccess()
                .withAssetTypes(Set.of(AssetType.METER))
                .withLicenses(LicensePolicy.DEFAULT.withGrace(Duration.ofDays(3)));
        assertThat(other)
                .isEqualTo(new Policy(
                        new Handover.Nothing(),
                        Duration.ofHours(1),
                        false,
                        9,
                        Set.of(Permission.INVITE),
                        true,
                        Set.of(AssetType.CHARGER, AssetType.METER),
                        LicensePolicy.DEFAULT.withGrace(Duration.ofDays(3))));
    }

    @Test
    void bounds_are_kept() {
        Policy policy = Policy.DEFAULT;
        assertThat(policy.withInvitationLifetime(Duration.ofMillis(1)).invitationLifetime())
                .isEqualTo(Duration.ofMillis(1));
        assertThat(policy.withInvitationLifetime(Duration.ofNanos(1_999_999)).invitationLifetime())
                .isEqualTo(Duration.ofMillis(1));
        assertThat(policy.withInvitationLifetime(Policy.MAX_INVITATION_LIFETIME).invitationLifetime())
                .isEqualTo(Policy.MAX_INVITATION_LIFETIME);
        assertThat(policy.withInvitationsAMinute(1).invitationsAMinute()).isEqualTo(1);
        assertThat(policy.withInvitationsAMinute(1000).invitationsAMinute()).isEqualTo(1000);
        List<ThrowingCallable> bad = List.of(
                () -> policy.withInvitationLifetime(Duration.ofNanos(999_999)),
                () -> policy.withInvitationLifetime(Duration.ofDays(-1)),
                () -> policy.withInvitationLifetime(Policy.MAX_INVITATION_LIFETIME.plusMillis(1)),
                () -> policy.withInvitationsAMinute(0),
                () -> policy.withInvitationsAMinute(1001),
                () -> policy.withAssetTypes(Set.of()),
                () -> new Handover.Days(0),
                () -> new Handover.Days(Handover.MAX_DAYS + 1));
        for (ThrowingCallable choice : bad) {
            assertThatThrownBy(choice).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void only_permissions_to_change_sites_and_chargers_can_ask_for_an_admin() {
        Set<Permission> others = Set.of(
                Permission.UPDATE_TEAM,
                Permission.DELETE_TEAM,
                Permission.MANAGE_MEMBERS,
                Permission.ACCEPT_OWNERSHIP,
                Permission.SEE_PINCODE);
        for (Permission permission : Permission.values()) {
            ThrowingCallable choice = () -> Policy.DEFAULT.withAdminOnly(Set.of(permission));
            if (others.contains(permission)) {
                assertThatThrownBy(choice).isInstanceOf(IllegalArgumentException.class);
            } else {
                assertThat(Policy.DEFAULT.withAdminOnly(Set.of(permission)).adminOnly())
                        .containsExactly(permission);
            }
        }
    }

    @Test
    void i_25_a_handover_keeps_data_for_some_days_for_ever_or_not_at_all() {
        assertThat(new Handover.Days(14).kept(NOW))
                .isEqualTo(DataAccess.until(Instant.parse("2026-12-06T10:15:30.123Z")));
        assertThat(new Handover.Days(Handover.MAX_DAYS).kept(NOW).holdsAt(NOW.toEpochMilli()))
                .isTrue();
        assertThat(new Handover.ForEver().kept(NOW)).isEqualTo(DataAccess.always());
        assertThat(new Handover.Nothing().kept(NOW)).isEqualTo(DataAccess.none());
    }
}
