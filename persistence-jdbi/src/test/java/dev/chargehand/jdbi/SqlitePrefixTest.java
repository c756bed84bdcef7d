package dev.chargehand.jdbi;

import dev.chargehand.testkit.StorageFixture;

/** The contracts with a prefix of the host's own. */
final class SqlitePrefixTest extends EveryContract {
    @Override
    StorageFixture newFixture() {
        return new RecordedSqlite(TableNames.DEFAULT.withPrefix("ev_"));
    }
}
