package dev.chargehand;

import java.util.UUID;

/** Where new ids come from. Implementations are thread safe and never return the same id twice. */
@FunctionalInterface
public interface IdSource {
    /**
     * A new id; version 7 by default, so that ids sort by the time they were made.
     *
     * @return an id never returned before
     */
    UUID next();
}
