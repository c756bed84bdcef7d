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
        assertSome("on a site with 1,000 teams", Costs.onSitesOf(1_000, world(), recorder()));
    }

    @Test
    void a_command_among_1_800_chargers_takes_the_statements_it_promises() {
        assertSome("among 1,800 chargers", Costs.amongChargers(900, world(), recorder()));
    }

    @Test
    void a_wrong_identity_and_a_wrong_pincode_take_the_same_statements() {
        CostNotes costs = Costs.amongChargers(2, world(), recorder());
        assertThat(costs.refusals()).hasSize(3);
        assertThat(costs.refusals().values().stream().distinct())
                .as("%s: statements of %s", world().name(), costs.refusals().keySet())
                .hasSize(1);
    }

    private StatementRecorder recorder() {
        return ((SqlFixture) opened()).recorder();
    }

    private void assertSome(String where, CostNotes costs) {
        SqlFixture sql = (SqlFixture) opened();
        Map<String, Integer> counted = new LinkedHashMap<>();
        costs.commands().forEach((command, statements) -> counted.put(command, statements.size()));
        assertThat(sql.statementsPerCommand())
                .as("%s: statements per command %s", world().name(), where)
                .containsAllEntriesOf(counted);
        costs.questions()
                .forEach((question, statements) -> assertThat(statements)
                        .as("%s: statements of %s %s", world().name(), question, where)
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
