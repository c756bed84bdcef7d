package dev.chargehand.jdbi;

import dev.chargehand.testkit.sql.PlanContract;
import dev.chargehand.testkit.sql.SqlFixture;

final class SqlitePlanTest extends PlanContract {
    @Override
    protected SqlFixture fixture() {
        return new RecordedSqlite();
    }
}
