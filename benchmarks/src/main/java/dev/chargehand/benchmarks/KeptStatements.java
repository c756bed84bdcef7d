package dev.chargehand.benchmarks;

import dev.chargehand.Chargehand;
import dev.chargehand.Outcome;
import dev.chargehand.Page;
import dev.chargehand.PageRequest;
import dev.chargehand.charger.ChargerDraft;
import dev.chargehand.charger.ChargerQuery;
import dev.chargehand.charger.ReachableCharger;
import dev.chargehand.site.AccessLevel;
import dev.chargehand.site.SiteDraft;
import dev.chargehand.site.SiteId;
import dev.chargehand.site.SiteOverview;
import dev.chargehand.site.SiteQuery;
import dev.chargehand.team.Member;
import dev.chargehand.team.TeamDraft;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.results.RunResult;

/** PostgreSQL with nothing left on the server, as behind a pooler; the floor is a driver that may keep prepared statements there. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class KeptStatements {
    static final String TITLE = "Prepared statements kept on the server, or not";

    private static final String NAME = "kept";
    private static final int SITES = 200;
    private static final UserId ADA = UserId.opaque("ada");
    private static final PageRequest PAGE = PageRequest.first(50);

    /** Which options. */
    @Param({"postgresql", Places.POOLED})
    public String storage;

    private Places place;
    private Chargehand chargehand;
    private TeamId team;
    private SiteId site;
    private long added;

    /** A user with a team, its sites and a charger on each. */
    static void fill() {
        try (Places place = Places.open("postgresql", NAME)) {
            Chargehand chargehand = Chargehand.on(place.storage());
            TeamId team = chargehand
                    .teams()
                    .create(ADA, TeamDraft.named("Team"))
                    .orThrow()
                    .id();
            for (int i = 0; i < SITES; i++) {
                SiteId site = chargehand
                        .sites()
                        .create(ADA, team, SiteDraft.named("Site " + i))
                        .orThrow()
                        .site()
                        .id();
                chargehand
                        .chargers()
                        .register(ADA, site, ChargerDraft.identity("CHARGER-" + i))
                        .orThrow();
            }
        }
    }

    /** In the database that was filled. */
    @Setup
    public void open() {
        place = Places.open(storage, NAME);
        chargehand = Chargehand.on(place.storage());
        team = chargehand
                .teams()
                .list(ADA, PAGE)
                .orThrow()
                .items()
                .get(0)
                .team()
                .id();
        site = chargehand
                .sites()
                .list(ADA, PAGE)
                .orThrow()
                .items()
                .get(0)
                .site()
                .id();
    }

    /** Disconnects. */
    @TearDown
    public void close() {
        place.close();
    }

    /**
     * The question.
     *
     * @return the answer
     */
    @Benchmark
    public boolean can() {
        return chargehand.access().can(ADA, AccessLevel.SENSITIVE, site);
    }

    /**
     * A list with counts.
     *
     * @return a page
     */
    @Benchmark
    public Outcome<Page<SiteOverview>> overviews() {
        return chargehand.sites().overviews(ADA, SiteQuery.ALL, PAGE);
    }

    /**
     * The longest statement.
     *
     * @return a page
     */
    @Benchmark
    public Outcome<Page<ReachableCharger>> chargers() {
        return chargehand.chargers().list(ADA, ChargerQuery.ALL, PAGE);
    }

    /**
     * A command.
     *
     * @return the new member
     */
    @Benchmark
    public Outcome<Member> addMember() {
        return chargehand.teams().addMember(ADA, team, UserId.opaque(storage + added++));
    }

    static List<Row> rows(Measured measured) {
        return List.of(
                row("`can`", "can", measured),
                row("50 of 200 overviews of sites", "overviews", measured),
                row("50 of 200 chargers", "chargers", measured),
                row("add a member", "addMember", measured));
    }

    private static Row row(String what, String benchmark, Measured measured) {
        return new Row(
                what + ", nothing kept, floor kept",
                score(measured, benchmark, Places.POOLED),
                score(measured, benchmark, "postgresql"),
                0,
                "");
    }

    private static double score(Measured measured, String benchmark, String storage) {
        Optional<RunResult> result = measured.find("KeptStatements." + benchmark, java.util.Map.of("storage", storage));
        return Measured.score(result.orElseThrow());
    }

    static String database() {
        return NAME;
    }
}
