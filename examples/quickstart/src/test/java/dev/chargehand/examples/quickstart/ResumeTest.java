package dev.chargehand.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chargehand.Chargehand;
import dev.chargehand.StorageException;
import dev.chargehand.event.EventLog;
import dev.chargehand.event.LicenseEvent;
import dev.chargehand.event.RecordedEvent;
import dev.chargehand.memory.InMemoryStorage;
import dev.chargehand.spi.Reads;
import dev.chargehand.spi.Storage;
import dev.chargehand.spi.UnitOfWork;
import dev.chargehand.team.UserId;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run may be cut off before any of its writes. */
final class ResumeTest {
    private static final UserId IMPORTER = UserId.email("fleet@example.org");
    private static final int STATIONS = 12;
    private static final int TEAMS = 3;
    private static final int PORTS = 3;

    /** A team, a site, two chargers registered and attached, an offer, its acceptance, and a limit. */
    private static final int HANDOVER_WRITES = 9;

    @TempDir
    Path directory;

    @Test
    void wherever_a_run_is_cut_off_the_next_one_completes_it() throws Exception {
        Fleet fleet = FleetFile.read(Csv.write(directory, Csv.fleet(STATIONS, TEAMS)));
        for (int writes = 0; writes < STATIONS + TEAMS; writes++) {
            Storage storage = new InMemoryStorage();
            Storage failing = new FailingAfter(storage, writes);
            assertThatThrownBy(() -> store(failing, fleet)).isInstanceOf(StorageException.class);

            store(storage, fleet);

            assertThat(Totals.of(Chargehand.on(storage), IMPORTER))
                    .as("cut off after %d writes, in memory", writes)
                    .isEqualTo(new Totals(TEAMS, STATIONS, 0, 2 * (TEAMS + STATIONS)));
            assertThat(new Import(Chargehand.on(storage), IMPORTER, fleet).toDo())
                    .isZero();
        }
    }

    @Test
    void wherever_a_handover_is_cut_off_the_next_one_completes_it() {
        for (int writes = 0; writes < HANDOVER_WRITES; writes++) {
            Storage storage = new InMemoryStorage();
            Storage failing = new FailingAfter(storage, writes);
            assertThatThrownBy(() -> new SiteHandover(failing).show(nowhere())).isInstanceOf(StorageException.class);

            new SiteHandover(storage).show(nowhere());

            Totals owners = Totals.of(Chargehand.on(storage), UserId.email("owner@example.org"));
            assertThat(owners.teams()).as("cut off after %d writes", writes).isEqualTo(1);
            assertThat(owners.sites()).as("cut off after %d writes", writes).isEqualTo(1);
            assertThat(owners.chargers()).as("cut off after %d writes", writes).isEqualTo(2);
            long events = owners.events();
            new SiteHandover(storage).show(nowhere());
            assertThat(Totals.of(Chargehand.on(storage), IMPORTER).events()).isEqualTo(events);
        }
    }

    @Test
    void wherever_a_tour_is_cut_off_the_next_one_completes_it_and_another_changes_nothing() throws Exception {
        Fleet fleet = FleetFile.read(Csv.write(directory, Csv.fleet(STATIONS, TEAMS)));
        FailingAfter counting = new FailingAfter(new InMemoryStorage(), Integer.MAX_VALUE);
        new Tour(counting, fleet, nowhere()).run();
        Totals whole = Totals.of(Chargehand.on(counting), IMPORTER);
        assertThat(whole).isEqualTo(new Totals(TEAMS, STATIONS, STATIONS * PORTS, whole.events()));
        for (int writes = 0; writes < counting.taken(); writes++) {
            Storage storage = new InMemoryStorage();
            Storage failing = new FailingAfter(storage, writes);
            assertThatThrownBy(() -> new Tour(failing, fleet, nowhere()).run()).isInstanceOf(StorageException.class);

            new Tour(storage, fleet, nowhere()).run();
            Totals completed = Totals.of(Chargehand.on(storage), IMPORTER);
            new Tour(storage, fleet, nowhere()).run();

            assertThat(Totals.of(Chargehand.on(storage), IMPORTER))
                    .as("cut off after %d writes, in memory, then twice", writes)
                    .isEqualTo(completed)
                    .isEqualTo(new Totals(TEAMS, STATIONS, STATIONS * PORTS, completed.events()));
            assertThat(statuses(storage)).as("cut off after %d writes", writes).isEqualTo(statuses(counting));
        }
    }

    private static List<String> statuses(Storage storage) {
        return Chargehand.on(storage).events().after(0, EventLog.MAX_LIMIT).stream()
                .map(RecordedEvent::event)
                .filter(event -> event instanceof LicenseEvent)
                .map(event -> event.getClass().getSimpleName())
                .toList();
    }

    private static Steps nowhere() {
        return new Steps(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8), false);
    }

    private static void store(Storage storage, Fleet fleet) {
        Import job = new Import(Chargehand.on(storage), IMPORTER, fleet);
        try (Progress progress = nowhere().progress(job.toDo(), "sites")) {
            job.run(progress);
        }
    }

    /** Takes so many writes and fails from then on. */
    private static final class FailingAfter implements Storage {
        private final Storage storage;
        private final int most;
        private int taken;

        FailingAfter(Storage storage, int writes) {
            this.storage = storage;
            this.most = writes;
        }

        int taken() {
            return taken;
        }

        @Override
        public Reads reads() {
            return storage.reads();
        }

        @Override
        public <T> T write(Function<? super UnitOfWork, ? extends T> work) {
            if (taken == most) {
                throw new StorageException("the disk is full");
            }
            taken++;
            return storage.write(work);
        }
    }
}
