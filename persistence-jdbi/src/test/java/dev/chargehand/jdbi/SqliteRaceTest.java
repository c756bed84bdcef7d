package dev.chargehand.jdbi;

import dev.chargehand.testkit.RaceContract;
import dev.chargehand.testkit.StorageFixture;

final class SqliteRaceTest extends RaceContract {
    @Override
    protected StorageFixture fixture() {
        return new RecordedSqlite();
    }
}
