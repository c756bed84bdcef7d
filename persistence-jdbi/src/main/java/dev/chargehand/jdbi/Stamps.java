package dev.chargehand.jdbi;

import dev.chargehand.event.Event;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * The locks of a unit of work and the logical clock that comes with them. Each team and site bears the stamp of the last event
 * decided over it, and a new event's stamp is greater than those of all that were locked for it: a Lamport clock, an order of
 * causes without a sequence that every writer would share. Writing the stamp also turns a lock into an update, which is what
 * makes an older snapshot fail under REPEATABLE READ.
 */
final class Stamps {
    private static final int IDS_A_STATEMENT = 500;

    private final Handle handle;
    private final LockDao locks;
    private final Set<UUID> teams = new LinkedHashSet<>();
    private final Set<UUID> sites = new LinkedHashSet<>();
    private long greatest;

    Stamps(Handle handle) {
        this.handle = handle;
        this.locks = handle.attach(LockDao.class);
    }

    void saw(long stamp) {
        greatest = Math.max(greatest, stamp);
    }

    /** In the order of the ids, which the caller has put them in. */
    void lockTeams(List<UUID> ids) {
        inParts(ids, some -> note(teams, locks.teams(some)));
    }

    /** In the order of the ids, and after the teams. */
    void lockSites(List<UUID> ids) {
        inParts(ids, some -> note(sites, locks.sites(some)));
    }

    private static void inParts(List<UUID> ids, Consumer<List<UUID>> part) {
        for (int from = 0; from < ids.size(); from += IDS_A_STATEMENT) {
            part.accept(ids.subList(from, Math.min(ids.size(), from + IDS_A_STATEMENT)));
        }
    }

    /** Takes the locks that the work forgot, and tells the stamp that the events go on from. */
    long beginApplying(List<Event> events) {
        Set<UUID> made = new LinkedHashSet<>();
        for (Event event : events) {
            UUID id = event.aggregate();
            if (event instanceof Event.TeamCreated || event instanceof Event.SiteCreated) {
                made.add(id);
            } else if (!made.contains(id) && !teams.contains(id) && !sites.contains(id)) {
                lockTeams(List.of(id));
                lockSites(List.of(id));
            }
        }
        return greatest;
    }

    /** What was made in the change bears its stamp from the start. */
    void endApplying(long stamp) {
        greatest = stamp;
        write("update chargehand_team set stamp = :stamp where team_id = :id", teams, stamp);
        write("update chargehand_site set stamp = :stamp where site_id = :id", sites, stamp);
    }

    private void note(Set<UUID> ids, List<LockDao.Stamped> locked) {
        for (LockDao.Stamped one : locked) {
            ids.add(one.id());
            saw(one.stamp());
        }
    }

    /** A row that is gone was deleted by the change itself. */
    private void write(String sql, Set<UUID> ids, long stamp) {
        if (ids.isEmpty()) {
            return;
        }
        try (PreparedBatch batch = handle.prepareBatch(sql)) {
            for (UUID id : ids) {
                batch.bind("stamp", stamp).bind("id", id).add();
            }
            batch.execute();
        }
    }
}
