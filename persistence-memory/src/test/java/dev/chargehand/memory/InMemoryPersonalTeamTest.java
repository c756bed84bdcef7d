package dev.chargehand.memory;

import dev.chargehand.testkit.PersonalTeamContract;
import dev.chargehand.testkit.StorageFixture;

final class InMemoryPersonalTeamTest extends PersonalTeamContract {
    @Override
    protected StorageFixture fixture() {
        return new InMemoryFixture();
    }
}
