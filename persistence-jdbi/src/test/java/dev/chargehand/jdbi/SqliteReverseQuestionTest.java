package dev.chargehand.jdbi;

import dev.chargehand.testkit.StorageFixture;
import dev.chargehand.testkit.ReverseQuestionContract;

final class SqliteReverseQuestionTest extends ReverseQuestionContract {
    @Override
    protected StorageFixture fixture() {
        return new RecordedSqlite();
    }
}
