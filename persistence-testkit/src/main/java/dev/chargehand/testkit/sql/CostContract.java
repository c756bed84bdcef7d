package dev.chargehand.testkit.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.testkit.Contract;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a call costs on a storage with statements: a fixed number of them, whatever the size of the team. */
public abstract class CostContract extends Contract {
    protected CostContract() {}

    @Override
    protected abstract SqlFixture fixture();

    @Test
    void a_command_in_a_team_of_2_takes_the_statements_it_promises() {
        assertCosts(2);
    }

    @Test
    void a_command_in_a_team_of_1_000_takes_the_statements_it_promises() {
        assertCosts(1_000);
    }

    @Test
    void a_command_in_a_team_of_100_000_takes_the_statements_it_promises() {
        assertCosts(100_000);
    }

    @Test
    void a_command_on_a_site_with_1_000_teams_takes_the_statements_it_promises() {
        SqlFixture sql = (SqlFixture) opened();
        CostNotes costs = Costs.onSitesOf(1_000, world(), sql.recorder());
        costs.commands()
                .forEach((command, statements) -> assertThat(statements)
                        .as("%s: statements of %s on a site with 1,000 teams", world().name(), command)
                        .hasSize(sql.statementsPerCommand().getOrDefault(command, 0)));
        costs.questions()
                .forEach((question, statements) -> assertThat(statements)
                        .as("%s: statements of %s on a site with 1,000 teams", world().name(), question)
                        .hasSize(1));
    }

    private void assertCosts(int members) {
        SqlFixture sql = (SqlFixture) opened();
        CostNotes costs = Costs.inTeamsOf(members, world(), sql.recorder());
        Map<String, Integer> counted = new LinkedHashMap<>();
        costs.commands().forEach((command, statements) -> counted.put(command, statements.size()));
        assertThat(counted)
                .as("%s: statements per command in a team of %d", world().name(), members)
                .isEqualTo(sql.statementsPerCommand());
        costs.questions()
                .forEach((question, statements) -> assertThat(statements)
                        .as("%s: statements of %s in a team of %d", world().name(), question, members)
                        .hasSize(1));
    }
}
