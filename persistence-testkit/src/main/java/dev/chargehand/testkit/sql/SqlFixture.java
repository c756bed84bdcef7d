package dev.chargehand.testkit.sql;

import dev.chargehand.testkit.StorageFixture;
import java.util.List;
import java.util.Map;

/** A fixture of a storage with statements. Its data source goes through the recorder. */
public interface SqlFixture extends StorageFixture {
    /** Notes what the storage under test sends. */
    StatementRecorder recorder();

    /** The database's plan for a statement as recorded, its parameters left open; see {@link QueryPlan}. */
    List<String> plan(String sql);

    /** How many statements each command takes, by the command's name in {@link Costs}; reading new events counts as one. */
    Map<String, Integer> statementsPerCommand();
}
