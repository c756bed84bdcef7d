package dev.chargehand.jdbi;

import dev.chargehand.testkit.sql.CostContract;
import dev.chargehand.testkit.sql.SqlFixture;

final class PostgresqlCostTest extends CostContract {
    @Override
    protected SqlFixture fixture() {
        return new RecordedPostgresql();
    }
}
