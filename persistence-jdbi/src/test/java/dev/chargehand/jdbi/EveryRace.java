package dev.chargehand.jdbi;

import dev.chargehand.testkit.ChargerRaceContract;
import dev.chargehand.testkit.GrantRaceContract;
import dev.chargehand.testkit.InvitationRaceContract;
import dev.chargehand.testkit.LicenseRaceContract;
import dev.chargehand.testkit.OwnershipRaceContract;
import dev.chargehand.testkit.PurchaseRaceContract;
import dev.chargehand.testkit.RaceContract;
import dev.chargehand.testkit.StorageFixture;
import org.junit.jupiter.api.Nested;

/** The races once more, for commands that run in transactions of a host's. */
abstract class EveryRace {
    /** A fixture for one test. */
    abstract StorageFixture newFixture();

    @Nested
    final class TeamRace extends RaceContract {
        @Override
        protected StorageFixture fixture() {
            return newFixture();
        }

        @Override
        protected int rounds() {
            return HostStorage.ROUNDS;
        }

        @Override
        protected boolean mustShowBothOrders() {
            return HostStorage.SHOWS_BOTH_ORDERS;
        }
    }

    @Nested
    final class GrantRace extends GrantRaceContract {
        @Override
        protected StorageFixture fixture() {
            return newFixture();
        }

        @Override
        protected int rounds() {
            return HostStorage.ROUNDS;
        }

        @Override
        protected boolean mustShowBothOrders() {
            return HostStorage.SHOWS_BOTH_ORDERS;
        }
    }

    @Nested
    final class OwnershipRace extends OwnershipRaceContract {
        @Override
        protected StorageFixture fixture() {
            return newFixture();
        }

        @Override
        protected int rounds() {
            return HostStorage.ROUNDS;
        }

        @Override
        protected boolean mustShowBothOrders() {
            return HostStorage.SHOWS_BOTH_ORDERS;
        }
    }

    @Nested
    final class InvitationRace extends InvitationRaceContract {
        @Override
        protected StorageFixture fixture() {
            return newFixture();
        }

        @Override
        protected int rounds() {
            return HostStorage.ROUNDS;
        }

        @Override
        protected boolean mustShowBothOrders() {
            return HostStorage.SHOWS_BOTH_ORDERS;
        }
    }

    @Nested
    final class ChargerRace extends ChargerRaceContract {
        @Override
        protected StorageFixture fixture() {
            return newFixture();
        }

        @Override
        protected int rounds() {
            return HostStorage.ROUNDS;
        }

        @Override
        protected boolean mustShowBothOrders() {
            return HostStorage.SHOWS_BOTH_ORDERS;
        }
    }

    @Nested
    final class LicenseRace extends LicenseRaceContract {
        @Override
        protected StorageFixture fixture() {
            return newFixture();
        }

        @Override
        protected int rounds() {
            return HostStorage.ROUNDS;
        }

        @Override
        protected boolean mustShowBothOrders() {
            return HostStorage.SHOWS_BOTH_ORDERS;
        }
    }

    @Nested
    final class PurchaseRace extends PurchaseRaceContract {
        @Override
        protected StorageFixture fixture() {
            return newFixture();
        }

        @Override
        protected int rounds() {
            return HostStorage.ROUNDS;
        }

        @Override
        protected boolean mustShowBothOrders() {
            return HostStorage.SHOWS_BOTH_ORDERS;
        }
    }
}
