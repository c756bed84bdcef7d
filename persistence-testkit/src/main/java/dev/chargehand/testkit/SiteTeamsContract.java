package dev.chargehand.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.PageRequest;
import dev.chargehand.event.AccessEvent.AccessRemoved;
import dev.chargehand.event.InvitationEvent.InvitationClosed;
import dev.chargehand.event.RequestEvent.DataRequestClosed;
import dev.chargehand.invitation.Acceptance;
import dev.chargehand.site.AccessLevel;
import dev.chargehand.site.AssetScope;
import dev.chargehand.site.DataAccess;
import dev.chargehand.site.Expiry;
import dev.chargehand.site.SiteAccess;
import dev.chargehand.site.TeamOnSite;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The teams on a site: who sees them, and how they leave (I-22, I-27 to I-29, Q7). */
public abstract class SiteTeamsContract extends Contract {
    private static final PageRequest ALL = PageRequest.first(100);

    protected SiteTeamsContract() {}

    @Test
    void with_basic_access_one_sees_oneself_and_the_owner_and_with_data_access_everyone() {
        SharedSite at = new SharedSite(world());
        assertThat(world().give(at.site, at.other, DataAccess.until(at.later())).isOwner())
                .isFalse();
        assertThat(seen(at, at.ada)).containsExactly(at.owner, at.guest, at.other);
        assertThat(seen(at, at.bob)).containsExactly(at.owner, at.guest);
        assertThat(seen(at, at.cleo)).containsExactly(at.owner, at.guest, at.other);
        at.refused("team_not_found", () -> siteTeams().get(at.bob, at.site, at.other));
        clock().set(at.later());
        assertThat(seen(at, at.cleo)).containsExactly(at.owner, at.other);
        at.refused("site_not_found", () -> siteTeams().list(world().user("stranger"), at.site, ALL));
        at.refused("site_not_found", () -> siteTeams().get(world().user("stranger"), at.site, at.owner));
    }

    @Test
    void a_team_on_a_site_is_shown_with_its_name_record_and_level() {
        SharedSite at = new SharedSite(world()).withData();
        TeamOnSite shown = siteTeams().get(at.ada, at.site, at.guest).orThrow().team();
        assertThat(shown.name()).isEqualTo("Team");
        assertThat(shown.access()).isEqualTo(at.record(at.guest).orElseThrow());
        assertThat(shown.level()).isEqualTo(AccessLevel.SENSITIVE);
        clock().set(at.later());
        assertThat(siteTeams().get(at.ada, at.site, at.guest).orThrow().team().level())
                .isEqualTo(AccessLevel.BASIC);
    }

    @Test
    void a_removed_team_reaches_nothing_and_what_hung_on_its_access_ends() {
        SharedSite at = new SharedSite(world()).withData();
        var token = at.invited(at.bob, SharedSite.draft(at.cleo));
        siteTeams().revokeData(at.ada, at.site, at.guest).orThrow();
        requests().request(at.bob, at.site, at.guest, "Please", Expiry.never()).orThrow();
        at.records(
                () -> siteTeams().remove(at.ada, at.site, at.guest),
                DataRequestClosed.class,
                InvitationClosed.class,
                AccessRemoved.class);
        assertThat(at.can(at.bob, AccessLevel.BASIC)).isFalse();
        assertThat(at.record(at.guest)).isEmpty();
        at.refused("invitation_not_found", () -> invitations().accept(at.cleo, Acceptance.of(token)));
    }

    @Test
    void a_team_that_comes_back_starts_afresh() {
        SharedSite at = new SharedSite(world()).withData();
        siteTeams()
                .setScope(at.ada, at.site, at.guest, AssetScope.limited(world().asset(at.site)))
                .orThrow();
        siteTeams().remove(at.ada, at.site, at.guest).orThrow();
        SiteAccess again = world().accept(at.bob, at.guest, at.invited(at.ada, SharedSite.draft(at.bob)));
        assertThat(again)
                .isEqualTo(new SiteAccess(
                        at.site, at.guest, false, DataAccess.none(), true, clock().instant(), clock().instant()));
        assertThat(siteTeams().get(at.bob, at.site, at.guest).orThrow().scope()).isEqualTo(AssetScope.all());
    }

    @Test
    void a_team_leaves_by_itself_and_only_the_owner_removes_others() {
        SharedSite at = new SharedSite(world()).withData();
        assertThat(world().give(at.site, at.other, DataAccess.none()).isOwner()).isFalse();
        at.refused("not_permitted", () -> siteTeams().remove(at.bob, at.site, at.other));
        at.refused("team_not_found", () -> siteTeams().remove(at.cleo, at.site, at.guest));
        at.records(() -> siteTeams().remove(at.cleo, at.site, at.other), AccessRemoved.class);
        at.refused("site_not_found", () -> siteTeams().remove(at.cleo, at.site, at.other));
    }

    @Test
    void the_owner_stays() {
        SharedSite at = new SharedSite(world()).withData();
        at.refused("owner_stays", () -> siteTeams().remove(at.ada, at.site, at.owner));
        at.refused("not_permitted", () -> siteTeams().remove(at.bob, at.site, at.owner));
    }

    private List<TeamId> seen(SharedSite at, UserId user) {
        return siteTeams().list(user, at.site, ALL).orThrow().items().stream()
                .map(TeamOnSite::team)
                .toList();
    }
}
