package dev.chargehand.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Scopes as sets of assets, where all is the set of everything there is and will be. */
class AssetScopeProperties {
    private static final List<AssetId> ASSETS = List.of(
            AssetId.charger(new UUID(0, 1)),
            AssetId.charger(new UUID(-1L, 1)),
            AssetId.meter(new UUID(0, 1)),
            AssetId.meter(new UUID(0, 2)));

    @Provide
    Arbitrary<AssetScope> scopes() {
        return Arbitraries.oneOf(
                Arbitraries.just(AssetScope.all()),
                Arbitraries.of(ASSETS).list().ofMaxSize(6).map(AssetScope::limited));
    }

    @Property
    void a_union_reaches_what_either_does_and_an_intersection_what_both_do(
            @ForAll("scopes") AssetScope one, @ForAll("scopes") AssetScope other) {
        for (AssetId asset : ASSETS) {
            assertThat(one.union(other).includes(asset)).isEqualTo(one.includes(asset) || other.includes(asset));
            assertThat(one.intersection(other).includes(asset)).isEqualTo(one.includes(asset) && other.includes(asset));
        }
        assertThat(one.union(other)).isEqualTo(other.union(one));
        assertThat(one.intersection(other)).isEqualTo(other.intersection(one));
        assertThat(one.union(one)).isEqualTo(one);
        assertThat(one.intersection(one)).isEqualTo(one);
        assertThat(one.union(other).isAll()).isEqualTo(one.isAll() || other.isAll());
        assertThat(one.intersection(other).isAll()).isEqualTo(one.isAll() && other.isAll());
    }

    @Property
    void one_scope_includes_another_when_it_adds_nothing(
            @ForAll("scopes") AssetScope one, @ForAll("scopes") AssetScope other) {
        assertThat(one.includes(other))
                .isEqualTo(one.union(other).equals(one))
                .isEqualTo(one.intersection(other).equals(other));
    }

    @Property
    void i_32_neither_order_nor_repetition_makes_another_scope(@ForAll("scopes") AssetScope scope) {
        List<AssetId> twice = new ArrayList<>(scope.listed());
        twice.addAll(scope.listed());
        Collections.reverse(twice);
        assertThat(scope.isAll() ? AssetScope.all() : AssetScope.limited(twice)).isEqualTo(scope);
        assertThat(List.copyOf(scope.listed())).isSorted();
    }

    @Example
    void i_30_a_list_of_none_is_missing_and_a_type_that_is_not_registered_is_unknown() {
        Set<AssetType> chargers = Set.of(AssetType.CHARGER);
        assertThat(AssetScope.limited()
                        .problem("assets", chargers)
                        .orElseThrow()
                        .message())
                .contains("at least one");
        assertThat(AssetScope.limited(ASSETS)
                        .problem("assets", chargers)
                        .orElseThrow()
                        .message())
                .contains("meter");
        assertThat(AssetScope.limited(ASSETS.get(0)).problem("assets", chargers))
                .isEmpty();
        assertThat(AssetScope.all().problem("assets", Set.of())).isEmpty();
    }
}
