package dev.chargehand.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.event.AccessEvent.AssetScopeChanged;
import dev.chargehand.event.AssetEvent.AssetAdded;
import dev.chargehand.event.AssetEvent.AssetRemoved;
import dev.chargehand.site.AccessLevel;
import dev.chargehand.site.AccessOfTeam;
import dev.chargehand.site.AssetId;
import dev.chargehand.site.AssetScope;
import dev.chargehand.site.AssetType;
import dev.chargehand.site.DataAccess;
import dev.chargehand.team.UserId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Which assets a team reaches (I-30 to I-36). */
public abstract class ScopeContract extends Contract {
    protected ScopeContract() {}

    @Test
    void chosen_assets_can_be_read_back_by_both_sides() {
        SharedSite at = new SharedSite(world());
        AssetId chosen = world().asset(at.site);
        AssetId left = world().asset(at.site);
        at.records(
                () -> siteTeams().setScope(at.ada, at.site, at.guest, AssetScope.limited(chosen, chosen)),
                AssetScopeChanged.class);
        for (UserId user : List.of(at.ada, at.bob)) {
            assertThat(siteTeams()
                            .get(user, at.site, at.guest)
                            .map(AccessOfTeam::scope)
                            .orThrow())
                    .isEqualTo(AssetScope.limited(chosen));
        }
        assertThat(at.record(at.guest).orElseThrow().allAssets()).isFalse();
        assertThat(access().can(at.bob, AccessLevel.BASIC, chosen)).isTrue();
        assertThat(access().can(at.bob, AccessLevel.BASIC, left)).isFalse();
        at.records(() -> siteTeams().setScope(at.ada, at.site, at.guest, AssetScope.limited(chosen)));
    }

    @Test
    void a_scope_is_not_empty_and_its_assets_are_on_the_site_all_or_nothing() {
        SharedSite at = new SharedSite(world());
        AssetId here = world().asset(at.site);
        AssetId elsewhere = world().asset(world().site(at.ada, at.owner));
        AssetId nowhere = AssetId.meter(UUID.randomUUID());
        AssetId unknown = new AssetId(new AssetType("pump"), UUID.randomUUID());
        at.refused("invalid", () -> siteTeams().setScope(at.ada, at.site, at.guest, AssetScope.limited()));
        at.refused("invalid", () -> siteTeams().setScope(at.ada, at.site, at.guest, AssetScope.limited(here, unknown)));
        at.refused(
                "assets_not_found",
                () -> siteTeams().setScope(at.ada, at.site, at.guest, AssetScope.limited(here, elsewhere)));
        at.refused(
                "assets_not_found",
                () -> siteTeams().setScope(at.ada, at.site, at.guest, AssetScope.limited(here, nowhere)));
        assertThat(at.record(at.guest).orElseThrow().allAssets()).isTrue();
    }

    @Test
    void only_the_owner_sets_a_scope_and_has_none_itself() {
        SharedSite at = new SharedSite(world()).withData();
        AssetScope scope = AssetScope.limited(world().asset(at.site));
        at.refused("not_permitted", () -> siteTeams().setScope(at.bob, at.site, at.guest, scope));
        at.refused("site_not_found", () -> siteTeams().setScope(at.cleo, at.site, at.guest, scope));
        at.refused("team_not_found", () -> siteTeams().setScope(at.ada, at.site, at.other, scope));
        at.refused("owner_record", () -> siteTeams().setScope(at.ada, at.site, at.owner, scope));
    }

    @Test
    void switching_to_all_assets_clears_the_list() {
        SharedSite at = new SharedSite(world());
        AssetId first = world().asset(at.site);
        AssetId second = world().asset(at.site);
        siteTeams()
                .setScope(at.ada, at.site, at.guest, AssetScope.limited(first))
                .orThrow();
        at.records(() -> siteTeams().setScope(at.ada, at.site, at.guest, AssetScope.all()), AssetScopeChanged.class);
        assertThat(access().can(at.bob, AccessLevel.BASIC, second)).isTrue();
        siteTeams()
                .setScope(at.ada, at.site, at.guest, AssetScope.limited(second))
                .orThrow();
        assertThat(access().can(at.bob, AccessLevel.BASIC, first)).isFalse();
        assertThat(access().can(at.bob, AccessLevel.BASIC, second)).isTrue();
    }

    @Test
    void an_asset_added_later_is_in_all_at_once_and_in_a_list_when_listed() {
        SharedSite at = new SharedSite(world());
        var unused = world().give(at.site, at.other, DataAccess.none());
        AssetId first = world().asset(at.site);
        siteTeams()
                .setScope(at.ada, at.site, at.guest, AssetScope.limited(first))
                .orThrow();
        AssetId added = AssetId.meter(UUID.randomUUID());
        at.records(() -> assets().add(at.ada, at.site, added), AssetAdded.class);
        assertThat(access().can(at.cleo, AccessLevel.BASIC, added)).isTrue();
        assertThat(access().can(at.bob, AccessLevel.BASIC, added)).isFalse();
    }

    @Test
    void a_removed_asset_leaves_every_list_and_an_emptied_list_reaches_nothing() {
        SharedSite at = new SharedSite(world());
        AssetId only = world().asset(at.site);
        siteTeams()
                .setScope(at.ada, at.site, at.guest, AssetScope.limited(only))
                .orThrow();
        at.records(() -> assets().remove(at.ada, at.site, only), AssetRemoved.class);
        assertThat(siteTeams().get(at.ada, at.site, at.guest).orThrow().scope()).isEqualTo(AssetScope.limited());
        at.records(() -> assets().add(at.ada, at.site, only), AssetAdded.class);
        assertThat(access().can(at.bob, AccessLevel.BASIC, only)).isFalse();
        assertThat(at.can(at.bob, AccessLevel.BASIC)).isTrue();
    }

    @Property(tries = 30)
    void a_team_reaches_exactly_what_is_listed_and_still_there(
            @ForAll @Size(min = 1, max = 4) List<@IntRange(max = 4) Integer> listed,
            @ForAll @Size(max = 4) List<@IntRange(max = 4) Integer> removed) {
        SharedSite at = new SharedSite(world());
        List<AssetId> all =
                Stream.generate(() -> world().asset(at.site)).limit(5).toList();
        siteTeams()
                .setScope(
                        at.ada,
                        at.site,
                        at.guest,
                        AssetScope.limited(listed.stream().map(all::get).toList()))
                .orThrow();
        removed.stream()
                .distinct()
                .forEach(number ->
                        assets().remove(at.ada, at.site, all.get(number)).orThrow());
        for (int number = 0; number < all.size(); number++) {
            assertThat(access().can(at.bob, AccessLevel.BASIC, all.get(number)))
                    .as("%s: listed %s, removed %s, asked for %d", world().name(), listed, removed, number)
                    .isEqualTo(listed.contains(number) && !removed.contains(number));
        }
    }
}
