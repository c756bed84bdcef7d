package dev.chargehand.memory;

import dev.chargehand.testkit.StorageFixture;
import dev.chargehand.testkit.TeamContract;

final class InMemoryTeamTest extends TeamContract {
    @Override
    protected StorageFixture fixture() {
        return new InMemoryFixture();
    }
}
