package dev.chargehand.event;

import dev.chargehand.charger.Charger;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.charger.Connector;
import dev.chargehand.charger.Reported;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.TeamId;
import java.util.Optional;
import java.util.UUID;

/** Something that happened to a charger. Where it also came onto a site or left it, an {@link AssetEvent} says so, after this. */
public sealed interface ChargerEvent extends Event {
    @Override
    default void handle(Event.Handler handler) {
        handler.on(this);
    }

    /**
     * Calls the handler's method for this kind.
     *
     * @param handler one method a kind
     */
    void handle(Handler handler);

    /** One method for each kind of these events. */
    interface Handler {
        /**
         * A charger came to be, on a site or with a team. Its pincode is not in the log.
         *
         * @param event what happened
         */
        void on(ChargerRegistered event);

        /**
         * What people call a charger changed.
         *
         * @param event what happened
         */
        void on(ReferenceChanged event);

        /**
         * A charger came onto a site, and with that left the team that held it; nothing is set up for its place any more (I-75, I-78).
         *
         * @param event what happened
         */
        void on(ChargerAttached event);

        /**
         * A charger left a site for a team to hold; nothing is set up for its place any more.
         *
         * @param event what happened
         */
        void on(ChargerDetached event);

        /**
         * A charger went from one site to another; nothing is set up for its place any more (I-75).
         *
         * @param event what happened
         */
        void on(ChargerMoved event);

        /**
         * Phases or amperes of one plug were set.
         *
         * @param event what happened
         */
        void on(ConnectorSet event);

        /**
         * The back office told something new of a charger.
         *
         * @param event what happened
         */
        void on(ChargerReported event);

        /**
         * A charger ceased to be.
         *
         * @param event what happened
         */
        void on(ChargerDeleted event);
    }

    /**
     * A charger came to be, on a site or with a team. Its pincode is not in the log.
     *
     * @param charger the charger
     */
    record ChargerRegistered(Charger charger) implements ChargerEvent {
        @Override
        public UUID aggregate() {
            return charger.id().value();
        }

        @Override
        public void handle(Handler handler) {
            handler.on(this);
        }
    }

    /**
     * What people call a charger changed.
     *
     * @param charger which charger
     * @param before what it was called
     * @param after what it is called now
     */
    record ReferenceChanged(ChargerId charger, Optional<String> before, Optional<String> after)
            implements ChargerEvent {
        @Override
        public UUID aggregate() {
            return charger.value();
        }

        @Override
        public void handle(Handler handler) {
            handler.on(this);
        }

        /** The charger only; a reference may name a person. */
        @Override
        public String toString() {
            return "ReferenceChanged[charger=" + charger + "]";
        }
    }

    /**
     * A charger came onto a site, and with that left the team that held it; nothing is set up for its place any more (I-75, I-78).
     *
     * @param charger which charger
     * @param from the team that held it
     * @param to which site
     * @param before what was set up
     */
    record ChargerAttached(ChargerId charger, TeamId from, SiteId to, Reported before) implements ChargerEvent {
        @Override
        public UUID aggregate() {
            return charger.value();
        }

        @Override
        public void handle(Handler handler) {
            handler.on(this);
        }
    }

    /**
     * A charger left a site for a team to hold; nothing is set up for its place any more.
     *
     * @param charger which charger
     * @param from which site
     * @param to the team that holds it
     * @param before what was set up
     */
    record ChargerDetached(ChargerId charger, SiteId from, TeamId to, Reported before) implements ChargerEvent {
        @Override
        public UUID aggregate() {
            return charger.value();
        }

        @Override
        public void handle(Handler handler) {
            handler.on(this);
        }
    }

    /**
     * A charger went from one site to another; nothing is set up for its place any more (I-75).
     *
     * @param charger which charger
     * @param from the site it left
     * @param to the site it came to
     * @param before what was set up
     */
    record ChargerMoved(ChargerId charger, SiteId from, SiteId to, Reported before) implements ChargerEvent {
        @Override
        public UUID aggregate() {
            return charger.value();
        }

        @Override
        public void handle(Handler handler) {
            handler.on(this);
        }
    }

    /**
     * Phases or amperes of one plug were set.
     *
     * @param charger which charger
     * @param before the plug as it was
     * @param after the plug as it is
     */
    record ConnectorSet(ChargerId charger, Connector before, Connector after) implements ChargerEvent {
        @Override
        public UUID aggregate() {
            return charger.value();
        }

        @Override
        public void handle(Handler handler) {
            handler.on(this);
        }
    }

    /**
     * The back office told something new of a charger.
     *
     * @param charger which charger
     * @param before what was known
     * @param after what is known now
     */
    record ChargerReported(ChargerId charger, Reported before, Reported after) implements ChargerEvent {
        @Override
        public UUID aggregate() {
            return charger.value();
        }

        @Override
        public void handle(Handler handler) {
            handler.on(this);
        }
    }

    /**
     * A charger ceased to be.
     *
     * @param charger as it was
     */
    record ChargerDeleted(Charger charger) implements ChargerEvent {
        @Override
        public UUID aggregate() {
            return charger.id().value();
        }

        @Override
        public void handle(Handler handler) {
            handler.on(this);
        }
    }
}
