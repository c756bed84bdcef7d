package dev.chargehand.jdbi;

import dev.chargehand.testkit.AttachmentContract;
import dev.chargehand.testkit.StorageFixture;

final class PostgresqlAttachmentTest extends AttachmentContract {
    @Override
    protected StorageFixture fixture() {
        return new RecordedPostgresql();
    }
}
