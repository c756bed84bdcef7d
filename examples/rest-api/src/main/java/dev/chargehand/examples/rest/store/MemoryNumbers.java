package dev.chargehand.examples.rest.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Integer ids for as long as the process lives. */
final class MemoryNumbers implements Numbers {
    private final Map<Thing, Long> numbers = new HashMap<>();
    private final Map<Long, Thing> things = new HashMap<>();

    private record Thing(Kind kind, UUID id) {}

    @Override
    public synchronized Numbered of(Kind kind, Collection<UUID> ids) {
        Map<UUID, Long> found = new HashMap<>();
        ids.forEach(id -> found.put(id, numbers.computeIfAbsent(new Thing(kind, id), this::next)));
        return new Numbered(found);
    }

    @Override
    public synchronized Optional<UUID> id(Kind kind, long number) {
        return Optional.ofNullable(things.get(number))
                .filter(thing -> thing.kind() == kind)
                .map(Thing::id);
    }

    @Override
    public void close() {}

    private long next(Thing thing) {
        long number = things.size() + 1L;
        things.put(number, thing);
        return number;
    }
}
