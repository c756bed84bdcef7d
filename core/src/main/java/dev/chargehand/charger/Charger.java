package dev.chargehand.charger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A charging station. Its pincode is never part of it (I-73).
 *
 * @param id its id
 * @param identity what it calls itself; never changes
 * @param place the site it is on, or the team that holds it
 * @param reference what people call it, at most 255 characters
 * @param hardware what it is made of
 * @param condition how it is
 * @param connectors its plugs, by number
 * @param createdAt when it was registered
 * @param updatedAt when anything of it last changed
 */
public record Charger(
        ChargerId id,
        ChargerIdentity identity,
        Whereabouts place,
        Optional<String> reference,
        Hardware hardware,
        Condition condition,
        List<Connector> connectors,
        Instant createdAt,
        Instant updatedAt) {
    /**
     * Copies the list.
     *
     * @param id its id
     * @param identity what it calls itself; never changes
     * @param place the site it is on, or the team that holds it
     * @param reference what people call it, at most 255 characters
     * @param hardware what it is made of
     * @param condition how it is
     * @param connectors its plugs, by number
     * @param createdAt when it was registered
     * @param updatedAt when anything of it last changed
     */
    public Charger {
        connectors = List.copyOf(connectors);
    }

    /**
     * The same somewhere else, with nothing set up for the place it was at (I-75).
     *
     * @param elsewhere where it is now
     * @param at the instant of the change
     * @return the charger there
     */
    public Charger moved(Whereabouts elsewhere, Instant at) {
        List<Connector> unset =
                connectors.stream().map(Connector::withoutSettings).toList();
        return new Charger(
                id, identity, elsewhere, reference, hardware, condition.withoutSetup(), unset, createdAt, at);
    }

    /**
     * The same with another reference.
     *
     * @param changed the reference
     * @param at the instant of the change
     * @return the charger with it
     */
    public Charger with(Optional<String> changed, Instant at) {
        return new Charger(id, identity, place, changed, hardware, condition, connectors, createdAt, at);
    }

    /**
     * The same as its back office tells.
     *
     * @param told what it is made of, how it is, and its plugs
     * @param at the instant of the change
     * @return the charger so
     */
    public Charger with(Reported told, Instant at) {
        return new Charger(
                id, identity, place, reference, told.hardware(), told.condition(), told.connectors(), createdAt, at);
    }

    /**
     * The same with one plug changed.
     *
     * @param changed a plug that it has
     * @param at the instant of the change
     * @return the charger with it
     */
    public Charger with(Connector changed, Instant at) {
        List<Connector> all = connectors.stream()
                .map(connector -> connector.number() == changed.number() ? changed : connector)
                .toList();
        return new Charger(id, identity, place, reference, hardware, condition, all, createdAt, at);
    }

    /**
     * What its back office tells of it.
     *
     * @return that part of it
     */
    public Reported reported() {
        return new Reported(hardware, condition, connectors);
    }

    /**
     * One plug.
     *
     * @param number its number
     * @return the plug, or empty
     */
    public Optional<Connector> connector(int number) {
        return connectors.stream()
                .filter(connector -> connector.number() == number)
                .findFirst();
    }

    /** Ids and where it is; a reference may name a person. */
    @Override
    public String toString() {
        return "Charger[id=" + id + ", identity=" + identity + ", place=" + place + "]";
    }
}
