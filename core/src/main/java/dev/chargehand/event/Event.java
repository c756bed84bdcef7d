package dev.chargehand.event;

import java.util.UUID;

/**
 * Something that happened to a team, a site, a charger or a product, with what was before and after where something changed
 * (I-62). When it happened and who did it stand in the {@link Change} it came with.
 *
 * <p>Immutable. The topics are closed, and so are the kinds of each, so an adapter that handles them does not compile until it has
 * a new one.
 */
public sealed interface Event
        permits TeamEvent,
                SiteEvent,
                AccessEvent,
                AssetEvent,
                RequestEvent,
                InvitationEvent,
                ChargerEvent,
                LicenseEvent,
                ProductEvent {

    /**
     * The team, site, charger or product that the event is about: events of one such id are recorded one after the other.
     *
     * @return its id
     */
    UUID aggregate();

    /**
     * Calls the handler's method for this topic.
     *
     * @param handler one method a topic
     */
    void handle(Handler handler);

    /** One method for each topic. {@link HandlerByTopic} is one that takes each event on to its kind. */
    interface Handler {
        /**
         * A team or its members changed.
         *
         * @param event what happened
         */
        void on(TeamEvent event);

        /**
         * A site itself changed.
         *
         * @param event what happened
         */
        void on(SiteEvent event);

        /**
         * What a team has on a site changed.
         *
         * @param event what happened
         */
        void on(AccessEvent event);

        /**
         * The equipment on a site changed.
         *
         * @param event what happened
         */
        void on(AssetEvent event);

        /**
         * A request for data changed.
         *
         * @param event what happened
         */
        void on(RequestEvent event);

        /**
         * An invitation changed.
         *
         * @param event what happened
         */
        void on(InvitationEvent event);

        /**
         * A charger changed.
         *
         * @param event what happened
         */
        void on(ChargerEvent event);

        /**
         * A license or its purchase changed.
         *
         * @param event what happened
         */
        void on(LicenseEvent event);

        /**
         * The catalogue changed.
         *
         * @param event what happened
         */
        void on(ProductEvent event);
    }
}
