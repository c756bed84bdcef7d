package dev.chargehand.jdbi;

import dev.chargehand.testkit.StorageFixture;

/** The contracts in a schema of the host's, with a prefix of its own. */
final class PostgresqlSchemaTest extends EveryContract {
    @Override
    StorageFixture newFixture() {
        return RecordedPostgresql.elsewhere();
    }
}
