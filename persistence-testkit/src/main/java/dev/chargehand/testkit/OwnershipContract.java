package dev.chargehand.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.Handover;
import dev.chargehand.PageRequest;
import dev.chargehand.Policy;
import dev.chargehand.event.AccessEvent.OwnershipTransferred;
import dev.chargehand.event.InvitationEvent.InvitationClosed;
import dev.chargehand.event.RequestEvent.DataRequestClosed;
import dev.chargehand.invitation.Acceptance;
import dev.chargehand.site.AccessLevel;
import dev.chargehand.site.AssetScope;
import dev.chargehand.site.DataAccess;
import dev.chargehand.site.Expiry;
import dev.chargehand.site.SiteAccess;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A site passes from one owner to the next in one step (I-20 to I-27). */
public abstract class OwnershipContract extends Contract {
    protected OwnershipContract() {}

    @Test
    void after_a_transfer_the_former_owner_reads_data_for_fourteen_days_to_the_millisecond() {
        SharedSite at = new SharedSite(world());
        at.records(() -> siteTeams().transferOwnership(at.ada, at.site, at.guest), OwnershipTransferred.class);
        Instant end = clock().instant().plus(Duration.ofDays(14));
        assertThat(at.can(at.bob, AccessLevel.OWNER)).isTrue();
        assertThat(at.can(at.ada, AccessLevel.OWNER)).isFalse();
        clock().set(end.minusMillis(1));
        assertThat(at.can(at.ada, AccessLevel.SENSITIVE)).isTrue();
        for (Instant after : List.of(end, end.plusMillis(1))) {
            clock().set(after);
            assertThat(at.can(at.ada, AccessLevel.SENSITIVE)).isFalse();
            assertThat(at.can(at.ada, AccessLevel.BASIC)).isTrue();
        }
    }

    @Test
    void the_new_owner_can_extend_what_the_former_one_kept() {
        SharedSite at = new SharedSite(world());
        siteTeams().transferOwnership(at.ada, at.site, at.guest).orThrow();
        siteTeams().grantData(at.bob, at.site, at.owner, Expiry.never()).orThrow();
        clock().advance(Duration.ofDays(300));
        assertThat(at.can(at.ada, AccessLevel.SENSITIVE)).isTrue();
    }

    @Test
    void the_policy_says_what_a_former_owner_keeps() {
        Map<Handover, DataAccess> kept = Map.of(
                new Handover.Nothing(),
                DataAccess.none(),
                new Handover.ForEver(),
                DataAccess.always(),
                new Handover.Days(1),
                DataAccess.until(clock().instant().plus(Duration.ofDays(1))));
        kept.forEach((handover, data) -> {
            SharedSite at = new SharedSite(world());
            var library = world().with(Policy.DEFAULT.withHandover(handover));
            library.siteTeams().transferOwnership(at.ada, at.site, at.guest).orThrow();
            SiteAccess former = at.record(at.owner).orElseThrow();
            assertThat(former.data()).as("%s: %s", world().name(), handover).isEqualTo(data);
            assertThat(former.isOwner()).isFalse();
        });
    }

    @Test
    void a_transfer_gives_all_data_and_assets_and_leaves_all_assets_behind() {
        SharedSite at = new SharedSite(world());
        var scope = AssetScope.limited(world().asset(at.site));
        siteTeams().setScope(at.ada, at.site, at.guest, scope).orThrow();
        SiteAccess now =
                siteTeams().transferOwnership(at.ada, at.site, at.guest).orThrow();
        assertThat(now.data()).isEqualTo(DataAccess.always());
        assertThat(now.allAssets()).isTrue();
        assertThat(siteTeams().get(at.bob, at.site, at.owner).orThrow().scope()).isEqualTo(AssetScope.all());
        siteTeams().transferOwnership(at.bob, at.site, at.owner).orThrow();
        assertThat(siteTeams().get(at.ada, at.site, at.guest).orThrow().scope()).isEqualTo(AssetScope.all());
    }

    @Test
    void ownership_goes_only_to_a_team_with_access_and_never_to_the_owner() {
        SharedSite at = new SharedSite(world()).withData();
        at.refused("team_not_found", () -> siteTeams().transferOwnership(at.ada, at.site, at.other));
        at.refused("already_owner", () -> siteTeams().transferOwnership(at.ada, at.site, at.owner));
        at.refused("not_permitted", () -> siteTeams().transferOwnership(at.bob, at.site, at.guest));
        at.refused("site_not_found", () -> siteTeams().transferOwnership(at.cleo, at.site, at.guest));
    }

    @Test
    void a_transfer_voids_the_owners_offers_of_the_site_and_overtakes_the_new_owners_request() {
        SharedSite at = new SharedSite(world());
        var offered = at.invited(at.ada, SharedSite.draft(at.cleo).ownership());
        var basic = at.invited(at.ada, SharedSite.draft(world().mail("dan")));
        requests().request(at.bob, at.site, at.guest, "Please", Expiry.never()).orThrow();
        at.records(
                () -> siteTeams().transferOwnership(at.ada, at.site, at.guest),
                DataRequestClosed.class,
                InvitationClosed.class,
                OwnershipTransferred.class);
        at.refused("invitation_not_found", () -> invitations().accept(at.cleo, Acceptance.of(offered)));
        assertThat(basic).isNotEqualTo(offered);
        assertThat(invitations()
                        .pending(at.bob, at.site, PageRequest.first(10))
                        .orThrow()
                        .items())
                .hasSize(1);
    }
}
