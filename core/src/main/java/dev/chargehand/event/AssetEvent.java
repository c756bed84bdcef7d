package dev.chargehand.event;

import dev.chargehand.site.AssetId;
import dev.chargehand.site.SiteId;
import java.util.UUID;

/** Something that happened to the equipment on a site. */
public sealed interface AssetEvent extends Event {
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
         * An asset was put on a site.
         *
         * @param event what happened
         */
        void on(AssetAdded event);

        /**
         * An asset was taken off a site, and out of every team's list of assets.
         *
         * @param event what happened
         */
        void on(AssetRemoved event);
    }

    /**
     * An asset was put on a site.
     *
     * @param site which site
     * @param asset which asset
     */
    record AssetAdded(SiteId site, AssetId asset) implements AssetEvent {
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
     * An asset was taken off a site, and out of every team's list of assets.
     *
     * @param site which site
     * @param asset which asset
     */
    record AssetRemoved(SiteId site, AssetId asset) implements AssetEvent {
        @Override
        public UUID aggregate() {
            return site.value();
        }

        @Override
        public void handle(Handler handler) {
            handler.on(this);
        }
    }
}
