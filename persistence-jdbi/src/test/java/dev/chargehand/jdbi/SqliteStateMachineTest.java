package dev.chargehand.jdbi;

import dev.chargehand.testkit.StateMachineContract;
import dev.chargehand.testkit.StorageFixture;

final class SqliteStateMachineTest extends StateMachineContract {
    @Override
    protected StorageFixture fixture() {
        return new RecordedSqlite();
    }
}
