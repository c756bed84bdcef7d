package dev.chargehand.event;

import dev.chargehand.team.Member;
import dev.chargehand.team.Role;
import dev.chargehand.team.Team;
import dev.chargehand.team.TeamDetails;
import dev.chargehand.team.TeamId;
import java.util.UUID;

/** Something that happened to a team or to its members. */
public sealed interface TeamEvent extends Event {
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
    }

    /**
     * A team came to be; its first member follows.
     *
     * @param team the team
     */
    record TeamCreated(Team team) implements TeamEvent {
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
    record TeamUpdated(TeamId team, TeamDetails before, TeamDetails after) implements TeamEvent {
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
    record TeamDeleted(Team team) implements TeamEvent {
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
    record MemberAdded(Member member) implements TeamEvent {
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
    record RoleChanged(Member member, Role before) implements TeamEvent {
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
    record MemberRemoved(Member member) implements TeamEvent {
        @Override
        public UUID aggregate() {
            return member.team().value();
        }

        @Override
        public void handle(Handler handler) {
            handler.on(this);
        }
    }
}
