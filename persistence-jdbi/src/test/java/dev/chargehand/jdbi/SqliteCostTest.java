package dev.chargehand.jdbi;

import dev.chargehand.testkit.sql.CostContract;
import dev.chargehand.testkit.sql.SqlFixture;

final class SqliteCostTest extends CostContract {
    @Override
    protected SqlFixture fixture() {
        return new RecordedSqlite();
    }
}
