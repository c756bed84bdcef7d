package dev.chargehand.jdbi;

import dev.chargehand.testkit.StorageFixture;
import dev.chargehand.testkit.ScopeContract;

final class PostgresqlScopeTest extends ScopeContract {
    @Override
    protected StorageFixture fixture() {
        return new RecordedPostgresql();
    }
}
