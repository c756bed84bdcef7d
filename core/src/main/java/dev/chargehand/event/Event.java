package dev.chargehand.event;

import dev.chargehand.site.Site;
import dev.chargehand.site.SiteDetails;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.Member;
import dev.chargehand.team.Role;
import dev.chargehand.team.Team;
import dev.chargehand.team.TeamDetails;
import dev.chargehand.team.TeamId;
import java.util.UUID;

/**
 * Something that happened to a team, a site, a charger or a product, with what was before and after where something changed (I-62). When it
 * happened and who did it stand in the {@link Change} it came with.
 *
 * <p>Immutable. The kinds are closed, so an adapter that handles them through {@link Handler} does not compile until it
 * has a new one.
 */
public sealed interface Event
        permits Event.TeamCreated,
                Event.TeamUpdated,
                Event.TeamDeleted,
                Event.MemberAdded,
                Event.RoleChanged,
                Event.MemberRemoved,
                Event.SiteCreated,
                Event.SiteUpdated,
                Event.SiteDeleted,
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
     * Calls the handler's method for this kind.
     *
     * @param handler one method a kind
     */
    void handle(Handler handler);

    /** One method for each kind of event. */
    interface Handler
            extends AccessEvent.Handler,
                    AssetEvent.Handler,
                    RequestEvent.Handler,
                    InvitationEvent.Handler,
                    ChargerEvent.Handler,
                    LicenseEvent.Handler,
                    ProductEvent.Handler {
        /**
         * A team came to be.
         *
         * @param event what happened
         */
        void on(TeamCreated event);

        /**
         * A team's details changed.
         *
         * @param event what happened
         */
        void on(TeamUpdated event);

        /**
         * A team ceased to be, and with it its memberships and what is left of its closed requests and invitations.
         *
         * @param event what happened
         */
        void on(TeamDeleted event);

        /**
         * A user joined a team.
         *
         * @param event what happened
         */
        void on(MemberAdded event);

        /**
         * A member's role changed.
         *
         * @param event what happened
         */
        void on(RoleChanged event);

        /**
         * A member left or was removed.
         *
         * @param event what happened
         */
        void on(MemberRemoved event);

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
     * A team came to be; its first member follows.
     *
     * @param team the team
     */
    record TeamCreated(Team team) implements Event {
        @Override
        public UUID aggregate() {
            return team.id().value();
        }

        @Override
        public void handle(Handler handler) {
            handler.on(this);
        }
    }

    /**
     * A team's name, e-mail or type changed.
     *
     * @param team which team
     * @param before what it was
     * @param after what it is now
     */
    record TeamUpdated(TeamId team, TeamDetails before, TeamDetails after) implements Event {
        @Override
        public UUID aggregate() {
            return team.value();
        }

        @Override
        public void handle(Handler handler) {
            handler.on(this);
        }
    }

    /**
     * A team ceased to be, and with it its memberships and what is left of its closed requests and invitations.
     *
     * @param team as it was
     */
    record TeamDeleted(Team team) implements Event {
        @Override
        public UUID aggregate() {
            return team.id().value();
        }

        @Override
        public void handle(Handler handler) {
            handler.on(this);
        }
    }

    /**
     * A user joined a team.
     *
     * @param member the new member
     */
    record MemberAdded(Member member) implements Event {
        @Override
        public UUID aggregate() {
            return member.team().value();
        }

        @Override
        public void handle(Handler handler) {
            handler.on(this);
        }
    }

    /**
     * A member's role changed.
     *
     * @param member the member with the new role
     * @param before the former role
     */
    record RoleChanged(Member member, Role before) implements Event {
        @Override
        public UUID aggregate() {
            return member.team().value();
        }

        @Override
        public void handle(Handler handler) {
            handler.on(this);
        }
    }

    /**
     * A member left or was removed.
     *
     * @param member as it was
     */
    record MemberRemoved(Member member) implements Event {
        @Override
        public UUID aggregate() {
            return member.team().value();
        }

        @Override
        public void handle(Handler handler) {
            handler.on(this);
        }
    }

    /**
     * A site came to be; its owner's access follows.
     *
     * @param site the site
     */
    record SiteCreated(Site site) implements Event {
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
    record SiteUpdated(SiteId site, SiteDetails before, SiteDetails after) implements Event {
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
    record SiteDeleted(Site site) implements Event {
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
