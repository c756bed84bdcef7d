package dev.chargehand.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.Chargehand;
import dev.chargehand.Outcome;
import dev.chargehand.Permission;
import dev.chargehand.Policy;
import dev.chargehand.event.AccessEvent.AccessRemoved;
import dev.chargehand.event.InvitationEvent.InvitationClosed;
import dev.chargehand.event.TeamEvent.TeamDeleted;
import dev.chargehand.invitation.Acceptance;
import dev.chargehand.request.DataRequestId;
import dev.chargehand.site.AssetId;
import dev.chargehand.site.AssetScope;
import dev.chargehand.site.AssetType;
import dev.chargehand.site.DataAccess;
import dev.chargehand.site.Expiry;
import dev.chargehand.site.SiteDraft;
import dev.chargehand.team.Role;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Each choice that is the host's, chosen one way and the other (Q8, Q12, Q15, I-57, I-59b); handover is with ownership. */
public abstract class PolicyContract extends Contract {
    protected PolicyContract() {}

    @Test
    void an_offer_lasts_as_long_as_the_policy_says_to_the_millisecond() {
        SharedSite at = new SharedSite(world());
        Chargehand brief = world().with(Policy.DEFAULT.withInvitationLifetime(Duration.ofHours(2)));
        for (int millis = -1; millis <= 1; millis++) {
            var issued = brief.invitations()
                    .invite(at.ada, at.site, SharedSite.draft(at.cleo))
                    .orThrow();
            clock().advance(Duration.ofHours(2).plusMillis(millis));
            assertThat(invitations()
                            .accept(at.cleo, Acceptance.of(issued.token()))
                            .isAccepted())
                    .as("%s: %d ms after the end", world().name(), millis)
                    .isEqualTo(millis < 0);
        }
    }

    @Test
    void any_holder_of_a_token_accepts_when_the_policy_lets_them() {
        SharedSite at = new SharedSite(world());
        UserId dan = world().user("dan");
        TeamId dans = world().team(dan);
        Acceptance acceptance = Acceptance.of(at.invited(at.ada, SharedSite.draft(at.cleo)));
        at.refused("not_the_invitee", () -> invitations().accept(dan, acceptance));
        Chargehand open = world().with(Policy.DEFAULT.withInvitationsForAnyHolder());
        assertThat(open.invitations().accept(dan, acceptance).orThrow().team()).isEqualTo(dans);
    }

    @Test
    void a_minute_allows_as_many_invitations_as_the_policy_says() {
        SharedSite at = new SharedSite(world());
        Chargehand one = world().with(Policy.DEFAULT.withInvitationsAMinute(1));
        one.invitations().invite(at.ada, at.site, SharedSite.draft(at.cleo)).orThrow();
        at.refused("too_many_invitations", () -> one.invitations().invite(at.ada, at.site, SharedSite.draft(at.cleo)));
        Chargehand many = world().with(Policy.DEFAULT.withInvitationsAMinute(1000));
        for (int number = 0; number < 10; number++) {
            many.invitations()
                    .invite(at.ada, at.site, SharedSite.draft(at.cleo))
                    .orThrow();
        }
    }

    @Test
    void deleting_a_team_is_refused_or_drops_its_access_but_never_a_site_it_owns() {
        SharedSite at = new SharedSite(world()).withData();
        at.invited(at.bob, SharedSite.draft(at.cleo));
        at.refused("sites_attached", () -> teams().delete(at.bob, at.guest));
        Chargehand dropping = world().with(Policy.DEFAULT.withDeletingATeamDropsAccess());
        at.refused("sites_attached", () -> dropping.teams().delete(at.ada, at.owner));
        at.records(
                () -> dropping.teams().delete(at.bob, at.guest),
                InvitationClosed.class,
                AccessRemoved.class,
                TeamDeleted.class);
        assertThat(at.record(at.guest)).isEmpty();
    }

    @Test
    void there_are_the_types_of_asset_that_the_policy_names() {
        SharedSite at = new SharedSite(world());
        AssetId pump = new AssetId(new AssetType("pump"), UUID.randomUUID());
        at.refused("invalid", () -> assets().add(at.ada, at.site, pump));
        Chargehand pumps = world().with(Policy.DEFAULT.withAssetTypes(Set.of(pump.type())));
        assertThat(pumps.assets().add(at.ada, at.site, pump).orThrow()).isEqualTo(pump);
        at.refused("invalid", () -> pumps.assets().add(at.ada, at.site, AssetId.meter(UUID.randomUUID())));
    }

    @Test
    void a_plain_member_does_what_the_team_may_unless_the_policy_asks_for_an_admin() {
        Map<Permission, Function<SharedSite, Asked>> commands = commands();
        commands.forEach((permission, prepare) -> {
            SharedSite at = new SharedSite(world());
            UserId plain = world().mail("plain");
            world().add(at.owner, at.ada, plain, Role.MEMBER);
            world().add(at.guest, at.bob, plain, Role.MEMBER);
            Asked asked = prepare.apply(at);
            Chargehand strict = world().with(Policy.DEFAULT.withAdminOnly(Set.of(permission)));
            at.refused("admin_needed", () -> asked.by(strict, plain));
            assertThat(World.code(asked.by(chargehand(), plain)))
                    .as("%s: %s of a plain member", world().name(), permission)
                    .isEqualTo("accepted");
        });
        assertThat(commands).hasSize(13);
    }

    private interface Asked {
        Outcome<?> by(Chargehand library, UserId user);
    }

    private Map<Permission, Function<SharedSite, Asked>> commands() {
        Map<Permission, Function<SharedSite, Asked>> commands = new EnumMap<>(Permission.class);
        commands.put(
                Permission.UPDATE_SITE,
                at -> (library, user) -> library.sites()
                        .update(user, at.site, SiteDraft.changes().name("Pier")));
        commands.put(
                Permission.DELETE_SITE, at -> (library, user) -> library.sites().delete(user, at.site));
        commands.put(Permission.REMOVE_ACCESS, at -> {
            assertThat(world().give(at.site, at.other, DataAccess.none()).isOwner())
                    .isFalse();
            return (library, user) -> library.siteTeams().remove(user, at.site, at.other);
        });
        commands.put(
                Permission.GRANT_DATA,
                at -> (library, user) -> library.siteTeams().grantData(user, at.site, at.guest, Expiry.never()));
        commands.put(Permission.REVOKE_DATA, at -> {
            at.withData();
            return (library, user) -> library.siteTeams().revokeData(user, at.site, at.guest);
        });
        commands.put(Permission.SET_SCOPE, at -> {
            AssetScope scope = AssetScope.limited(world().asset(at.site));
            return (library, user) -> library.siteTeams().setScope(user, at.site, at.guest, scope);
        });
        commands.put(
                Permission.TRANSFER_OWNERSHIP,
                at -> (library, user) -> library.siteTeams().transferOwnership(user, at.site, at.guest));
        commands.put(
                Permission.REQUEST_DATA,
                at -> (library, user) -> library.requests().request(user, at.site, at.guest, "Please", Expiry.never()));
        commands.put(
                Permission.INVITE,
                at -> (library, user) -> library.invitations().invite(user, at.site, SharedSite.draft(at.cleo)));
        commands.put(
                Permission.OFFER_OWNERSHIP,
                at -> (library, user) -> library.invitations()
                        .invite(user, at.site, SharedSite.draft(at.cleo).ownership()));
        commands.put(Permission.CANCEL_INVITATION, at -> {
            var id = world().invite(at.ada, at.site, SharedSite.draft(at.cleo))
                    .invitation()
                    .id();
            return (library, user) -> library.invitations().cancel(user, id);
        });
        commands.put(
                Permission.CHANGE_ASSETS,
                at -> (library, user) -> library.assets().add(user, at.site, AssetId.meter(UUID.randomUUID())));
        commands.put(Permission.LEAVE_SITE, at -> {
            // one who is in the owner team could remove the team anyway
            UserId leaver = world().mail("leaver");
            world().add(at.guest, at.bob, leaver, Role.MEMBER);
            return (library, user) -> library.siteTeams().remove(leaver, at.site, at.guest);
        });
        return commands;
    }

    @Test
    void approving_and_denying_ask_for_the_same_admin_as_granting() {
        SharedSite at = new SharedSite(world());
        UserId plain = world().mail("plain");
        world().add(at.owner, at.ada, plain, Role.MEMBER);
        DataRequestId request = requests()
                .request(at.bob, at.site, at.guest, "Please", Expiry.never())
                .orThrow()
                .id();
        Chargehand strict = world().with(Policy.DEFAULT.withAdminOnly(Set.of(Permission.GRANT_DATA)));
        at.refused("admin_needed", () -> strict.requests().approve(plain, request));
        at.refused("admin_needed", () -> strict.requests().deny(plain, request));
        assertThat(strict.requests().approve(at.ada, request).isAccepted()).isTrue();
    }
}
