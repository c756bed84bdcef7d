package dev.chargehand.event;

import dev.chargehand.site.Site;
import dev.chargehand.site.SiteDetails;
import dev.chargehand.site.SiteId;
import java.util.UUID;

/** Something that happened to a site itself. */
public sealed interface SiteEvent extends Event {
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
         * A site came to be.
         *
         * @param event what happened
         */
        void on(SiteCreated event);

        /**
         * A site's details changed.
         *
         * @param event what happened
         */
        void on(SiteUpdated event);

        /**
         * A site ceased to be, and with it all access, assets, requests and invitations.
         *
         * @param event what happened
         */
        void on(SiteDeleted event);
    }

    /**
     * A site came to be; its owner's access follows.
     *
     * @param site the site
     */
    record SiteCreated(Site site) implements SiteEvent {
        @Override
        public UUID aggregate() {
            return site.id().value();
        }

        @Override
        public void handle(Handler handler) {
            handler.on(this);
        }
    }

    /**
     * A site's details changed.
     *
     * @param site which site
     * @param before what they were
     * @param after what they are now
     */
    record SiteUpdated(SiteId site, SiteDetails before, SiteDetails after) implements SiteEvent {
        @Override
        public UUID aggregate() {
            return site.value();
        }

        @Override
        public void handle(Handler handler) {
            handler.on(this);
        }
    }

    /**
     * A site ceased to be, and with it all access, assets, requests and invitations.
     *
     * @param site as it was
     */
    record SiteDeleted(Site site) implements SiteEvent {
        @Override
        public UUID aggregate() {
            return site.id().value();
        }

        @Override
        public void handle(Handler handler) {
            handler.on(this);
        }
    }
}
