package dev.chargehand.memory;

import dev.chargehand.testkit.InvitationContract;
import dev.chargehand.testkit.StorageFixture;

final class InMemoryInvitationTest extends InvitationContract {
    @Override
    protected StorageFixture fixture() {
        return new InMemoryFixture();
    }
}
