package dev.chargehand.jdbi;

import dev.chargehand.testkit.PolicyContract;
import dev.chargehand.testkit.StorageFixture;

final class SqlitePolicyTest extends PolicyContract {
    @Override
    protected StorageFixture fixture() {
        return new RecordedSqlite();
    }
}
