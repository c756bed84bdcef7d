package dev.chargehand.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.Chargehand;
import dev.chargehand.Page;
import dev.chargehand.PageRequest;
import dev.chargehand.charger.Charger;
import dev.chargehand.charger.ChargerQuery;
import dev.chargehand.charger.ChargerSort;
import dev.chargehand.charger.ReachableCharger;
import dev.chargehand.team.TeamOfUser;
import dev.chargehand.team.UserId;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The printed page of chargers has every field of a charger as it is stored, and says what comes next. */
final class ChargerPageTest {
    private static final UserId IMPORTER = UserId.email("fleet@example.org");
    private static final List<String> FIELDS = List.of(
            "uuid",
            "identity",
            "reference",
            "connection_status",
            "status",
            "error",
            "error_info",
            "created_at",
            "updated_at",
            "licenses.smart",
            "licenses.pro");

    @TempDir
    Path directory;

    @Test
    void the_page_has_the_fields_of_each_charger_as_they_are_stored() {
        String database = directory.resolve("fleet.db").toString();
        List<String> lines = Run.piped("shipped", database).out().lines().toList();

        List<Map<String, String>> printed = printed(lines);

        try (Storages.Opened opened = Storages.open(database)) {
            Page<ReachableCharger> first = stored(Chargehand.on(opened.storage()), PageRequest.first(25));
            Page<ReachableCharger> second = stored(
                    Chargehand.on(opened.storage()),
                    new PageRequest(first.next().orElseThrow(), 25));
            assertThat(printed).hasSize(25);
            for (int place = 0; place < 25; place++) {
                assertSame(printed.get(place), first.items().get(place));
            }
            assertThat(printed)
                    .extracting(row -> row.get("connection_status"))
                    .contains("online", "offline", "never_seen");
            assertThat(printed).extracting(row -> row.get("licenses.smart")).contains("true", "false");
            assertThat(printed).extracting(row -> row.get("licenses.pro")).contains("true", "false");
            assertThat(lines)
                    .anyMatch(line -> line.startsWith("  25 chargers, and more;")
                            && line.contains("begins with "
                                    + second.items().get(0).charger().identity() + " ("));
        }
    }

    private static void assertSame(Map<String, String> printed, ReachableCharger stored) {
        Charger charger = stored.charger();
        assertThat(printed.keySet()).containsExactlyElementsOf(FIELDS);
        assertThat(printed)
                .containsEntry("uuid", charger.id().value().toString())
                .containsEntry("identity", charger.identity().text())
                .containsEntry(
                        "connection_status",
                        charger.condition().connection().name().toLowerCase(Locale.ROOT))
                .containsEntry("error_info", charger.condition().errorInfo().orElse("-"))
                .containsEntry(
                        "licenses.smart", String.valueOf(stored.licenses().smart()))
                .containsEntry("licenses.pro", String.valueOf(stored.licenses().pro()));
        assertThat(charger.reference().orElseThrow())
                .startsWith(printed.getOrDefault("reference", "").replace("…", ""));
        assertThat(printed.getOrDefault("status", "").toUpperCase(Locale.ROOT))
                .isEqualTo(charger.condition().status().map(Enum::name).orElse("-"));
        assertThat(printed.getOrDefault("error", "").toUpperCase(Locale.ROOT))
                .isEqualTo(
                        charger.condition().error().map(Enum::name).orElse("-").replace("_", ""));
        assertThat(Instant.parse(printed.get("created_at")).getEpochSecond())
                .isEqualTo(charger.createdAt().getEpochSecond());
        assertThat(Instant.parse(printed.get("updated_at")).getEpochSecond())
                .isEqualTo(charger.updatedAt().getEpochSecond());
    }

    private static Page<ReachableCharger> stored(Chargehand chargehand, PageRequest page) {
        List<TeamOfUser> teams = new ArrayList<>();
        Pages.forEach(request -> chargehand.teams().list(IMPORTER, request), teams::add);
        TeamOfUser largest = teams.stream()
                .filter(place -> place.team().name().equals("ChargePoint Network"))
                .findFirst()
                .orElseThrow();
        return chargehand
                .chargers()
                .ofTeam(IMPORTER, largest.team().id(), ChargerQuery.ALL.ascending(ChargerSort.IDENTITY), page)
                .orThrow();
    }

    /** Reads the table as a person does: two lines of titles, and under each title what is in its columns. */
    private static List<Map<String, String>> printed(List<String> lines) {
        int titles = IntStream.range(0, lines.size())
                .filter(line -> lines.get(line).startsWith("  uuid "))
                .findFirst()
                .orElseThrow();
        List<Map<String, String>> rows = new ArrayList<>();
        for (int line = titles + 2; !lines.get(line).contains(" chargers, and more;"); line += 2) {
            assertThat(lines.get(line)).hasSizeLessThanOrEqualTo(120);
            assertThat(lines.get(line + 1)).hasSizeLessThanOrEqualTo(120);
            Map<String, String> row = new LinkedHashMap<>(cells(lines.get(titles), lines.get(line)));
            row.putAll(cells(lines.get(titles + 1), lines.get(line + 1)));
            rows.add(row);
        }
        return rows;
    }

    private static Map<String, String> cells(String titles, String line) {
        Map<String, String> cells = new LinkedHashMap<>();
        List<String> names = List.of(titles.strip().split(" +", -1));
        for (int place = 0; place < names.size(); place++) {
            int from = titles.indexOf(" " + names.get(place)) + 1;
            int to = place + 1 < names.size()
                    ? titles.indexOf(" " + names.get(place + 1), from)
                    : Math.max(line.length(), from);
            cells.put(
                    names.get(place),
                    line.substring(from, Math.min(to, line.length())).strip());
        }
        return cells;
    }
}
