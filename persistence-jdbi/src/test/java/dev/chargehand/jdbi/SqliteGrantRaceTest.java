package dev.chargehand.jdbi;

import dev.chargehand.testkit.GrantRaceContract;
import dev.chargehand.testkit.StorageFixture;

final class SqliteGrantRaceTest extends GrantRaceContract {
    @Override
    protected StorageFixture fixture() {
        return new RecordedSqlite();
    }
}
