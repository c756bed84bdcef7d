package dev.chargehand.jdbi;

import dev.chargehand.testkit.AssetContract;
import dev.chargehand.testkit.StorageFixture;

final class SqliteAssetTest extends AssetContract {
    @Override
    protected StorageFixture fixture() {
        return new RecordedSqlite();
    }
}
