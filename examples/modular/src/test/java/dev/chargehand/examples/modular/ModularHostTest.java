package dev.chargehand.examples.modular;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The host as a module, on each storage: DAOs made by Jdbi, observed calls and migrations from the jar work there too. */
final class ModularHostTest {
    private static final List<String> WALK = List.of(
            "SMART_CHARGING: yes, the user is a member of team …, which has data access to the site without end, and SMART license …"
                    + " holds until …",
            "not_permitted",
            "11 calls, 15 events");

    private static final List<String> JOINED =
            List.of("another team, in the host's transaction", "13 calls, 15 events");

    @TempDir
    Path folder;

    @Test
    void it_runs_in_memory() throws Exception {
        assertThat(comparable(ModuleProcess.host(folder))).isEqualTo(WALK);
    }

    @Test
    void it_runs_on_a_sqlite_file() throws Exception {
        String file = folder.resolve("modular.db").toString();
        assertThat(comparable(ModuleProcess.host(folder, file))).isEqualTo(walkAndJoined());
    }

    @Test
    void it_runs_on_postgresql_through_a_data_source_of_its_own() throws Exception {
        try (Postgres server = Postgres.started()) {
            assertThat(comparable(ModuleProcess.host(folder, server.newDatabase())))
                    .isEqualTo(walkAndJoined());
        }
    }

    private static List<String> walkAndJoined() {
        List<String> all = new ArrayList<>(WALK);
        all.addAll(JOINED);
        return all;
    }

    /** Without ids and instants. */
    private static List<String> comparable(List<String> lines) {
        return lines.stream()
                .map(line -> line.replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "…")
                        .replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z", "…"))
                .toList();
    }
}
