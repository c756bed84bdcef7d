package dev.chargehand.examples.forwarder;

import java.io.IOException;

/** A receiver's inbox with an eye on each event that comes: a trap may spring before it is taken, and after. */
final class Watched implements Receiver.Keeping {
    private final Inbox inbox;
    private volatile Trap trap = new Trap() {};
    private volatile long last;

    Watched(Inbox inbox) {
        this.inbox = inbox;
        this.last = inbox.last();
    }

    /** What may happen on the way. */
    interface Trap {
        /**
         * The event has come and is not taken yet.
         *
         * @throws IOException when it is not to be taken, as if it was lost on its way
         */
        default void before() throws IOException {}

        /** The event is taken and not answered yet. */
        default void after() {}
    }

    void set(Trap next) {
        trap = next;
    }

    @Override
    public boolean take(String body) throws IOException {
        Trap now = trap;
        now.before();
        boolean taken = inbox.take(body);
        last = inbox.last();
        now.after();
        return taken;
    }

    @Override
    public long last() {
        return last;
    }
}
