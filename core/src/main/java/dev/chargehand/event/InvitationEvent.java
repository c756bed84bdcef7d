package dev.chargehand.event;

import dev.chargehand.invitation.Invitation;
import dev.chargehand.invitation.InvitationStatus;
import dev.chargehand.invitation.TokenHash;
import java.util.UUID;

/** Something that happened to an invitation. An invitation goes with the team that made it and with its site. */
public sealed interface InvitationEvent extends Event {
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
         * Access to a site was offered.
         *
         * @param event what happened
         */
        void on(Invited event);

        /**
         * An invitation was accepted, or ended otherwise.
         *
         * @param event what happened
         */
        void on(InvitationClosed event);
    }

    /**
     * Access to a site was offered.
     *
     * @param invitation the pending invitation
     * @param token what is stored of its token
     */
    record Invited(Invitation invitation, TokenHash token) implements InvitationEvent {
        @Override
        public UUID aggregate() {
            return invitation.site().value();
        }

        @Override
        public void handle(Handler handler) {
            handler.on(this);
        }
    }

    /**
     * An invitation was accepted, or ended otherwise.
     *
     * @param invitation as it was, pending
     * @param status what became of it
     */
    record InvitationClosed(Invitation invitation, InvitationStatus status) implements InvitationEvent {
        @Override
        public UUID aggregate() {
            return invitation.site().value();
        }

        @Override
        public void handle(Handler handler) {
            handler.on(this);
        }
    }
}
