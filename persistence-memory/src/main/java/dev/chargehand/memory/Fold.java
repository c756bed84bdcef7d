package dev.chargehand.memory;

import dev.chargehand.event.Change;
import dev.chargehand.event.Event;
import dev.chargehand.event.HandlerByTopic;
import java.time.Instant;

/** What each kind of event does to the maps. */
final class Fold {
    private Fold() {}

    static Event.Handler into(State state, Change change) {
        Instant at = change.at();
        AccessFold access = new AccessFold(state, at);
        BookFold books = new BookFold(state, at);
        LicenseFold licenses = new LicenseFold(state, at);
        return new HandlerByTopic(
                new TeamFold(state, at),
                new SiteFold(state, at),
                access,
                access,
                books,
                books,
                new ChargerFold(state, change),
                licenses,
                licenses);
    }
}
