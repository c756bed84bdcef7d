package dev.chargehand.memory;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/** An index of many items to one key, each key's in their order. A key without items takes no room. */
final class Groups<K, E extends Comparable<? super E>> {
    private final Map<K, NavigableSet<E>> groups = new HashMap<>();

    void add(K key, E item) {
        groups.computeIfAbsent(key, none -> new TreeSet<>()).add(item);
    }

    void remove(K key, E item) {
        groups.computeIfPresent(key, (same, group) -> {
            group.remove(item);
            return group.isEmpty() ? null : group;
        });
    }

    /** As it is, not a copy. */
    NavigableSet<E> of(K key) {
        NavigableSet<E> group = groups.get(key);
        return group == null ? Collections.emptyNavigableSet() : group;
    }
}
