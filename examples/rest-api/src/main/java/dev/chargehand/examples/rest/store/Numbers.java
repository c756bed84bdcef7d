package dev.chargehand.examples.rest.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The integer ids that answers carry beside UUIDs. They are this host's own: each thing gets one when it is first shown, and keeps it.
 */
public interface Numbers extends AutoCloseable {
    /**
     * The integers of some things of a kind, given now to those that have none.
     *
     * @param kind what they are
     * @param ids which
     * @return one for each
     */
    Numbered of(Kind kind, Collection<UUID> ids);

    /**
     * What an integer names.
     *
     * @param kind what it must be
     * @param number the integer
     * @return its id, or empty
     */
    Optional<UUID> id(Kind kind, long number);

    /** The integer of one thing. */
    default long of(Kind kind, UUID id) {
        return of(kind, List.of(id)).of(id);
    }

    @Override
    void close();
}
