package dev.chargehand.jdbi;

import dev.chargehand.testkit.sql.PlanContract;
import dev.chargehand.testkit.sql.SqlFixture;

final class PostgresqlPlanTest extends PlanContract {
    @Override
    protected SqlFixture fixture() {
        return new RecordedPostgresql();
    }
}
