package dev.chargehand.jdbi.table;

import dev.chargehand.Chargehand;
import dev.chargehand.Policy;
import dev.chargehand.access.Access;
import dev.chargehand.spi.Locks;
import dev.chargehand.spi.Storage;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the table: each row by giving its command to each kind of caller, each time in a scene of its own. */
final class CommandTable {
    /** So many invitations that their number is no matter here. */
    private static final Policy POLICY = Policy.DEFAULT.withInvitationsAMinute(Policy.MAX_INVITATIONS_A_MINUTE);

    private static final String HEAD = Stream.concat(
                            Stream.concat(
                                    Stream.of("call"),
                                    Arrays.stream(Caller.values()).map(Caller::heading)),
                            Stream.of("locks", "statements"))
                    .collect(Collectors.joining(" | ", "| ", " |\n"))
            + "|---".repeat(Caller.values().length + 3) + "|\n";

    private final LockNotes notes;
    private final Chargehand chargehand;
    private final Map<String, Integer> statements;

    CommandTable(LockNotes storage, Map<String, Integer> statements) {
        this.notes = storage;
        this.chargehand = chargehand(storage);
        this.statements = statements;
    }

    static Chargehand chargehand(Storage storage) {
        return Chargehand.builder(storage).policy(POLICY).build();
    }

    static List<Entry> commands() {
        return Stream.of(
                        TeamEntries.commands(),
                        SiteEntries.commands(),
                        OfferEntries.commands(),
                        ChargerEntries.commands(),
                        LicenseEntries.commands())
                .flatMap(List::stream)
                .toList();
    }

    static List<Entry> questions() {
        return Stream.of(
                        TeamEntries.questions(),
                        SiteEntries.questions(),
                        ChargerEntries.questions(),
                        LicenseEntries.questions())
                .flatMap(List::stream)
                .toList();
    }

    String markdown() {
        StringBuilder table = new StringBuilder(HEAD);
        commands().forEach(entry -> table.append(row(entry, true)));
        questions().forEach(entry -> table.append(row(entry, false)));
        Arrays.stream(Access.class.getMethods())
                .map(Method::getName)
                .distinct()
                .sorted()
                .forEach(name -> table.append(hosts(name)));
        return table.toString();
    }

    /** A question of the host's own, which has no caller. */
    private static String hosts(String name) {
        return "| `access()." + name + "`" + " | ".repeat(Caller.values().length + 1) + "nothing | 1 |\n";
    }

    private String row(Entry entry, boolean isCommand) {
        List<String> cells = new ArrayList<>(List.of("`" + entry.call() + "`"));
        Set<String> locks = new TreeSet<>();
        for (Caller caller : Caller.values()) {
            Scene scene = new Scene(chargehand, notes);
            Optional<Boolean> may = entry.may(caller, scene);
            cells.add(may.map(yes -> yes ? "yes" : "no").orElse(""));
            if (isCommand && may.orElse(false)) {
                locks.addAll(named(entry, scene, scene.caller(caller), notes.last()));
            }
        }
        if (entry.isByHost()) {
            Scene scene = new Scene(chargehand, notes);
            UserId host = Scene.user("host");
            entry.given().apply(scene).by(host).orThrow();
            locks.addAll(named(entry, scene, host, notes.last()));
        }
        cells.add(locks.isEmpty() ? "nothing" : String.join(", ", locks));
        cells.add(Integer.toString(isCommand ? counted(entry) : 1));
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private int counted(Entry entry) {
        Integer count = statements.get(entry.name());
        if (count == null) {
            throw new AssertionError("expected a count of the statements of \"" + entry.name() + "\", found none");
        }
        return count;
    }

    /** By what the teams and the site are to the caller. */
    private static List<String> named(Entry entry, Scene scene, UserId caller, Locks locks) {
        List<String> names = new ArrayList<>();
        for (TeamId team : locks.teams()) {
            if (scene.joined(caller, team)) {
                names.add("caller's team");
            } else if (team.equals(scene.guest)) {
                names.add("team named");
            } else {
                names.add(other(entry));
            }
        }
        names.addAll(counted("site", locks.sites()));
        names.addAll(counted("charger", locks.chargers()));
        names.addAll(counted("product", locks.products()));
        return names;
    }

    private static String other(Entry entry) {
        return switch (entry.name()) {
            case "accept invitation", "accept ownership" -> "inviting team";
            case "attach charger" -> "holding team";
            case "detach charger" -> "site's owner";
            default -> "every team on it";
        };
    }

    private static List<String> counted(String what, Set<?> locked) {
        return switch (locked.size()) {
            case 0 -> List.of();
            case 1 -> List.of(what);
            default -> List.of("both " + what + "s");
        };
    }
}
