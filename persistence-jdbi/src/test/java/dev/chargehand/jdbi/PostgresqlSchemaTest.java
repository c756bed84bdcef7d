package dev.chargehand.jdbi;

import dev.chargehand.testkit.StorageFixture;

/** The contracts in a schema of the host's, with a prefix of its own, beside tables of the usual names. */
final class PostgresqlSchemaTest extends EveryContract {
    @Override
    StorageFixture opened() {
        return new RecordedPostgresql(TableNames.DEFAULT.withPrefix("ev_").inSchema("access"));
    }
}
