package dev.chargehand.jdbi;

import dev.chargehand.testkit.AttachmentContract;
import dev.chargehand.testkit.StorageFixture;

final class SqliteAttachmentTest extends AttachmentContract {
    @Override
    protected StorageFixture fixture() {
        return new RecordedSqlite();
    }
}
