package dev.chargehand.memory;

import dev.chargehand.testkit.ReverseQuestionContract;
import dev.chargehand.testkit.StorageFixture;

final class InMemoryReverseQuestionTest extends ReverseQuestionContract {
    @Override
    protected StorageFixture fixture() {
        return new InMemoryFixture();
    }
}
