package dev.chargehand.event;

import dev.chargehand.site.AssetScope;
import dev.chargehand.site.DataAccess;
import dev.chargehand.site.SiteAccess;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.TeamId;
import java.util.UUID;

/** Something that happened to the access of a team to a site. */
public sealed interface AccessEvent extends Event {
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
         * A team got access to a site.
         *
         * @param event what happened
         */
        void on(AccessGiven event);

        /**
         * A team's access to a site ended.
         *
         * @param event what happened
         */
        void on(AccessRemoved event);

        /**
         * A team's data access began, or got another end.
         *
         * @param event what happened
         */
        void on(DataAccessGranted event);

        /**
         * A team's data access was taken away.
         *
         * @param event what happened
         */
        void on(DataAccessRevoked event);

        /**
         * A team reaches other assets than before.
         *
         * @param event what happened
         */
        void on(AssetScopeChanged event);

        /**
         * Another team became the owner; both have a record before and after.
         *
         * @param event what happened
         */
        void on(OwnershipTransferred event);
    }

    /**
     * A team got access to a site.
     *
     * @param access the new record
     * @param scope its assets
     */
    record AccessGiven(SiteAccess access, AssetScope scope) implements AccessEvent {
        @Override
        public UUID aggregate() {
            return access.site().value();
        }

        @Override
        public void handle(Handler handler) {
            handler.on(this);
        }
    }

    /**
     * A team's access to a site ended.
     *
     * @param access the record as it was
     * @param scope its assets as they were
     */
    record AccessRemoved(SiteAccess access, AssetScope scope) implements AccessEvent {
        @Override
        public UUID aggregate() {
            return access.site().value();
        }

        @Override
        public void handle(Handler handler) {
            handler.on(this);
        }
    }

    /**
     * A team's data access began, or got another end.
     *
     * @param site which site
     * @param team which team
     * @param before what it was, which may have ended
     * @param after what it is now
     */
    record DataAccessGranted(SiteId site, TeamId team, DataAccess before, DataAccess after) implements AccessEvent {
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
     * A team's data access was taken away.
     *
     * @param site which site
     * @param team which team
     * @param before what it was
     */
    record DataAccessRevoked(SiteId site, TeamId team, DataAccess before) implements AccessEvent {
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
     * A team reaches other assets than before.
     *
     * @param site which site
     * @param team which team
     * @param before what it was
     * @param after what it is now
     */
    record AssetScopeChanged(SiteId site, TeamId team, AssetScope before, AssetScope after) implements AccessEvent {
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
     * Another team became the owner; both have a record before and after.
     *
     * @param site which site
     * @param from the former owner
     * @param to the new owner
     * @param kept what the former owner keeps of the data; it keeps all assets
     * @param dataBefore the data access of the new owner before
     * @param scopeBefore the assets of the new owner before
     */
    record OwnershipTransferred(
            SiteId site, TeamId from, TeamId to, DataAccess kept, DataAccess dataBefore, AssetScope scopeBefore)
            implements AccessEvent {
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
