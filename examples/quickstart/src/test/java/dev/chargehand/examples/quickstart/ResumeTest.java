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

    private static void store(Storage storage, Fleet fleet) {
        Import job = new Import(Chargehand.on(storage), IMPORTER, fleet);
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        try (Progress progress = new Progress(nowhere, false, job.toDo())) {
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
