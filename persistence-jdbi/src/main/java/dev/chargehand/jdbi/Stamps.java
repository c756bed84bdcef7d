package dev.chargehand.jdbi;

import dev.chargehand.event.ChargerEvent;
import dev.chargehand.event.Event;
import dev.chargehand.event.LicenseEvent;
import dev.chargehand.event.ProductEvent;
import dev.chargehand.event.SiteEvent;
import dev.chargehand.event.TeamEvent;
import dev.chargehand.team.TeamId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * The locks of a unit of work and the logical clock that comes with them. Each team, site, charger and product bears the stamp of the
 * last event decided over it, and a new event's stamp is greater than those of all that were locked for it: a Lamport clock, an order of
 * causes without a sequence that every writer would share. Writing the stamp also turns a lock into an update, which is what
 * makes an older snapshot fail under REPEATABLE READ.
 */
final class Stamps {
    private static final int IDS_A_STATEMENT = 500;

    /** The order of all ids; {@link UUID#compareTo} is another one. */
    private static final Comparator<UUID> BY_BYTES = Comparator.comparing(TeamId::new);

    private final Handle handle;
    private final LockDao locks;
    private final Set<UUID> teams = new LinkedHashSet<>();
    private final Set<UUID> sites = new LinkedHashSet<>();
    private final Set<UUID> chargers = new LinkedHashSet<>();
    private final Set<String> products = new LinkedHashSet<>();
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

    /** In the order of the ids, and after the sites. */
    void lockChargers(List<UUID> ids) {
        inParts(ids, some -> note(chargers, locks.chargers(some)));
    }

    /**
     * In the order of the SKUs, and last. Purchases are decided on a product that they do not stamp, so what changes it comes after
     * the clock; see {@link JdbiUnit#firstTeam}.
     */
    void lockProducts(List<String> skus) {
        inParts(
                skus,
                some -> locks.products(some).forEach(locked -> {
                    products.add(locked.sku());
                    saw(Math.max(locked.stamp(), locked.clock()));
                }));
    }

    private static <T> void inParts(List<T> ids, Consumer<List<T>> part) {
        for (int from = 0; from < ids.size(); from += IDS_A_STATEMENT) {
            part.accept(ids.subList(from, Math.min(ids.size(), from + IDS_A_STATEMENT)));
        }
    }

    /** Takes the locks that the work forgot, and tells the stamp that the events go on from. */
    long beginApplying(List<Event> events) {
        Set<UUID> made = new HashSet<>();
        SortedSet<UUID> forgotten = new TreeSet<>(BY_BYTES);
        SortedSet<UUID> forgottenChargers = new TreeSet<>(BY_BYTES);
        for (Event event : events) {
            UUID id = event.aggregate();
            if (makes(event)) {
                made.add(id);
            } else if (event instanceof ProductEvent.ProductChanged changed) {
                if (!products.contains(changed.after().sku().text())) {
                    lockProducts(List.of(changed.after().sku().text()));
                }
            } else if (!made.contains(id) && !isLocked(id)) {
                (event instanceof ChargerEvent || event instanceof LicenseEvent ? forgottenChargers : forgotten)
                        .add(id);
            }
        }
        lockTeams(List.copyOf(forgotten));
        lockSites(List.copyOf(forgotten));
        lockChargers(List.copyOf(forgottenChargers));
        return greatest;
    }

    private static boolean makes(Event event) {
        return event instanceof TeamEvent.TeamCreated
                || event instanceof SiteEvent.SiteCreated
                || event instanceof ChargerEvent.ChargerRegistered
                || event instanceof ProductEvent.ProductAdded;
    }

    private boolean isLocked(UUID id) {
        return teams.contains(id) || sites.contains(id) || chargers.contains(id);
    }

    /** What was made in the change bears its stamp from the start. */
    void endApplying(long stamp) {
        greatest = stamp;
        write("update chargehand_team set stamp = :stamp where team_id = :id", teams, stamp);
        write("update chargehand_site set stamp = :stamp where site_id = :id", sites, stamp);
        write("update chargehand_charger set stamp = :stamp where charger_id = :id", chargers, stamp);
        write("update chargehand_product set stamp = :stamp where sku = :id", products, stamp);
    }

    private void note(Set<UUID> ids, List<LockDao.Stamped> locked) {
        for (LockDao.Stamped one : locked) {
            ids.add(one.id());
            saw(one.stamp());
        }
    }

    /** A row that is gone was deleted by the change itself. */
    private void write(String sql, Set<?> ids, long stamp) {
        if (ids.isEmpty()) {
            return;
        }
        try (PreparedBatch batch = handle.prepareBatch(sql)) {
            for (Object id : ids) {
                batch.bind("stamp", stamp).bind("id", id).add();
            }
            batch.execute();
        }
    }
}
