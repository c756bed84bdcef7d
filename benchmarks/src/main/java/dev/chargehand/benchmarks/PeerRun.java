package dev.chargehand.benchmarks;

import java.io.IOException;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** The part of the report about the peers: load each, let all answer all questions, and only then measure. */
final class PeerRun {
    static final String TITLE = "Peers";
    private static final List<Integer> SIZES = List.of(1_100, 11_000, 110_000);
    private static final List<String> CONTESTANTS = List.of(
            "memory",
            "sqlite",
            "postgresql",
            Contestants.CASBIN,
            Contestants.HIBERNATE + "sqlite",
            Contestants.HIBERNATE + "postgresql");

    private final Worlds worlds;
    private final List<Integer> sizes;
    private final boolean quick;

    PeerRun(Worlds worlds, boolean quick) {
        this.worlds = worlds;
        this.sizes = quick ? SIZES.subList(0, 1) : SIZES;
        this.quick = quick;
    }

    String table() throws SQLException, IOException, RunnerException {
        Map<Integer, Map<String, Loaded>> loaded = new LinkedHashMap<>();
        // once for nothing, so that the first rows do not pay for loading classes
        load(new PeerWorld(PeerWorld.RULES));
        for (int rules : sizes) {
            PeerWorld world = new PeerWorld(rules);
            loaded.put(rules, load(world));
            worlds.analyze(Contestants.database(world));
            worlds.analyze(Contestants.databaseOfHibernate(world));
            compare(world);
        }
        return new PeerResults(measure(), loaded).table();
    }

    private Map<String, Loaded> load(PeerWorld world) throws SQLException, IOException {
        worlds.createPeers(world);
        Map<String, Loaded> loaded = new LinkedHashMap<>();
        for (String contestant : CONTESTANTS) {
            loaded.put(contestant, Loaded.of(contestant, world));
        }
        return loaded;
    }

    /** Every answer of every contestant is the formula's, and so all are the same. */
    private static void compare(PeerWorld world) {
        List<PeerQuestion> questions = PeerQuestion.of(world, System.currentTimeMillis());
        for (String name : CONTESTANTS) {
            long start = System.nanoTime();
            try (Contestant contestant = Contestants.open(name, world)) {
                for (PeerQuestion question : questions) {
                    if (contestant.can(question) != question.expected()) {
                        throw new IllegalStateException(String.format(
                                "%s, %d rules, seed %d: %s? expected %s, found %s",
                                name, world.rules(), World.SEED, question, question.expected(), !question.expected()));
                    }
                }
            }
            System.out.printf(
                    "%s, %,d rules: %,d answers as expected, %,d ms%n",
                    name, world.rules(), questions.size(), (System.nanoTime() - start) / 1_000_000);
        }
    }

    private Measured measure() throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("dev\\.chargehand\\.benchmarks\\.PeerDecisions\\..*")
                .forks(1)
                .warmupIterations(quick ? 1 : 5)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(quick ? 1 : 7)
                .measurementTime(TimeValue.seconds(1))
                .jvmArgsAppend(
                        "-Xmx8g",
                        "--enable-native-access=ALL-UNNAMED",
                        "-D" + Places.SQLITE_FOLDER + "=" + System.getProperty(Places.SQLITE_FOLDER),
                        "-D" + Places.POSTGRES_URL + "=" + System.getProperty(Places.POSTGRES_URL))
                .param("rules", sizes.stream().map(String::valueOf).toArray(String[]::new));
        return new Measured(List.copyOf(new Runner(options.build()).run()));
    }
}
