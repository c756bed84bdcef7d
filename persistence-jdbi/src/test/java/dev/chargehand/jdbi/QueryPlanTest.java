package dev.chargehand.jdbi;

import static dev.chargehand.jdbi.Given.ANNE;
import static dev.chargehand.jdbi.Given.change;
import static dev.chargehand.jdbi.Given.memberAdded;
import static dev.chargehand.jdbi.Given.ownerGiven;
import static dev.chargehand.jdbi.Given.site;
import static dev.chargehand.jdbi.Given.siteCreated;
import static dev.chargehand.jdbi.Given.team;
import static dev.chargehand.jdbi.Given.teamCreated;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.event.Event;
import dev.chargehand.site.SiteId;
import dev.chargehand.spi.Locks;
import dev.chargehand.spi.Reads;
import dev.chargehand.spi.Storage;
import dev.chargehand.spi.TeamPlace;
import dev.chargehand.spi.UnitOfWork;
import dev.chargehand.team.MemberId;
import dev.chargehand.team.Role;
import dev.chargehand.team.UserId;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.postgresql.jdbc.PreferQueryMode;

/** Every statement of every question and command reaches its rows through an index. */
final class QueryPlanTest {
    private static final int TEAMS = 40;
    private static final int QUESTIONS = 11;

    /** Results of parts of a statement, which are as small as the page; see {@link SiteDao} and {@link TeamDao}. */
    private static final Set<String> NOT_TABLES = Set.of("CONSTANT", "o", "hop", "page", "earliest", "next_of_team");

    @Test
    void every_question_is_one_statement_and_every_statement_uses_an_index() throws SQLException {
        PGSimpleDataSource database = PostgresServer.newDatabase();
        StatementRecorder recorder = new StatementRecorder(database);
        try (SqliteFixture sqlite = SqliteFixture.inTemporaryFile();
                JdbiStorage storage = JdbiStorage.postgresql(recorder.source())) {
            storage.migrate();
            fill(storage);
            assertThat(storage.reads().eventsAfter(0, 1)).hasSize(1);
            recorder.forget();
            askEverything(storage);
            assertThat(recorder.statements()).hasSizeGreaterThan(QUESTIONS);
            assertThat(recorder.statements().subList(0, QUESTIONS)).doesNotHaveDuplicates();
            // a plan for any parameters cannot be asked for by a prepared statement
            database.setPreferQueryMode(PreferQueryMode.SIMPLE);
            try (Connection postgresql = database.getConnection();
                    Connection file = DriverManager.getConnection(
                            "jdbc:sqlite:" + sqlite.file().toUri().toASCIIString())) {
                Connections.execute(postgresql, "analyze");
                Connections.execute(postgresql, "set enable_seqscan = off");
                for (String sql : recorder.statements()) {
                    assertThat(plan(postgresql, "explain (generic_plan) " + numbered(sql), 1))
                            .as("PostgreSQL: " + sql)
                            .doesNotContain("Seq Scan");
                    assertThat(scanned(plan(file, "explain query plan " + forSqlite(sql), 4)))
                            .as("SQLite: " + sql)
                            .isSubsetOf(NOT_TABLES);
                }
            }
        }
    }

    private static String plan(Connection connection, String sql, int column) throws SQLException {
        StringBuilder plan = new StringBuilder();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                plan.append(rows.getString(column)).append('\n');
            }
        }
        return plan.toString();
    }

    private static List<String> scanned(String plan) {
        return plan.lines()
                .filter(line -> line.startsWith("SCAN "))
                .map(line -> line.split(" ", 3)[1])
                .toList();
    }

    private static String numbered(String sql) {
        StringBuilder text = new StringBuilder();
        int number = 0;
        for (String part : sql.split("\\?", -1)) {
            text.append(number == 0 ? "" : "$" + number).append(part);
            number++;
        }
        return text.toString();
    }

    /** The same text without what PostgreSQL's dialect put into it. */
    private static String forSqlite(String sql) {
        return sql.replace(Dialect.POSTGRESQL.forUpdate, "").replace(Dialect.POSTGRESQL.clock, "0");
    }

    private static void fill(Storage storage) {
        List<Event> events = new ArrayList<>();
        for (int t = 0; t < TEAMS; t++) {
            events.add(teamCreated(team(t)));
        }
        for (int t = 0; t < TEAMS; t++) {
            events.add(memberAdded(team(t), 0, ANNE, Role.ADMIN));
            for (int m = 1; m < 60; m++) {
                events.add(memberAdded(team(t), m, UserId.opaque("u" + t + "-" + m), Role.MEMBER));
            }
        }
        for (int s = 0; s < TEAMS * 30; s++) {
            events.add(siteCreated(site(s)));
        }
        for (int s = 0; s < TEAMS * 30; s++) {
            events.add(ownerGiven(site(s), team(s % TEAMS)));
        }
        apply(storage, Locks.NONE, events);
    }

    private static void apply(Storage storage, Locks locks, List<Event> events) {
        boolean done = storage.<Boolean>write(unit -> {
            unit.lock(locks);
            unit.apply(change(events.toArray(Event[]::new)));
            return true;
        });
        assertThat(done).isTrue();
    }

    private static void askEverything(Storage storage) {
        UserId bert = UserId.opaque("u3-7");
        Reads reads = storage.reads();
        assertThat(reads.team(team(3), bert)).isPresent();
        assertThat(reads.teamsOf(ANNE, TeamPlace.BEFORE_ALL, 10)).hasSize(10);
        assertThat(reads.member(team(3), bert, ANNE)).isPresent();
        assertThat(reads.members(team(3), bert, MemberId.BEFORE_ALL, 10)).isPresent();
        assertThat(reads.site(site(3), bert)).isPresent();
        assertThat(reads.sitesOf(bert, SiteId.BEFORE_ALL, 10)).hasSize(10);
        assertThat(reads.sitesOfTeam(team(3), bert, SiteId.BEFORE_ALL, 10)).isPresent();
        assertThat(reads.anyAccess(bert, site(3), (access, now) -> true, 0)).isTrue();
        assertThat(reads.access(bert, site(3)).through()).hasSize(1);
        assertThat(reads.access(site(3), team(3))).isPresent();
        assertThat(reads.eventsAfter(100, 10)).hasSize(10);
        assertThat(storage.<Boolean>write(QueryPlanTest::askEverything)).isTrue();
        apply(
                storage,
                Locks.of(List.of(team(3)), site(3)),
                List.of(
                        new Event.RoleChanged(Given.member(team(3), 7, bert, Role.ADMIN), Role.MEMBER),
                        new Event.MemberRemoved(Given.member(team(3), 7, bert, Role.ADMIN)),
                        new Event.SiteDeleted(
                                reads.site(site(3), ANNE).orElseThrow().site())));
    }

    private static boolean askEverything(UnitOfWork unit) {
        UserId bert = UserId.opaque("u3-7");
        assertThat(unit.firstTeam(bert)).isPresent();
        assertThat(unit.teamsReaching(bert, site(3))).hasSize(1);
        unit.lock(Locks.of(List.of(team(3), team(4)), site(3)));
        assertThat(unit.team(team(3), bert).reachesASite()).isTrue();
        assertThat(unit.membership(team(3), bert, ANNE).anotherAdmin()).isFalse();
        return unit.site(site(3), bert).isPresent();
    }
}
