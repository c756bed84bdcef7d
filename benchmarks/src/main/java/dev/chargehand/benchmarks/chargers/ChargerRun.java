package dev.chargehand.benchmarks.chargers;

import dev.chargehand.Chargehand;
import dev.chargehand.benchmarks.CountingSockets;
import dev.chargehand.benchmarks.Measured;
import dev.chargehand.benchmarks.Places;
import dev.chargehand.benchmarks.Worlds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** The part of the report about chargers: import the world on each storage, page through its lists, ask about its chargers. */
public final class ChargerRun {
    /** The section's title. */
    public static final String TITLE = "Chargers";

    static final List<String> LISTS = List.of(
            "large identity ascending",
            "large identity descending",
            "large connection_status ascending",
            "large connection_status descending",
            "large status ascending",
            "large status descending",
            "large created_at ascending",
            "large created_at descending",
            "large identity ascending filtered",
            "large identity ascending search",
            "ordinary identity ascending",
            "ordinary connection_status ascending",
            "ordinary status ascending",
            "ordinary created_at ascending");

    private final Worlds worlds;
    private final FullWorld world;
    private final boolean quick;

    /**
     * Of one run.
     *
     * @param worlds where the databases are
     * @param quick whether a small world will do
     */
    public ChargerRun(Worlds worlds, boolean quick) {
        this.worlds = worlds;
        this.world = new FullWorld(quick ? FullWorld.QUICK : FullWorld.FULL);
        this.quick = quick;
    }

    /**
     * Runs it.
     *
     * @return the section's text
     * @throws SQLException when a database fails
     * @throws IOException when a file fails
     * @throws RunnerException when a measurement fails
     */
    public String table() throws SQLException, IOException, RunnerException {
        Map<String, Imported> imported = new LinkedHashMap<>();
        imported.put("memory", told("memory", WorldInMemory.fill(world)));
        imported.put("sqlite", told("sqlite", sqlite()));
        imported.put("postgresql", told("postgresql", postgresql()));
        Map<String, Integer> sizes = new LinkedHashMap<>();
        Chargehand inMemory = Chargehand.on(WorldInMemory.get());
        LISTS.forEach(list -> sizes.put(list, new Listing(world, list).size(inMemory)));
        // these share the world in memory with this process; the questions are measured in processes of their own
        Measured lists = new Measured(List.copyOf(new Runner(options("ChargersOfTeam")
                        .forks(0)
                        .param("list", LISTS.toArray(String[]::new))
                        .build())
                .run()));
        WorldInMemory.drop();
        System.gc();
        Measured questions = new Measured(List.copyOf(new Runner(options("CanOnCharger")
                        .forks(1)
                        .warmupTime(questionTime())
                        .measurementTime(questionTime())
                        .warmupIterations(quick ? 1 : 6)
                        .measurementIterations(quick ? 1 : 5)
                        .addProfiler(GCProfiler.class)
                        .build())
                .run()));
        String url = System.getProperty(Places.POSTGRES_URL);
        System.setProperty(Places.POSTGRES_URL, url + "&socketFactory=" + CountingSockets.class.getName());
        double[] roundTrips = CanOnCharger.roundTrips(world);
        System.setProperty(Places.POSTGRES_URL, url);
        return new ChargerResults(imported, sizes, lists, questions).section(roundTrips);
    }

    /** Filled anew: the server is the run's own. */
    private Imported postgresql() throws SQLException {
        worlds.createDatabase(world.name());
        Imported imported = imported("postgresql");
        worlds.analyze(world.name());
        return imported;
    }

    /** The file of an earlier run is kept, with what it took then. */
    private Imported sqlite() throws IOException {
        Path complete = worlds.data().resolve(world.name() + ".complete");
        if (!Files.exists(complete)) {
            worlds.deleteSqlite(world.name());
            Files.writeString(complete, imported("sqlite").text());
        }
        return Imported.parse(Files.readString(complete));
    }

    private Imported imported(String storage) {
        try (Places place = Places.open(storage, world.name())) {
            return Imported.into(place.storage(), world, false);
        }
    }

    private static Imported told(String storage, Imported imported) {
        System.out.print(Imported.HEAD + imported.markdown(storage));
        return imported;
    }

    private TimeValue questionTime() {
        return TimeValue.milliseconds(quick ? 200 : 1_000);
    }

    private ChainedOptionsBuilder options(String name) {
        return new OptionsBuilder()
                .include("dev\\.chargehand\\.benchmarks\\.chargers\\." + name + "\\..*")
                .param("chargers", String.valueOf(world.chargers))
                .warmupIterations(quick ? 1 : 2)
                .warmupTime(TimeValue.milliseconds(quick ? 200 : 500))
                .measurementIterations(quick ? 1 : 3)
                .measurementTime(TimeValue.milliseconds(quick ? 200 : 500))
                .jvmArgsAppend(
                        "-Xmx8g",
                        "--enable-native-access=ALL-UNNAMED",
                        "-D" + Places.SQLITE_FOLDER + "=" + System.getProperty(Places.SQLITE_FOLDER),
                        "-D" + Places.POSTGRES_URL + "=" + System.getProperty(Places.POSTGRES_URL));
    }
}
