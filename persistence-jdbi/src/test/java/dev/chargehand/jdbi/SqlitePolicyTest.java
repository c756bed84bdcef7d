package dev.chargehand.jdbi;

import dev.chargehand.testkit.StorageFixture;
import dev.chargehand.testkit.PolicyContract;

final class SqlitePolicyTest extends PolicyContract {
    @Override
    protected StorageFixture fixture() {
        return new RecordedSqlite();
    }
}
