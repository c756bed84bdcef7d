package dev.chargehand.examples.quickstart;

import dev.chargehand.Chargehand;
import dev.chargehand.charger.ChargerQuery;
import dev.chargehand.event.EventLog;
import dev.chargehand.event.RecordedEvent;
import dev.chargehand.team.UserId;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;

/**
 * What a user's teams hold in all, as the storage tells it.
 *
 * @param teams of the user
 * @param sites that the user reaches
 * @param chargers that the user reaches
 * @param events in the whole log
 */
record Totals(long teams, long sites, long chargers, long events) {
    static Totals of(Chargehand chargehand, UserId user) {
        LongAdder teams = new LongAdder();
        LongAdder sites = new LongAdder();
        LongAdder chargers = new LongAdder();
        Pages.forEach(page -> chargehand.teams().list(user, page), team -> teams.increment());
        Pages.forEach(page -> chargehand.sites().list(user, page), site -> sites.increment());
        Pages.forEach(
                page -> chargehand.chargers().list(user, ChargerQuery.ALL, page), charger -> chargers.increment());
        return new Totals(teams.sum(), sites.sum(), chargers.sum(), events(chargehand.events()));
    }

    private static long events(EventLog log) {
        long count = 0;
        List<RecordedEvent> page = log.after(0, EventLog.MAX_LIMIT);
        while (!page.isEmpty()) {
            count += page.size();
            page = log.after(page.get(page.size() - 1).position(), EventLog.MAX_LIMIT);
        }
        return count;
    }

    @Override
    public String toString() {
        return Steps.count(teams, "team", "teams") + ", " + Steps.count(sites, "site", "sites") + ", "
                + Steps.count(chargers, "charger", "chargers") + " and "
                + Steps.count(events, "event", "events") + " in the log";
    }
}
