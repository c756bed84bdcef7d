package dev.chargehand.testkit.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.testkit.Contract;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a call costs on a storage with statements: a fixed number of them, whatever the size of the team and however many teams reach the site. */
public abstract class CostContract extends Contract {
    protected CostContract() {}

    @Override
    protected abstract SqlFixture fixture();

    @Test
    void a_command_in_a_team_of_2_takes_the_statements_it_promises() {
        assertCosts(2, 2);
    }

    @Test
    void a_command_in_a_team_of_1_000_takes_the_statements_it_promises() {
        assertCosts(1_000, 2);
    }

    @Test
    void a_command_in_a_team_of_100_000_takes_the_statements_it_promises() {
        assertCosts(100_000, 2);
    }

    @Test
    void a_command_on_a_site_that_1_000_teams_reach_takes_the_statements_it_promises() {
        assertCosts(2, 1_000);
    }

    private void assertCosts(int members, int teams) {
        SqlFixture sql = (SqlFixture) opened();
        Calls costs = Costs.of(members, teams, world(), sql.recorder());
        Map<String, Integer> counted = new LinkedHashMap<>();
        costs.commands().forEach((command, statements) -> counted.put(command, statements.size()));
        assertThat(counted)
                .as("%s: statements per command, teams of %d, %d on the site", world().name(), members, teams)
                .isEqualTo(sql.statementsPerCommand());
        costs.questions()
                .forEach((question, statements) -> assertThat(statements)
                        .as(
                                "%s: statements of %s, teams of %d, %d on the site",
                                world().name(), question, members, teams)
                        .hasSize(1));
    }
}
