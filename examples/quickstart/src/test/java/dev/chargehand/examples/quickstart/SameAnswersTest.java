package dev.chargehand.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The three storages print the same counts and the same answers, and a second run finds everything there. */
final class SameAnswersTest {
    private static final List<String> ANSWERS = List.of(
            "  found 2,252 stations with 5,951 ports in 24 networks",
            "  created 24 teams and 2,252 sites",
            "  created 5,951 chargers",
            "  mechanic@example.org is MEMBER in team \"ChargePoint Network\"",
            "    yes: the user is a member of team \"ChargePoint Network\", which owns the site [owner_team]",
            "    no: the user is not a member of any team, and access comes only through teams [not_in_any_team]",
            "    no: none of the user's teams has access to such a site [no_team_has_access]",
            "    refused, NOT_PERMITTED: team \"ChargePoint Network\": MANAGE_MEMBERS needs an admin of the team; this"
                    + " user is not [not_permitted]",
            "  told how 25 chargers are",
            "  SMART-12M for AFDC-100012-L2-1, bought by card, paid: CONFIRMED",
            "  PRO-60M for AFDC-100012-L2-2, bought by a partner, on the invoice: CONFIRMED",
            "  SMART-12M for AFDC-100055-L2-1, bought by card, paid: CONFIRMED",
            "  PRO-60M for AFDC-100055-L2-1, bought by card, paid: CONFIRMED",
            "  SMART-12M for AFDC-100055-L2-2, bought by card, not paid yet: PENDING",
            "  PRO-60M for AFDC-100346-L2-1, bought by card, given up: ABANDONED",
            "  May mechanic@example.org turn on smart charging at AFDC-100012-L2-1?",
            "    SMART_CHARGING: yes, the user is a member of team \"ChargePoint Network\", which owns the site, and SMART"
                    + " license … holds until … [license_holds]",
            "  May mechanic@example.org turn on smart charging at AFDC-100055-L2-2?",
            "    SMART_CHARGING: no, there is no license of SMART or PRO [license_missing]",
            "  25 chargers, and more; the next page, asked for with this one's cursor, begins with AFDC-105118-L2-1",
            "  team \"Bright Spark Installations\" set \"Harbour depot\" up and attached DEPOT-1 and DEPOT-2 there, with"
                    + " their pincodes",
            "  owner@example.org accepts it for a personal team, which owns the site now: true",
            "  May installer@example.org reach \"Harbour depot\" at level SENSITIVE now?",
            "    yes: the user is a member of team \"Bright Spark Installations\", which has data access to the site until"
                    + " … [data_access_until]",
            "  May installer@example.org reach \"Harbour depot\" at level SENSITIVE in 15 days?",
            "    no: the data access of team \"Bright Spark Installations\" ended at …; the site's owner can extend it"
                    + " [data_access_ended]",
            "  May installer@example.org reach \"Harbour depot\" at level BASIC in 15 days?",
            "    yes: the user is a member of team \"Bright Spark Installations\", which has access to the site"
                    + " [team_access]",
            "  owner@example.org limits the installer to DEPOT-1",
            "  May installer@example.org reach DEPOT-2 at level BASIC now?",
            "    no: none of the user's teams reaches such an asset [no_team_reaches_asset]",
            "  installer@example.org reaches \"Harbour depot\" at level BASIC in 15 days",
            "  24 teams, 2,252 sites, 5,951 chargers and 16,511 events in the log");

    @TempDir
    Path directory;

    @Test
    void every_storage_prints_the_same() throws Exception {
        List<String> inMemory = Run.piped("shipped", "memory").comparable();
        assertThat(inMemory).containsSubsequence(ANSWERS);

        String file = directory.resolve("fleet.db").toString();
        assertThat(Run.piped("shipped", file).comparable()).as("SQLite").isEqualTo(inMemory);
        List<String> again = Run.piped("shipped", file).comparable();

        try (EmbeddedPostgres server = EmbeddedPostgres.builder().start()) {
            String address = server.getJdbcUrl("postgres", "postgres");
            assertThat(Run.piped("shipped", address).comparable())
                    .as("PostgreSQL")
                    .isEqualTo(inMemory);
            assertThat(Run.piped("shipped", address).comparable())
                    .as("PostgreSQL again")
                    .isEqualTo(again);
        }
    }
}
