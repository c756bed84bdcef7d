package dev.chargehand.jdbi;

import dev.chargehand.testkit.StorageFixture;
import dev.chargehand.testkit.TeamContract;

final class PostgresqlTeamTest extends TeamContract {
    @Override
    protected StorageFixture fixture() {
        return new RecordedPostgresql();
    }
}
