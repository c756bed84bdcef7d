package dev.chargehand.jdbi;

import dev.chargehand.testkit.PersonalTeamContract;
import dev.chargehand.testkit.StorageFixture;

final class SqlitePersonalTeamTest extends PersonalTeamContract {
    @Override
    protected StorageFixture fixture() {
        return new RecordedSqlite();
    }
}
