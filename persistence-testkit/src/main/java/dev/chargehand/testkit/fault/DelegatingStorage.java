package dev.chargehand.testkit.fault;

import dev.chargehand.event.Change;
import dev.chargehand.event.Event;
import dev.chargehand.spi.Reads;
import dev.chargehand.spi.Storage;
import dev.chargehand.spi.UnitOfWork;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Passes everything on; a fault overrides the one thing it breaks. */
class DelegatingStorage implements Storage {
    private final Storage storage;

    DelegatingStorage(Storage storage) {
        this.storage = storage;
    }

    final Storage sound() {
        return storage;
    }

    @Override
    public Reads reads() {
        return storage.reads();
    }

    @Override
    public <T> T write(Function<? super UnitOfWork, ? extends T> work) {
        return storage.write(unit -> work.apply(faulty(unit)));
    }

    UnitOfWork faulty(UnitOfWork unit) {
        return unit;
    }

    /** A storage that writes something else than it was given, or nothing of it. */
    static Storage applying(Storage storage, Function<Change, Optional<Change>> changed) {
        return new DelegatingStorage(storage) {
            @Override
            UnitOfWork faulty(UnitOfWork unit) {
                return new DelegatingUnit(unit) {
                    @Override
                    public void apply(Change change) {
                        changed.apply(change).ifPresent(unit::apply);
                    }
                };
            }
        };
    }

    /** A storage that writes other events than it was given, or leaves some out. */
    static Storage writing(Storage storage, Function<Event, Optional<Event>> event) {
        return applying(storage, change -> {
            List<Event> events = change.events().stream()
                    .flatMap(one -> event.apply(one).stream())
                    .toList();
            return events.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Change(change.at(), change.by(), events, change.pincodes()));
        });
    }

    static Storage answering(Storage storage, UnaryOperator<Reads> faulty) {
        Reads reads = faulty.apply(storage.reads());
        return new DelegatingStorage(storage) {
            @Override
            public Reads reads() {
                return reads;
            }
        };
    }

    static Storage deciding(Storage storage, UnaryOperator<UnitOfWork> faulty) {
        return new DelegatingStorage(storage) {
            @Override
            UnitOfWork faulty(UnitOfWork unit) {
                return faulty.apply(unit);
            }
        };
    }
}
