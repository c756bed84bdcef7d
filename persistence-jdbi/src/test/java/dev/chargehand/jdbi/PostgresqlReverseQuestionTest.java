package dev.chargehand.jdbi;

import dev.chargehand.testkit.StorageFixture;
import dev.chargehand.testkit.ReverseQuestionContract;

final class PostgresqlReverseQuestionTest extends ReverseQuestionContract {
    @Override
    protected StorageFixture fixture() {
        return new RecordedPostgresql();
    }
}
