package dev.chargehand.examples.modular;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What another module gets of Chargehand's, and what it does not. That they start at all says that no package is in two of them. */
final class BoundariesTest {
    @TempDir
    Path folder;

    @Test
    void chargehands_modules_say_themselves_what_they_need_and_bring_what_they_say() throws Exception {
        assertThat(ModuleProcess.inside(folder, Boundaries.class, "modules"))
                .contains(
                        "explicit dev.chargehand.core",
                        "explicit dev.chargehand.jdbi",
                        "explicit dev.chargehand.memory",
                        "explicit dev.chargehand.examples.modular")
                .contains(
                        "automatic org.jdbi.v3.core",
                        "automatic org.jdbi.v3.sqlobject",
                        "automatic org.postgresql.jdbc");
    }

    @Test
    void another_module_may_name_the_public_packages_and_look_into_none_but_the_migrations() throws Exception {
        assertThat(ModuleProcess.inside(folder, Boundaries.class, "packages"))
                .containsExactlyInAnyOrder(
                        "exported dev.chargehand",
                        "exported dev.chargehand.access",
                        "exported dev.chargehand.backoffice",
                        "exported dev.chargehand.charger",
                        "exported dev.chargehand.event",
                        "exported dev.chargehand.facts",
                        "exported dev.chargehand.invitation",
                        "exported dev.chargehand.license",
                        "exported dev.chargehand.request",
                        "exported dev.chargehand.site",
                        "exported dev.chargehand.spi",
                        "exported dev.chargehand.team",
                        "exported dev.chargehand.memory",
                        "exported dev.chargehand.jdbi",
                        "opened dev.chargehand.jdbi.migration.postgresql",
                        "opened dev.chargehand.jdbi.migration.sqlite");
    }

    @Test
    void no_member_of_the_engine_the_rules_and_the_text_checks_is_reachable() throws Exception {
        List<String> told = ModuleProcess.inside(folder, Boundaries.class, "hidden");
        assertThat(told).allMatch(line -> line.matches("dev\\.chargehand\\.(engine|rules|text) of [1-9]\\d* classes"));
        assertThat(told).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgresql", "sqlite"})
    void a_migration_tool_of_the_hosts_finds_the_files_by_name(String dialect) throws Exception {
        String name = "dev/chargehand/jdbi/migration/" + dialect + "/V1__teams_and_sites.sql";
        assertThat(ModuleProcess.inside(folder, Boundaries.class, "files", name))
                .isEqualTo(List.of("true"));
    }
}
