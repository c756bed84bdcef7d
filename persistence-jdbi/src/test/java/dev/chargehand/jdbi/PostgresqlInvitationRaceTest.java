package dev.chargehand.jdbi;

import dev.chargehand.testkit.InvitationRaceContract;
import dev.chargehand.testkit.StorageFixture;

final class PostgresqlInvitationRaceTest extends InvitationRaceContract {
    @Override
    protected StorageFixture fixture() {
        return new RecordedPostgresql();
    }
}
