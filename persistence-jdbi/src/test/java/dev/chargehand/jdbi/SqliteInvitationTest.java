package dev.chargehand.jdbi;

import dev.chargehand.testkit.InvitationContract;
import dev.chargehand.testkit.StorageFixture;

final class SqliteInvitationTest extends InvitationContract {
    @Override
    protected StorageFixture fixture() {
        return new RecordedSqlite();
    }
}
