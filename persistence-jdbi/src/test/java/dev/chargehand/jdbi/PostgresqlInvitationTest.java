package dev.chargehand.jdbi;

import dev.chargehand.testkit.StorageFixture;
import dev.chargehand.testkit.InvitationContract;

final class PostgresqlInvitationTest extends InvitationContract {
    @Override
    protected StorageFixture fixture() {
        return new RecordedPostgresql();
    }
}
