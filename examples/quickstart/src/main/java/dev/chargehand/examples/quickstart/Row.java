package dev.chargehand.examples.quickstart;

import dev.chargehand.FieldProblem;
import dev.chargehand.Outcome;
import dev.chargehand.Refusal;
import dev.chargehand.site.SiteDraft;
import dev.chargehand.team.TeamDetails;
import dev.chargehand.team.TeamDraft;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One line of a fleet file: the station on it, or everything that is wrong with it. Use it once. */
final class Row {
    private static final char NOT_UTF_8 = '\uFFFD';
    private static final int SHOWN = 40;
    private static final Pattern DEGREES = Pattern.compile("[-+]?\\d{1,3}(\\.\\d*)?");
    private static final Pattern COUNT = Pattern.compile("\\d{1,6}");

    /** Which column each field of a site was taken from. */
    private static final Map<String, String> COLUMN_OF_FIELD = Map.of(
            "name", Columns.NAME,
            "street", Columns.STREET,
            "city", Columns.CITY,
            "region", Columns.STATE,
            "postal_code", Columns.ZIP,
            "country", Columns.COUNTRY,
            "latitude", Columns.LATITUDE,
            "longitude", Columns.LONGITUDE,
            "description", Columns.ID);

    private final Columns columns;
    private final List<String> cells;
    private final List<String> problems = new ArrayList<>();

    Row(Columns columns, List<String> cells) {
        this.columns = columns;
        this.cells = cells;
    }

    List<String> problems() {
        return problems;
    }

    Optional<Station> station() {
        int expected = columns.names().size();
        if (cells.size() != expected) {
            problems.add("found " + cells.size() + " columns, expected " + expected);
            return Optional.empty();
        }
        if (cells.stream().anyMatch(cell -> cell.indexOf(NOT_UTF_8) >= 0)) {
            problems.add("found bytes that are no text, expected UTF-8");
        }
        String id = id();
        Optional<String> network = network();
        SiteDraft site = site(id);
        Map<PortKind, Integer> counts = new EnumMap<>(PortKind.class);
        for (PortKind kind : PortKind.values()) {
            counts.put(kind, count(kind.column()));
        }
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        Station station = new Station(id, network.orElseThrow(), site, counts);
        chargers(station);
        return problems.isEmpty() ? Optional.of(station) : Optional.empty();
    }

    /** The drafts of a station's chargers differ in the length of their identities, so the longest stands for all. */
    private void chargers(Station station) {
        station.ports().stream()
                .max(Comparator.comparingInt(port -> port.identity().length()))
                .ifPresent(longest -> problems(longest.draft().check().whyNot(), field -> Columns.ID));
    }

    private String id() {
        String id = cell(Columns.ID).strip();
        if (id.isEmpty()) {
            problem(Columns.ID, "expected the station's id, found none");
        }
        return id;
    }

    /** Chargehand knows what a team's name may be, so this asks it and adds no rule of its own. */
    private Optional<String> network() {
        Outcome<TeamDetails> team = TeamDraft.named(cell(Columns.NETWORK)).check();
        problems(team.whyNot(), field -> Columns.NETWORK);
        return team.toOptional().map(TeamDetails::name);
    }

    private SiteDraft site(String id) {
        SiteDraft site = SiteDraft.named(cell(Columns.NAME))
                .street(textOrNone(Columns.STREET))
                .city(textOrNone(Columns.CITY))
                .region(textOrNone(Columns.STATE))
                .postalCode(textOrNone(Columns.ZIP))
                .country(cell(Columns.COUNTRY))
                .location(degrees(Columns.LATITUDE), degrees(Columns.LONGITUDE))
                .description(Station.note(id));
        problems(site.problem(), field -> COLUMN_OF_FIELD.getOrDefault(field, Columns.NAME));
        return site;
    }

    private void problems(Optional<Refusal> refusal, Function<String, String> column) {
        if (refusal.isPresent() && refusal.get() instanceof Refusal.Invalid invalid) {
            for (FieldProblem found : invalid.problems()) {
                problem(column.apply(found.field()), found.message());
            }
        }
    }

    /** What is no number is no place either, and the site's draft says so. */
    private double degrees(String column) {
        String cell = cell(column).strip();
        return DEGREES.matcher(cell).matches() ? Double.parseDouble(cell) : Double.NaN;
    }

    private int count(String column) {
        String cell = cell(column).strip();
        if (!cell.isEmpty() && !COUNT.matcher(cell).matches()) {
            problem(column, "expected a whole number of ports or nothing, found something else");
            return 0;
        }
        return cell.isEmpty() ? 0 : Integer.parseInt(cell);
    }

    private @Nullable String textOrNone(String column) {
        return cell(column).isBlank() ? null : cell(column);
    }

    private String cell(String column) {
        return cells.get(columns.at(column));
    }

    private void problem(String column, String what) {
        problems.add(column + " " + quoted(cell(column)) + ": " + what);
    }

    /** The start of a cell without the characters that would steer the reader's terminal. */
    private static String quoted(String cell) {
        String start = cell.length() > SHOWN ? cell.substring(0, SHOWN) + "…" : cell;
        return '"' + start.replaceAll("\\p{Cntrl}", "?") + '"';
    }
}
