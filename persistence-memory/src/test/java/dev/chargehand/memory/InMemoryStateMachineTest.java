package dev.chargehand.memory;

import dev.chargehand.testkit.StateMachineContract;
import dev.chargehand.testkit.StorageFixture;

final class InMemoryStateMachineTest extends StateMachineContract {
    @Override
    protected StorageFixture fixture() {
        return new InMemoryFixture();
    }
}
