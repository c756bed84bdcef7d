package dev.chargehand.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.PageRequest;
import dev.chargehand.Policy;
import dev.chargehand.event.AssetEvent.AssetAdded;
import dev.chargehand.event.AssetEvent.AssetRemoved;
import dev.chargehand.event.SiteEvent.SiteDeleted;
import dev.chargehand.site.AccessLevel;
import dev.chargehand.site.AssetId;
import dev.chargehand.site.AssetScope;
import dev.chargehand.site.AssetType;
import dev.chargehand.site.Assets;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.UserId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Assets come onto a site, are seen by whom they concern, and leave (I-33 to I-35). */
public abstract class AssetContract extends Contract {
    private static final PageRequest ALL = PageRequest.first(100);

    protected AssetContract() {}

    @Test
    void data_access_puts_assets_on_a_site_and_takes_them_off() {
        SharedSite at = new SharedSite(world());
        AssetId asset = AssetId.meter(UUID.randomUUID());
        at.refused("not_permitted", () -> assets().add(at.bob, at.site, asset));
        at.refused("site_not_found", () -> assets().add(at.cleo, at.site, asset));
        at.withData();
        at.records(() -> assets().add(at.bob, at.site, asset), AssetAdded.class);
        at.records(() -> assets().add(at.ada, at.site, asset));
        assertThat(assets().list(at.ada, at.site, ALL).orThrow().items()).containsExactly(asset);
        at.records(() -> assets().remove(at.bob, at.site, asset), AssetRemoved.class);
        assertThat(assets().list(at.ada, at.site, ALL).orThrow().items()).isEmpty();
    }

    @Test
    void an_asset_is_on_one_site_and_can_move_after_it_was_removed() {
        SharedSite at = new SharedSite(world());
        SiteId other = world().site(at.cleo, at.other);
        AssetId asset = world().asset(at.site);
        at.refused("asset_attached", () -> assets().add(at.cleo, other, asset));
        at.refused("asset_not_found", () -> assets().remove(at.cleo, other, asset));
        assets().remove(at.ada, at.site, asset).orThrow();
        at.records(() -> assets().add(at.cleo, other, asset), AssetAdded.class);
        assertThat(access().can(at.ada, AccessLevel.BASIC, asset)).isFalse();
        assertThat(access().can(at.cleo, AccessLevel.OWNER, asset)).isTrue();
    }

    @Test
    void an_asset_outside_ones_list_is_not_there() {
        SharedSite at = new SharedSite(world()).withData();
        AssetId seen = world().asset(at.site);
        AssetId hidden = world().asset(at.site);
        siteTeams()
                .setScope(at.ada, at.site, at.guest, AssetScope.limited(seen))
                .orThrow();
        assertThat(assets().list(at.bob, at.site, ALL).orThrow().items()).containsExactly(seen);
        at.refused("asset_not_found", () -> assets().remove(at.bob, at.site, hidden));
        at.refused("asset_not_found", () -> assets().remove(at.bob, at.site, AssetId.meter(UUID.randomUUID())));
        for (AccessLevel level : AccessLevel.values()) {
            assertThat(access().can(at.bob, level, hidden)).isFalse();
            assertThat(access().explain(at.bob, level, hidden).code())
                    .isEqualTo(access().explain(at.bob, level, AssetId.meter(UUID.randomUUID()))
                            .code());
        }
        assertThat(access().can(at.bob, AccessLevel.SENSITIVE, seen)).isTrue();
        clock().set(at.later());
        assertThat(access().can(at.bob, AccessLevel.SENSITIVE, seen)).isFalse();
        at.refused("not_permitted", () -> assets().remove(at.bob, at.site, seen));
    }

    @Test
    void assets_are_listed_by_type_and_then_by_the_unsigned_order_of_their_ids() {
        SharedSite at = new SharedSite(world());
        AssetType pump = new AssetType("pump");
        Assets assets = world().with(Policy.DEFAULT.withAssetTypes(Set.of(AssetType.METER, pump)))
                .assets();
        List<AssetId> inOrder = List.of(
                AssetId.meter(new UUID(1, 1)),
                AssetId.meter(new UUID(1, -1)),
                AssetId.meter(new UUID(-1, 1)),
                new AssetId(pump, new UUID(0, 1)),
                new AssetId(pump, new UUID(Long.MIN_VALUE, 0)));
        for (int number : new int[] {3, 2, 4, 0, 1}) {
            assets.add(at.ada, at.site, inOrder.get(number)).orThrow();
        }
        for (UserId user : List.of(at.ada, at.bob)) {
            assertThat(assets().list(user, at.site, ALL).orThrow().items()).containsExactlyElementsOf(inOrder);
        }
        var first = assets().list(at.ada, at.site, PageRequest.first(2)).orThrow();
        assertThat(assets().list(at.ada, at.site, new PageRequest(first.next().orElseThrow(), 10))
                        .orThrow()
                        .items())
                .containsExactlyElementsOf(inOrder.subList(2, 5));
    }

    @Test
    void a_type_that_is_not_registered_is_refused_and_a_site_with_assets_is_not_deleted() {
        SharedSite at = new SharedSite(world());
        at.refused(
                "invalid", () -> assets().add(at.ada, at.site, new AssetId(new AssetType("pump"), UUID.randomUUID())));
        AssetId asset = world().asset(at.site);
        at.refused("assets_on_site", () -> sites().delete(at.ada, at.site));
        assets().remove(at.ada, at.site, asset).orThrow();
        at.records(() -> sites().delete(at.ada, at.site), SiteDeleted.class);
    }
}
