package dev.chargehand.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FleetFileTest {
    private static final String GOOD = Csv.line(1, "Blink");

    @TempDir
    Path directory;

    @Test
    void the_shipped_fleet_is_whole() throws Exception {
        Fleet fleet = FleetFile.shipped();

        assertThat(fleet.describe()).isEqualTo("2,252 stations with 5,951 ports in 24 networks");
        assertThat(fleet.networks()).startsWith("ChargePoint Network", "Non-Networked", "Blink Network");
        assertThat(new HashSet<>(fleet.stations().stream().map(Station::note).toList()))
                .hasSize(2252);
        assertThat(fleet.stations().stream()
                        .flatMap(station -> station.ports().stream())
                        .map(Port::identity))
                .hasSize(5951)
                .doesNotHaveDuplicates();
    }

    @Test
    void each_column_lands_in_its_field() throws Exception {
        Station station = read(Csv.HEADER, "7,Pier 1,2 Dock Rd,Lacey,WA,98503,us,47.5,-122.25,Blink,1,2,3")
                .stations()
                .get(0);

        assertThat(station.network()).isEqualTo("Blink");
        assertThat(station.ports())
                .extracting(Port::identity, Port::reference)
                .containsExactly(
                        tuple("AFDC-7-L1-1", "Level 1 no. 1, Pier 1"),
                        tuple("AFDC-7-L2-1", "Level 2 no. 1, Pier 1"),
                        tuple("AFDC-7-L2-2", "Level 2 no. 2, Pier 1"),
                        tuple("AFDC-7-DC-1", "DC no. 1, Pier 1"),
                        tuple("AFDC-7-DC-2", "DC no. 2, Pier 1"),
                        tuple("AFDC-7-DC-3", "DC no. 3, Pier 1"));
        assertThat(station.ports().stream()
                        .map(port -> port.draft().check().orThrow().hardware().isDc()))
                .containsExactly(false, false, false, true, true, true);
        assertThat(station.details().name()).isEqualTo("Pier 1");
        assertThat(station.details().description()).contains("AFDC station 7");
        assertThat(station.details().address().street()).contains("2 Dock Rd");
        assertThat(station.details().address().city()).contains("Lacey");
        assertThat(station.details().address().region()).contains("WA");
        assertThat(station.details().address().postalCode()).contains("98503");
        assertThat(station.details().address().country()).contains("US");
        assertThat(station.details().location().orElseThrow().latitude()).isEqualTo(47.5);
        assertThat(station.details().location().orElseThrow().longitude()).isEqualTo(-122.25);
    }

    @Test
    void columns_may_come_in_any_order_with_others_between_and_a_byte_order_mark_before() throws Exception {
        List<String> names = new ArrayList<>(List.of(Csv.HEADER.split(",", -1)));
        List<String> cells = new ArrayList<>(List.of(GOOD.split(",", -1)));
        Collections.rotate(names, 5);
        Collections.rotate(cells, 5);
        names.add(3, "Owner");
        cells.add(3, "city");

        Fleet turned = read("\uFEFF" + String.join(",", names), String.join(",", cells));

        Station straight = read(Csv.HEADER, GOOD).stations().get(0);
        assertThat(turned.stations().get(0).details()).isEqualTo(straight.details());
        assertThat(turned.stations().get(0).network()).isEqualTo(straight.network());
    }

    @Test
    void what_may_be_empty_may_be_empty() throws Exception {
        Station station = read(Csv.HEADER, "7,Pier 1,,,, ,US,47.5,-122.25,Blink,,,")
                .stations()
                .get(0);

        assertThat(station.ports()).isEmpty();
        assertThat(station.details().address().street()).isEmpty();
        assertThat(station.details().address().postalCode()).isEmpty();
    }

    @Test
    void a_line_with_another_number_of_columns_is_named() {
        assertThat(problems(Csv.HEADER, GOOD, "2,Short,line", GOOD.replaceFirst("1", "3") + ",more"))
                .containsExactly("3: found 3 columns, expected 13", "4: found 14 columns, expected 13");
    }

    @Test
    void what_is_missing_is_named() {
        assertThat(problems(Csv.HEADER, " ,, ,Lacey,WA,98503,,47.04,-122.82, ,,2,1"))
                .containsExactlyInAnyOrder(
                        "2: ID \" \": expected the station's id, found none",
                        "2: EV Network \" \": expected 1 to 255 characters, found only white space",
                        "2: Station Name \"\": expected 1 to 255 characters, found only white space",
                        "2: Country \"\": expected 1 to 255 characters, found only white space");
    }

    @Test
    void what_is_no_place_is_named() {
        assertThat(problems(
                        Csv.HEADER,
                        "1,A,,,,,USA,47.04,-122.82,Blink,,,",
                        "2,B,,,,,US,north,-122.82,Blink,,,",
                        "3,C,,,,,US,47.04,-180.5,Blink,,,",
                        "4,D,,,,,US,,NaN,Blink,,,",
                        "5,E,,,,,US,47.04d,-122.82,Blink,,,"))
                .containsExactly(
                        "2: Country \"USA\": expected an ISO 3166-1 alpha-2 code such as NL, found another text",
                        "3: Latitude \"north\": expected degrees from -90.0 to 90.0",
                        "4: Longitude \"-180.5\": expected degrees from -180.0 to 180.0",
                        "5: Latitude \"\": expected degrees from -90.0 to 90.0",
                        "5: Longitude \"NaN\": expected degrees from -180.0 to 180.0",
                        "6: Latitude \"47.04d\": expected degrees from -90.0 to 90.0");
    }

    @Test
    void what_is_no_count_of_ports_is_named() {
        assertThat(problems(Csv.HEADER, "1,A,,,,,US,47.04,-122.82,Blink,-1,two,9999999"))
                .hasSize(3)
                .allMatch(problem ->
                        problem.endsWith("expected a whole number of ports or nothing, found something else"))
                .anyMatch(problem -> problem.startsWith("2: EV Level2 EVSE Num \"two\""));
    }

    @Test
    void an_id_that_is_too_long_for_a_charger_is_named() {
        String id = "7".repeat(35);

        assertThat(problems(Csv.HEADER, GOOD.replaceFirst("1", id), GOOD.replaceFirst("1", id + "7")))
                .containsExactly("3: ID \"" + id + "7\": expected at most 45 characters, found 46");
    }

    @Test
    void a_name_as_long_as_can_be_fits_the_references_of_its_chargers() throws Exception {
        Station station = read(Csv.HEADER, GOOD.replace("Station 1", "ä".repeat(255)))
                .stations()
                .get(0);

        assertThat(station.ports()).hasSize(3);
    }

    @Test
    void an_id_that_comes_twice_is_named_with_both_lines() {
        assertThat(problems(Csv.HEADER, GOOD, Csv.line(2, "Blink"), Csv.line(1, "FLO")))
                .containsExactly("4: found the ID of line 2 again, expected an ID of its own");
    }

    @Test
    void lines_are_counted_as_an_editor_counts_them() {
        String overTwoLines = GOOD.replace("1 Main St", "\"Suite, 5\n1 Main St\"");

        assertThat(problems(Csv.HEADER, "", overTwoLines.replace("US", "XX"), "", "2,Short"))
                .containsExactly(
                        "3: Street Address \"Suite, 5?1 Main St\": expected printable text, found control character"
                                + " U+000A at index 8",
                        "3: Country \"XX\": expected an ISO 3166-1 alpha-2 code such as NL, found another text",
                        "6: found 2 columns, expected 13");
    }

    @Test
    void a_quotation_that_never_ends_is_named_where_it_starts() {
        assertThat(problems(Csv.HEADER, "2,Short", GOOD.replace("1 Main", "\"1 Main"), Csv.line(2, "FLO")))
                .containsExactly(
                        "2: found 2 columns, expected 13",
                        "3: found a quotation mark out of place, expected quoted text to end before the next comma");
    }

    @Test
    void bytes_that_are_no_text_are_named() throws Exception {
        Path file = Files.write(
                directory.resolve("latin1.csv"),
                (Csv.HEADER + "\n" + GOOD.replace("Lacey", "Café")).getBytes(StandardCharsets.ISO_8859_1));

        MalformedFleetException thrown =
                catchThrowableOfType(MalformedFleetException.class, () -> FleetFile.read(file));

        assertThat(thrown.problems()).containsExactly(file + ":2: found bytes that are no text, expected UTF-8");
    }

    @Test
    void characters_that_steer_a_terminal_are_not_repeated() {
        assertThat(problems(Csv.HEADER, GOOD.replace("US", "\u001B[31mred")))
                .singleElement()
                .asString()
                .contains("Country \"?[31mred\"")
                .doesNotContain("\u001B");
    }

    @Test
    void a_file_without_the_needed_columns_or_without_stations_is_no_fleet() {
        assertThat(problems("")).containsExactly("1: found an empty file, expected a line of column names");
        assertThat(problems(Csv.HEADER)).containsExactly("2: found the end of the file, expected at least one station");
        assertThat(problems(Csv.HEADER.replace("Country", "Land"), GOOD))
                .containsExactly("1: found 0 columns named \"Country\", expected one");
        assertThat(problems(Csv.HEADER + ",City", GOOD + ",Yelm"))
                .containsExactly("1: found 2 columns named \"City\", expected one");
    }

    private Fleet read(String... lines) throws Exception {
        return FleetFile.read(Csv.write(directory, List.of(lines)));
    }

    /** Each problem from its line number on; that the file's name comes before it is checked here. */
    private List<String> problems(String... lines) {
        Path file = Csv.write(directory, String.join("\n", lines));
        MalformedFleetException thrown =
                catchThrowableOfType(MalformedFleetException.class, () -> FleetFile.read(file));
        assertThat(thrown).as("what is wrong with the file").isNotNull();
        assertThat(thrown.problems()).allMatch(problem -> problem.startsWith(file + ":"));
        return thrown.problems().stream()
                .map(problem -> problem.substring(file.toString().length() + 1))
                .toList();
    }
}
