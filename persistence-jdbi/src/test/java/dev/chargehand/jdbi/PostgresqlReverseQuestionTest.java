package dev.chargehand.jdbi;

import dev.chargehand.testkit.ReverseQuestionContract;
import dev.chargehand.testkit.StorageFixture;

final class PostgresqlReverseQuestionTest extends ReverseQuestionContract {
    @Override
    protected StorageFixture fixture() {
        return new RecordedPostgresql();
    }
}
