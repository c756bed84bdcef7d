package dev.chargehand.site;

import dev.chargehand.FieldProblem;
import dev.chargehand.FieldProblem.Problem;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** How much of a site's equipment a team reaches: all of it, or a list. It says nothing about data. */
public sealed interface AssetScope {
    /** The most assets that one call may list. */
    int MAX_LISTED = 1000;

    /** All assets, those added later included (I-33). */
    record All() implements AssetScope {}

    /**
     * Only these, whatever is added later. None at all when every listed asset has left the site (I-34).
     *
     * @param assets in their order, each once (I-32)
     */
    record Limited(SortedSet<AssetId> assets) implements AssetScope {
        /**
         * Copies the set.
         *
         * @param assets in their order, each once (I-32)
         */
        public Limited {
            assets = Collections.unmodifiableSortedSet(new TreeSet<>(assets));
        }
    }

    /**
     * All assets.
     *
     * @return the scope
     */
    static AssetScope all() {
        return new All();
    }

    /**
     * A list of assets; duplicates collapse (I-32).
     *
     * @param assets the assets
     * @return the scope
     */
    static AssetScope limited(Collection<AssetId> assets) {
        return new Limited(new TreeSet<>(assets));
    }

    /**
     * A list of assets.
     *
     * @param assets the assets
     * @return the scope
     */
    static AssetScope limited(AssetId... assets) {
        return limited(List.of(assets));
    }

    /**
     * What is wrong with it as input: a list that is empty or too long, or an asset of a type there is not (I-30).
     *
     * @param field what the source calls the list
     * @param known the types of asset there are
     * @return the problem, or empty
     */
    default Optional<FieldProblem> problem(String field, Set<AssetType> known) {
        if (isAll()) {
            return Optional.empty();
        }
        if (listed().isEmpty()) {
            return Optional.of(new FieldProblem(field, Problem.MISSING, "expected at least one asset, found none"));
        }
        if (listed().size() > MAX_LISTED) {
            String message = "expected at most " + MAX_LISTED + " assets, found " + listed().size();
            return Optional.of(new FieldProblem(field, Problem.OUT_OF_RANGE, message));
        }
        return listed().stream()
                .filter(asset -> !known.contains(asset.type()))
                .findFirst()
                .map(asset -> new FieldProblem(
                        field, Problem.UNKNOWN, "expected assets of types " + known + ", found " + asset.type()));
    }

    /**
     * Whether nothing is left out.
     *
     * @return true for all assets
     */
    default boolean isAll() {
        return this instanceof All;
    }

    /**
     * The assets that are listed.
     *
     * @return the list, empty for all assets
     */
    default SortedSet<AssetId> listed() {
        return this instanceof Limited limited ? limited.assets() : Collections.emptySortedSet();
    }

    /**
     * Whether an asset is within.
     *
     * @param asset the asset
     * @return true for all assets, and for one that is listed
     */
    default boolean includes(AssetId asset) {
        return isAll() || listed().contains(asset);
    }

    /**
     * Whether another scope is within this one.
     *
     * @param other the other scope
     * @return true when this reaches all that the other does, now and later
     */
    default boolean includes(AssetScope other) {
        return isAll() || (!other.isAll() && listed().containsAll(other.listed()));
    }

    /**
     * Both together.
     *
     * @param other the other scope
     * @return what either reaches
     */
    default AssetScope union(AssetScope other) {
        if (isAll() || other.isAll()) {
            return all();
        }
        TreeSet<AssetId> both = new TreeSet<>(listed());
        both.addAll(other.listed());
        return new Limited(both);
    }

    /**
     * What is in both.
     *
     * @param other the other scope
     * @return what both reach
     */
    default AssetScope intersection(AssetScope other) {
        if (isAll()) {
            return other;
        }
        if (other.isAll()) {
            return this;
        }
        TreeSet<AssetId> both = new TreeSet<>(listed());
        both.retainAll(other.listed());
        return new Limited(both);
    }
}
