package dev.chargehand.testkit.fault;

import dev.chargehand.ConcurrentChangeException;
import dev.chargehand.StorageException;
import dev.chargehand.event.AccessEvent;
import dev.chargehand.event.Change;
import dev.chargehand.event.TeamEvent;
import dev.chargehand.spi.Locks;
import dev.chargehand.spi.Storage;
import dev.chargehand.spi.UnitOfWork;
import dev.chargehand.team.Team;
import dev.chargehand.team.UserId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;

/** Faults in what is written, and in when. */
final class WriteFaults {
    /** Long enough for another thread to come between. */
    private static final long GAP_NANOS = 50_000;

    private WriteFaults() {}

    static Storage doesNothing(Storage storage) {
        return DelegatingStorage.applying(storage, change -> Optional.empty());
    }

    static Storage swallowedRollback(Storage storage) {
        return new DelegatingStorage(storage) {
            @Override
            public <T> T write(Function<? super UnitOfWork, ? extends T> work) {
                List<RuntimeException> thrown = new ArrayList<>();
                Optional<T> result = sound().write(unit -> {
                    try {
                        return Optional.<T>of(work.apply(unit));
                    } catch (RuntimeException swallowed) {
                        thrown.add(swallowed);
                        return Optional.empty();
                    }
                });
                return result.orElseThrow(() -> thrown.get(0));
            }
        };
    }

    static Storage noIsolation(Storage storage) {
        return new DelegatingStorage(storage) {
            @Override
            public <T> T write(Function<? super UnitOfWork, ? extends T> work) {
                List<Change> later = new ArrayList<>();
                List<Locks> locks = new ArrayList<>();
                T result = sound().write(unit -> work.apply(new DelegatingUnit(unit) {
                    @Override
                    public void lock(Locks wanted) {
                        locks.add(wanted);
                    }

                    @Override
                    public void apply(Change change) {
                        later.add(change);
                    }
                }));
                LockSupport.parkNanos(GAP_NANOS);
                boolean applied = later.isEmpty()
                        || sound().write(unit -> {
                            locks.forEach(unit::lock);
                            later.forEach(unit::apply);
                            return true;
                        });
                if (!applied) {
                    throw new IllegalStateException("a unit of work returned something else than its work did");
                }
                return result;
            }
        };
    }

    static Storage workRunTwice(Storage storage) {
        return new DelegatingStorage(storage) {
            @Override
            public <T> T write(Function<? super UnitOfWork, ? extends T> work) {
                return sound().write(unit -> {
                    T unused = work.apply(new DelegatingUnit(unit) {
                        @Override
                        public void apply(Change change) {}
                    });
                    return work.apply(unit);
                });
            }
        };
    }

    static Storage exceptionReplaced(Storage storage) {
        return new DelegatingStorage(storage) {
            @Override
            public <T> T write(Function<? super UnitOfWork, ? extends T> work) {
                try {
                    return sound().write(work);
                } catch (RuntimeException thrown) {
                    throw new StorageException("the unit of work failed", thrown);
                }
            }
        };
    }

    static Storage lostRaceIgnored(Storage storage) {
        return new DelegatingStorage(storage) {
            @Override
            @SuppressWarnings("NullAway")
            public <T> T write(Function<? super UnitOfWork, ? extends T> work) {
                List<T> results = new ArrayList<>();
                try {
                    return sound().write(unit -> {
                        results.add(work.apply(unit));
                        return results.get(0);
                    });
                } catch (ConcurrentChangeException lost) {
                    return results.isEmpty() ? null : results.get(0);
                }
            }
        };
    }

    static Storage tornChange(Storage storage) {
        return new DelegatingStorage(storage) {
            @Override
            public <T> T write(Function<? super UnitOfWork, ? extends T> work) {
                List<Change> later = new ArrayList<>();
                T result = sound().write(unit -> work.apply(new DelegatingUnit(unit) {
                    @Override
                    public void apply(Change change) {
                        unit.apply(new Change(
                                change.at(), change.by(), change.events().subList(0, 1), change.pincodes()));
                        change.events()
                                .subList(1, change.events().size())
                                .forEach(event -> later.add(
                                        new Change(change.at(), change.by(), List.of(event), change.pincodes())));
                    }
                }));
                later.forEach(change -> {
                    Boolean unused = sound().write(unit -> {
                        unit.apply(change);
                        return true;
                    });
                });
                return result;
            }
        };
    }

    static Storage timeCutToSeconds(Storage storage) {
        return DelegatingStorage.applying(
                storage,
                change -> Optional.of(new Change(
                        change.at().truncatedTo(ChronoUnit.SECONDS), change.by(), change.events(), change.pincodes())));
    }

    static Storage wrongAuthor(Storage storage) {
        return DelegatingStorage.applying(
                storage,
                change -> Optional.of(
                        new Change(change.at(), UserId.opaque("someone"), change.events(), change.pincodes())));
    }

    static Storage ownerRecordMissing(Storage storage) {
        return DelegatingStorage.writing(
                storage,
                event -> Optional.of(event)
                        .filter(one -> !(one instanceof AccessEvent.AccessGiven given
                                && given.access().isOwner())));
    }

    static Storage roleNotChanged(Storage storage) {
        return DelegatingStorage.writing(
                storage, event -> Optional.of(event).filter(one -> !(one instanceof TeamEvent.RoleChanged)));
    }

    static Storage supplementaryLost(Storage storage) {
        return DelegatingStorage.writing(storage, event -> {
            if (event instanceof TeamEvent.TeamCreated created) {
                Team team = created.team();
                String name = team.name().replaceAll("[^\\x{0}-\\x{FFFF}]", "?");
                return Optional.of(new TeamEvent.TeamCreated(new Team(
                        team.id(),
                        name,
                        team.email(),
                        team.type(),
                        team.personalOf(),
                        team.createdAt(),
                        team.updatedAt())));
            }
            return Optional.of(event);
        });
    }
}
