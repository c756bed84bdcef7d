package dev.chargehand.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Beside a tree, which is obviously right. */
class SortedTest {
    private static final int HIGHEST = 3_000;

    @Property(tries = 50)
    void what_was_added_and_not_removed_is_passed_in_order_from_any_place(
            @ForAll @Size(min = 1, max = 4_000) List<@IntRange(max = HIGHEST) Integer> steps,
            @ForAll @IntRange(min = -1, max = HIGHEST + 1) int place,
            @ForAll @IntRange(min = 1, max = 2 * HIGHEST) int limit) {
        Sorted<Integer> sorted = new Sorted<>();
        NavigableSet<Integer> tree = new TreeSet<>();
        for (int item : steps) {
            if (tree.add(item)) {
                sorted.add(item, to(item));
            } else {
                tree.remove(item);
                sorted.remove(to(item));
            }
        }

        List<Integer> ascending = new ArrayList<>();
        sorted.ascend(to(place), item -> ascending.add(item) && ascending.size() < limit);
        List<Integer> descending = new ArrayList<>();
        sorted.descend(to(place), item -> descending.add(item) && descending.size() < limit);

        assertThat(sorted.stream()).containsExactlyElementsOf(tree);
        assertThat(ascending)
                .containsExactlyElementsOf(
                        tree.tailSet(place, false).stream().limit(limit).toList());
        assertThat(descending)
                .containsExactlyElementsOf(tree.headSet(place, false).descendingSet().stream()
                        .limit(limit)
                        .toList());
    }

    private static ToIntFunction<Integer> to(int place) {
        return item -> Integer.compare(item, place);
    }
}
