package dev.chargehand.examples.rest.load;

import dev.chargehand.examples.rest.store.Kind;
import dev.chargehand.examples.rest.store.Store;
import dev.chargehand.examples.rest.store.Stores;
import dev.chargehand.site.SiteId;
import java.io.IOException;
import java.io.PrintStream;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Fills each storage, starts the service on it in a process of its own, calls it, and prints what came of that as Markdown. */
public final class Load {
    private static final String PAGE = "`GET /api/v2/teams/{id}/chargers`, the first 25";
    private static final String PAIR =
            "`grant-sensitive-data`, then `revoke-sensitive-data`, each pair on another site";

    private final Size size;
    private final PrintStream out;

    private Load(Size size, PrintStream out) {
        this.size = size;
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException, SQLException {
        run(Size.FULL, System.out);
    }

    static void run(Size size, PrintStream out) throws IOException, SQLException {
        out.print(Machine.describe());
        Load load = new Load(size, out);
        try (Database sqlite = Database.sqlite()) {
            load.measure(sqlite);
        }
        try (Database postgresql = Database.postgresql()) {
            load.measure(postgresql);
        }
    }

    /** The library is asked in this process, the service in its own, turn by turn, so that both meet the same machine. */
    private void measure(Database database) throws IOException, SQLException {
        Table together = new Table(database.name() + ", " + size.clients() + " clients at once");
        Table alone = new Table(database.name() + ", one client");
        try (Store store = Stores.open(database.address())) {
            say("%s %s", database.name(), database.version());
            long start = System.nanoTime();
            Fleet fleet = Fleet.into(store.storage(), size);
            database.settle();
            say(
                    "%s: stored %,d chargers on %,d sites in %.1f s",
                    database.name(), size.chargers(), size.sites(), since(start));
            long number = store.numbers().of(Kind.TEAM, fleet.team().value());
            try (ServerProcess server = ServerProcess.on(database.address())) {
                HttpCalls http = new HttpCalls(server.base(), fleet, number);
                LibraryCalls library = new LibraryCalls(store, fleet);
                wholeList(database, http, "first");
                wholeList(database, http, "second");
                for (int round = 0; round < size.rounds(); round++) {
                    round(http, library, fleet, size.clients(), together);
                    round(http, library, fleet, 1, alone);
                }
            }
        }
        out.println();
        out.print(together.markdown());
        out.println();
        out.print(alone.markdown());
        out.println();
    }

    /** Whoever sees a charger first gives it its integer id, so the first time is another matter. */
    private void wholeList(Database database, HttpCalls http, String time) {
        long start = System.nanoTime();
        int pages = http.wholeList();
        say("%s: the whole list for the %s time, %,d pages, %.1f s", database.name(), time, pages, since(start));
    }

    private void round(HttpCalls http, LibraryCalls library, Fleet fleet, int clients, Table table) {
        repeat(table, Table.FLOOR, clients, client -> http::health);
        repeat(table, PAGE, clients, client -> http::firstPage);
        repeat(table, "the same, each client following its `Link` headers", clients, client -> http.walk());
        repeat(table, "the library's part of the first page", clients, client -> library::firstPage);
        repeat(table, "its 25 integer ids, out of the host's table", clients, client -> library::integers);
        repeat(table, PAIR, clients, client -> onSites(fleet, client, clients, http::grantAndRevoke));
        repeat(
                table,
                "the library's part of the pair",
                clients,
                client -> onSites(fleet, client, clients, library::grantAndRevoke));
    }

    private void repeat(Table table, String what, int clients, IntFunction<? extends Runnable> work) {
        table.add(what, Clients.measure(clients, size.round(), work));
    }

    /** No two clients meet on a site. */
    private static Runnable onSites(Fleet fleet, int client, int clients, Consumer<SiteId> pair) {
        int[] own = IntStream.range(0, fleet.sites().size())
                .filter(index -> index % clients == client)
                .toArray();
        int[] done = {0};
        return () -> pair.accept(fleet.sites().get(own[done[0]++ % own.length]));
    }

    private void say(String format, Object... values) {
        out.printf(Locale.ROOT, "- " + format + "%n", values);
    }

    private static double since(long start) {
        return Duration.ofNanos(System.nanoTime() - start).toMillis() / 1e3;
    }
}
