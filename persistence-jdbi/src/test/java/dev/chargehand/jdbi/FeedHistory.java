package dev.chargehand.jdbi;

import dev.chargehand.event.Event;
import dev.chargehand.event.SiteEvent;
import dev.chargehand.event.TeamEvent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What was committed, as those who did it know it: for each team and site, the lines of the commands that held its lock, in the order in
 * which they held it. A log is in the order of causes when it tells the lines of each lock in that order. Thread safe.
 */
final class FeedHistory {
    private final Map<UUID, List<String>> byLock = new HashMap<>();
    private final Map<String, List<UUID>> locksOf = new HashMap<>();

    /**
     * What one command did.
     *
     * @param locks the teams and sites that it locked or made
     * @param lines its events, each as {@link #line} tells it
     */
    record Done(List<UUID> locks, List<String> lines) {}

    /** An event in one line that no other event has. */
    static String line(Event event) {
        String detail = "";
        if (event instanceof TeamEvent.MemberAdded added) {
            detail = added.member().user().text();
        } else if (event instanceof SiteEvent.SiteUpdated updated) {
            detail = updated.after().name();
        }
        return line(EventJson.kind(event), event.aggregate(), detail);
    }

    static String line(String kind, UUID aggregate, String detail) {
        return kind + " " + aggregate + " " + detail;
    }

    /** To be called while the transaction still holds its locks. */
    synchronized void add(Collection<Done> transaction) {
        for (Done done : transaction) {
            for (String line : done.lines()) {
                locksOf.put(line, done.locks());
                done.locks()
                        .forEach(lock -> byLock.computeIfAbsent(lock, none -> new ArrayList<>())
                                .add(line));
            }
        }
    }

    /** For a transaction that did not commit after all. */
    synchronized void remove(Collection<Done> transaction) {
        for (Done done : transaction) {
            for (String line : done.lines()) {
                locksOf.remove(line);
                done.locks()
                        .forEach(lock -> byLock.getOrDefault(lock, List.of()).remove(line));
            }
        }
    }

    synchronized int size() {
        return locksOf.size();
    }

    /** Each line once, none else, and those of each lock in their order. */
    synchronized void requireTold(List<String> log, String where) {
        Set<String> told = new HashSet<>();
        Map<UUID, Integer> next = new HashMap<>();
        for (String line : log) {
            List<UUID> locks = locksOf.getOrDefault(line, List.of());
            require(!locks.isEmpty(), where, "expected only what was committed, found " + line);
            require(told.add(line), where, "expected each event once, found again " + line);
            for (UUID lock : locks) {
                int at = next.merge(lock, 1, Integer::sum) - 1;
                String expected = byLock.getOrDefault(lock, List.of()).get(at);
                require(
                        line.equals(expected),
                        where,
                        "under the lock of " + lock + " expected " + expected + ", found " + line);
            }
        }
        int missed = locksOf.size() - told.size();
        require(missed == 0, where, "expected all that was committed, found that " + missed + " events are missing");
    }

    private static void require(boolean holds, String where, String message) {
        if (!holds) {
            throw new AssertionError(where + ": " + message);
        }
    }
}
