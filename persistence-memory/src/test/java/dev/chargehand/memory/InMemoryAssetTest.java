package dev.chargehand.memory;

import dev.chargehand.testkit.AssetContract;
import dev.chargehand.testkit.StorageFixture;

final class InMemoryAssetTest extends AssetContract {
    @Override
    protected StorageFixture fixture() {
        return new InMemoryFixture();
    }
}
