package dev.chargehand.jdbi;

import dev.chargehand.testkit.StorageFixture;
import dev.chargehand.testkit.AssetContract;

final class PostgresqlAssetTest extends AssetContract {
    @Override
    protected StorageFixture fixture() {
        return new RecordedPostgresql();
    }
}
