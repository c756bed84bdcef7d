package dev.chargehand.testkit.fault;

import dev.chargehand.event.Event;
import dev.chargehand.event.RecordedEvent;
import dev.chargehand.event.TeamEvent;
import dev.chargehand.facts.SiteFacts;
import dev.chargehand.site.SiteId;
import dev.chargehand.spi.Reads;
import dev.chargehand.spi.Storage;
import dev.chargehand.spi.UnitOfWork;
import dev.chargehand.team.Member;
import dev.chargehand.team.MemberId;
import dev.chargehand.team.Team;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.TeamOfUser;
import dev.chargehand.team.UserId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Faults in what is answered. */
final class ReadFaults {
    private static final int WHOLE_LOG = 10_000;

    private ReadFaults() {}

    static Storage staleRead(Storage storage) {
        Map<String, Object> before = new ConcurrentHashMap<>();
        return DelegatingStorage.answering(storage, reads -> new DelegatingReads(reads) {
            @Override
            @SuppressWarnings("unchecked")
            <T> T answer(String question, Supplier<T> sound) {
                T fresh = sound.get();
                Object stale = before.put(question, fresh);
                return stale == null ? fresh : (T) stale;
            }
        });
    }

    static Storage readerWaits(Storage storage) {
        ReentrantLock one = new ReentrantLock();
        Reads waiting = new DelegatingReads(storage.reads()) {
            @Override
            <T> T answer(String question, Supplier<T> sound) {
                one.lock();
                try {
                    return sound.get();
                } finally {
                    one.unlock();
                }
            }
        };
        return new DelegatingStorage(storage) {
            @Override
            public Reads reads() {
                return waiting;
            }

            @Override
            public <T> T write(Function<? super UnitOfWork, ? extends T> work) {
                one.lock();
                try {
                    return sound().write(work);
                } finally {
                    one.unlock();
                }
            }
        };
    }

    static Storage unorderedPage(Storage storage) {
        return DelegatingStorage.answering(storage, reads -> new DelegatingReads(reads) {
            @Override
            <T> List<T> page(boolean first, int limit, List<T> sound) {
                List<T> reversed = new ArrayList<>(sound);
                Collections.reverse(reversed);
                return reversed;
            }
        });
    }

    static Storage signedOrder(Storage storage) {
        return DelegatingStorage.answering(storage, reads -> new DelegatingReads(reads) {
            @Override
            public Optional<List<Member>> members(TeamId team, UserId viewer, MemberId after, int limit) {
                return super.members(team, viewer, after, limit)
                        .map(page -> page.stream()
                                .sorted(Comparator.comparing(
                                        member -> member.id().value()))
                                .toList());
            }
        });
    }

    static Storage pageOffByOne(Storage storage) {
        return DelegatingStorage.answering(storage, reads -> new DelegatingReads(reads) {
            @Override
            <T> List<T> page(boolean first, int limit, List<T> sound) {
                return first || sound.isEmpty() ? sound : sound.subList(1, sound.size());
            }
        });
    }

    static Storage shortPage(Storage storage) {
        return DelegatingStorage.answering(storage, reads -> new DelegatingReads(reads) {
            @Override
            <T> List<T> page(boolean first, int limit, List<T> sound) {
                return sound.size() < limit ? sound : sound.subList(0, limit - 1);
            }
        });
    }

    static Storage lostEvent(Storage storage) {
        return logging(
                storage,
                log -> log.stream()
                        .filter(recorded -> !(recorded.event() instanceof TeamEvent.MemberRemoved))
                        .toList());
    }

    static Storage doubledPosition(Storage storage) {
        return logging(storage, log -> {
            List<RecordedEvent> doubled = new ArrayList<>(log);
            if (log.size() > 1) {
                RecordedEvent second = log.get(1);
                doubled.set(1, new RecordedEvent(log.get(0).position(), second.at(), second.by(), second.event()));
            }
            return doubled;
        });
    }

    static Storage viewerIgnored(Storage storage) {
        return DelegatingStorage.answering(storage, reads -> new DelegatingReads(reads) {
            @Override
            public Optional<List<Member>> members(TeamId team, UserId viewer, MemberId after, int limit) {
                return reads.eventsAfter(0, WHOLE_LOG).stream()
                        .flatMap(recorded -> reads.members(team, recorded.by(), after, limit).stream())
                        .findFirst();
            }
        });
    }

    static Storage siteViewerIgnored(Storage storage) {
        return DelegatingStorage.answering(storage, reads -> new DelegatingReads(reads) {
            @Override
            public Optional<SiteFacts> site(SiteId site, UserId viewer) {
                return super.site(site, viewer)
                        .or(() -> reads.eventsAfter(0, WHOLE_LOG).stream()
                                .flatMap(recorded -> reads.site(site, recorded.by()).stream())
                                .findFirst());
            }
        });
    }

    static Storage membershipOutlivesTeam(Storage storage) {
        return DelegatingStorage.answering(storage, reads -> new DelegatingReads(reads) {
            @Override
            public Optional<TeamOfUser> team(TeamId team, UserId viewer) {
                List<Event> log = reads.eventsAfter(0, WHOLE_LOG).stream()
                        .map(RecordedEvent::event)
                        .toList();
                Optional<Team> gone = log.stream()
                        .filter(event -> event instanceof TeamEvent.TeamDeleted)
                        .map(event -> ((TeamEvent.TeamDeleted) event).team())
                        .filter(deleted -> deleted.id().equals(team))
                        .findFirst();
                Optional<Member> once = log.stream()
                        .filter(event -> event instanceof TeamEvent.MemberAdded)
                        .map(event -> ((TeamEvent.MemberAdded) event).member())
                        .filter(member ->
                                member.team().equals(team) && member.user().equals(viewer))
                        .findFirst();
                return super.team(team, viewer)
                        .or(() -> gone.flatMap(deleted -> once.map(member -> new TeamOfUser(deleted, member))));
            }
        });
    }

    static Storage expiryIgnored(Storage storage) {
        return DelegatingStorage.answering(storage, RecordFaults::expiryIgnored);
    }

    static Storage secondOwner(Storage storage) {
        return DelegatingStorage.answering(storage, RecordFaults::secondOwner);
    }

    static Storage oneTeamOnly(Storage storage) {
        return DelegatingStorage.answering(storage, RecordFaults::oneTeamOnly);
    }

    static Storage dataHoldsLonger(Storage storage) {
        return DelegatingStorage.answering(storage, RecordFaults::dataHoldsLonger);
    }

    private static Storage logging(Storage storage, UnaryOperator<List<RecordedEvent>> change) {
        return DelegatingStorage.answering(storage, reads -> new DelegatingReads(reads) {
            @Override
            public List<RecordedEvent> eventsAfter(long position, int limit) {
                return change.apply(super.eventsAfter(position, limit));
            }
        });
    }
}
