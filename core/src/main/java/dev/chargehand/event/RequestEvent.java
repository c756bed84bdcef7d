package dev.chargehand.event;

import dev.chargehand.request.DataRequest;
import dev.chargehand.request.RequestStatus;
import java.util.UUID;

/** Something that happened to a data request. A request goes with its team and its site. */
public sealed interface RequestEvent extends Event {
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
         * A team asked for data access.
         *
         * @param event what happened
         */
        void on(DataRequested event);

        /**
         * A request was decided, or ended otherwise.
         *
         * @param event what happened
         */
        void on(DataRequestClosed event);
    }

    /**
     * A team asked for data access.
     *
     * @param request the pending request
     */
    record DataRequested(DataRequest request) implements RequestEvent {
        @Override
        public UUID aggregate() {
            return request.site().value();
        }

        @Override
        public void handle(Handler handler) {
            handler.on(this);
        }
    }

    /**
     * A request was decided, or ended otherwise.
     *
     * @param request as it was, pending
     * @param status what became of it
     */
    record DataRequestClosed(DataRequest request, RequestStatus status) implements RequestEvent {
        @Override
        public UUID aggregate() {
            return request.site().value();
        }

        @Override
        public void handle(Handler handler) {
            handler.on(this);
        }
    }
}
