package dev.chargehand.memory;

import dev.chargehand.testkit.TeamContract;
import dev.chargehand.testkit.StorageFixture;

final class InMemoryTeamTest extends TeamContract {
    @Override
    protected StorageFixture fixture() {
        return new InMemoryFixture();
    }
}
