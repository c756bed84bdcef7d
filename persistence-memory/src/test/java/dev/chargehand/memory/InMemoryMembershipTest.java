package dev.chargehand.memory;

import dev.chargehand.testkit.MembershipContract;
import dev.chargehand.testkit.StorageFixture;

final class InMemoryMembershipTest extends MembershipContract {
    @Override
    protected StorageFixture fixture() {
        return new InMemoryFixture();
    }
}
