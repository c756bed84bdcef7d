package dev.chargehand.spi;

import dev.chargehand.event.RecordedEvent;
import dev.chargehand.facts.AccessEnd;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.UserId;
import java.util.List;

/**
 * The questions a storage answers, each one statement and one consistent state. A question with a viewer must answer empty
 * when the viewer is not a member of the team, exactly as when there is no such team. Lists must be found by key: the cost
 * of a page must not depend on how many come before it, but where {@link OverviewReads} says so.
 */
public interface Reads extends TeamReads, SiteReads, OverviewReads, AccessReads, ChargerReads, LicenseReads {
    /**
     * One of many questions asked at once.
     *
     * @param user whose
     * @param site which site
     * @param end the rule's verdict on one record
     */
    record EndQuestion(UserId user, SiteId site, AccessEnd end) {}

    /**
     * The log after a position. The order must be one to rely on: no event may appear later at a position up to the last one
     * returned, and an event that was decided on what another did must come after it.
     *
     * @param position the last position seen, 0 for the start
     * @param limit the most to return
     * @return the events in position order
     */
    List<RecordedEvent> eventsAfter(long position, int limit);
}
