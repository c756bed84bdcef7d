package dev.chargehand.memory;

import dev.chargehand.event.Change;
import dev.chargehand.event.HandlerByTopic;

/** The unique and foreign keys: whether a change contradicts what is there, before any of it is made. */
final class Conflicts {
    private Conflicts() {}

    static void check(State state, Change change) {
        Rows rows = new Rows(state);
        LicenseRows licenseRows = new LicenseRows(state, rows.keys);
        AccessConflicts access = new AccessConflicts(rows);
        BookConflicts books = new BookConflicts(state, rows);
        LicenseConflicts licenses = new LicenseConflicts(state, rows, licenseRows, change.at());
        HandlerByTopic conflicts = new HandlerByTopic(
                new TeamConflicts(state, rows),
                new SiteConflicts(state, rows),
                access,
                access,
                books,
                books,
                new ChargerConflicts(rows, licenseRows, change.pincodes()),
                licenses,
                licenses);
        change.events().forEach(event -> event.handle(conflicts));
    }
}
