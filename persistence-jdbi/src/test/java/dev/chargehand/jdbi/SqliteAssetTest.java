package dev.chargehand.jdbi;

import dev.chargehand.testkit.StorageFixture;
import dev.chargehand.testkit.AssetContract;

final class SqliteAssetTest extends AssetContract {
    @Override
    protected StorageFixture fixture() {
        return new RecordedSqlite();
    }
}
