package dev.chargehand.jdbi;

import dev.chargehand.testkit.MembershipContract;
import dev.chargehand.testkit.StorageFixture;

final class SqliteMembershipTest extends MembershipContract {
    @Override
    protected StorageFixture fixture() {
        return new RecordedSqlite();
    }
}
