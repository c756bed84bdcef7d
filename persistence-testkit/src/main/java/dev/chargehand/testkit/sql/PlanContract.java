package dev.chargehand.testkit.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.testkit.Contract;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every statement of every command and question reaches its rows through an index, as the database itself plans it. */
public abstract class PlanContract extends Contract {
    protected PlanContract() {}

    @Override
    protected abstract SqlFixture fixture();

    @Test
    void every_statement_reaches_its_rows_through_an_index() {
        SqlFixture sql = (SqlFixture) opened();
        CostNotes costs = Costs.inTeamsOf(50, world(), sql.recorder());
        Set<String> texts = new TreeSet<>();
        Stream.of(costs.commands(), costs.questions())
                .flatMap(calls -> calls.values().stream())
                .forEach(texts::addAll);
        texts.addAll(sql.recorder().during(() -> world().log()));
        assertThat(texts).as("%s: recorded statements", world().name()).hasSizeGreaterThan(10);
        Map<String, List<String>> scanning = new LinkedHashMap<>();
        for (String text : texts) {
            List<String> plan = sql.plan(text);
            assertThat(plan).as("%s: the plan of %s", world().name(), text).isNotNull();
            if (!QueryPlan.scans(plan).isEmpty()) {
                scanning.put(text, plan);
            }
        }
        assertThat(scanning)
                .as("%s: statements that scan a table", world().name())
                .isEmpty();
    }
}
