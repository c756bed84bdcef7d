package dev.chargehand.jdbi;

import dev.chargehand.testkit.InvitationRaceContract;
import dev.chargehand.testkit.StorageFixture;

final class SqliteInvitationRaceTest extends InvitationRaceContract {
    @Override
    protected StorageFixture fixture() {
        return new RecordedSqlite();
    }
}
