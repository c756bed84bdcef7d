package dev.chargehand.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chargehand.Chargehand;
import dev.chargehand.StorageException;
import dev.chargehand.memory.InMemoryStorage;
import dev.chargehand.spi.Reads;
import dev.chargehand.spi.Storage;
import dev.chargehand.spi.UnitOfWork;
import dev.chargehand.team.UserId;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run may be cut off before any of its writes. */
final class ResumeTest {
    private static final UserId IMPORTER = UserId.email("fleet@example.org");
    private static final int STATIONS = 12;
    private static final int TEAMS = 3;

    /** A team, a site, an offer, and its acceptance. */
    private static final int HANDOVER_WRITES = 4;

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
                    .isEqualTo(new Totals(TEAMS, STATIONS, 2 * (TEAMS + STATIONS)));
            assertThat(new Import(Chargehand.on(storage), IMPORTER, fleet).toDo())
                    .isZero();
        }
    }

    @Test
    void wherever_a_handover_is_cut_off_the_next_one_completes_it() {
        for (int writes = 0; writes < HANDOVER_WRITES; writes++) {
            Storage storage = new InMemoryStorage();
            Storage failing = new FailingAfter(storage, writes);
            assertThatThrownBy(() -> new SiteHandover(failing).show(new Steps(nowhere())))
                    .isInstanceOf(StorageException.class);

            new SiteHandover(storage).show(new Steps(nowhere()));

            Totals owners = Totals.of(Chargehand.on(storage), UserId.email("owner@example.org"));
            assertThat(owners.teams()).as("cut off after %d writes", writes).isEqualTo(1);
            assertThat(owners.sites()).as("cut off after %d writes", writes).isEqualTo(1);
            long events = owners.events();
            new SiteHandover(storage).show(new Steps(nowhere()));
            assertThat(Totals.of(Chargehand.on(storage), IMPORTER).events()).isEqualTo(events);
        }
    }

    private static PrintStream nowhere() {
        return new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    }

    private static void store(Storage storage, Fleet fleet) {
        Import job = new Import(Chargehand.on(storage), IMPORTER, fleet);
        try (Progress progress = new Progress(nowhere(), false, job.toDo())) {
            job.run(progress);
        }
    }

    /** Takes so many writes and fails from then on. */
    private static final class FailingAfter implements Storage {
        private final Storage storage;
        private int left;

        FailingAfter(Storage storage, int writes) {
            this.storage = storage;
            this.left = writes;
        }

        @Override
        public Reads reads() {
            return storage.reads();
        }

        @Override
        public <T> T write(Function<? super UnitOfWork, ? extends T> work) {
            if (left == 0) {
                throw new StorageException("the disk is full");
            }
            left--;
            return storage.write(work);
        }
    }
}
