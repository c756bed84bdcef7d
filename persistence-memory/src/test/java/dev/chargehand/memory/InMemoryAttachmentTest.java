package dev.chargehand.memory;

import dev.chargehand.testkit.AttachmentContract;
import dev.chargehand.testkit.StorageFixture;

final class InMemoryAttachmentTest extends AttachmentContract {
    @Override
    protected StorageFixture fixture() {
        return new InMemoryFixture();
    }
}
