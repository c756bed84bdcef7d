package dev.chargehand.memory;

import dev.chargehand.ConcurrentChangeException;
import dev.chargehand.StorageException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The keys that a change takes and frees, over those there are: each event is checked as if those before it had been made. A
 * key that another unit took first is a lost race; a row that is not there is a bug of the caller.
 */
final class Keys {
    private final Map<List<Object>, Boolean> changed = new HashMap<>();

    /** Whether the key is taken by now, told whether it was before the change. */
    boolean has(String what, Object key, boolean before) {
        return changed.getOrDefault(List.of(what, key), before);
    }

    void take(String what, Object key, boolean before) {
        Boolean made = changed.put(List.of(what, key), true);
        if (made == null && before) {
            throw new ConcurrentChangeException(what + " " + key + ": was made by another caller first");
        }
        if (made != null && made) {
            throw new StorageException(what + " " + key + ": expected once in a change, found twice");
        }
    }

    void need(String what, Object key, boolean before) {
        if (!has(what, key, before)) {
            throw new StorageException(what + " " + key + ": expected to be there, found nothing");
        }
    }

    void free(String what, Object key, boolean before) {
        need(what, key, before);
        changed.put(List.of(what, key), false);
    }
}
