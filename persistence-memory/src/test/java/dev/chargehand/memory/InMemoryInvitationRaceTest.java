package dev.chargehand.memory;

import dev.chargehand.testkit.InvitationRaceContract;
import dev.chargehand.testkit.StorageFixture;

final class InMemoryInvitationRaceTest extends InvitationRaceContract {
    @Override
    protected StorageFixture fixture() {
        return new InMemoryFixture();
    }
}
