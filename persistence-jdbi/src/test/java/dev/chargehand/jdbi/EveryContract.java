package dev.chargehand.jdbi;

import dev.chargehand.testkit.AcceptanceContract;
import dev.chargehand.testkit.AccessContract;
import dev.chargehand.testkit.AssetContract;
import dev.chargehand.testkit.AtomicityContract;
import dev.chargehand.testkit.AttachmentContract;
import dev.chargehand.testkit.CapabilityContract;
import dev.chargehand.testkit.ChargerContract;
import dev.chargehand.testkit.ChargerListContract;
import dev.chargehand.testkit.ChargerVisibilityContract;
import dev.chargehand.testkit.ConcurrencyContract;
import dev.chargehand.testkit.DataAccessContract;
import dev.chargehand.testkit.EventContract;
import dev.chargehand.testkit.InputContract;
import dev.chargehand.testkit.InvitationContract;
import dev.chargehand.testkit.LicenseContract;
import dev.chargehand.testkit.LicenseTransferContract;
import dev.chargehand.testkit.MembershipContract;
import dev.chargehand.testkit.OwnershipContract;
import dev.chargehand.testkit.PagingContract;
import dev.chargehand.testkit.PersonalTeamContract;
import dev.chargehand.testkit.PolicyContract;
import dev.chargehand.testkit.ProductContract;
import dev.chargehand.testkit.PurchaseContract;
import dev.chargehand.testkit.RefusalContract;
import dev.chargehand.testkit.RenewalContract;
import dev.chargehand.testkit.RequestContract;
import dev.chargehand.testkit.ScopeContract;
import dev.chargehand.testkit.SiteContract;
import dev.chargehand.testkit.SiteListContract;
import dev.chargehand.testkit.SiteTeamsContract;
import dev.chargehand.testkit.StorageFixture;
import dev.chargehand.testkit.TeamContract;
import dev.chargehand.testkit.ValuesContract;
import dev.chargehand.testkit.VisibilityContract;
import org.junit.jupiter.api.Nested;

/** The contracts once more, for a storage that is set up in another way. */
abstract class EveryContract {
    /** A fixture for one test. */
    abstract StorageFixture newFixture();

    @Nested
    final class Acceptance extends AcceptanceContract {
        @Override
        protected StorageFixture fixture() {
            return newFixture();
        }
    }

    @Nested
    final class Access extends AccessContract {
        @Override
        protected StorageFixture fixture() {
            return newFixture();
        }
    }

    @Nested
    final class Asset extends AssetContract {
        @Override
        protected StorageFixture fixture() {
            return newFixture();
        }
    }

    @Nested
    final class Atomicity extends AtomicityContract {
        @Override
        protected StorageFixture fixture() {
            return newFixture();
        }
    }

    @Nested
    final class Attachment extends AttachmentContract {
        @Override
        protected StorageFixture fixture() {
            return newFixture();
        }
    }

    @Nested
    final class Capability extends CapabilityContract {
        @Override
        protected StorageFixture fixture() {
            return newFixture();
        }
    }

    @Nested
    final class Charger extends ChargerContract {
        @Override
        protected StorageFixture fixture() {
            return newFixture();
        }
    }

    @Nested
    final class ChargerList extends ChargerListContract {
        @Override
        protected StorageFixture fixture() {
            return newFixture();
        }
    }

    @Nested
    final class ChargerVisibility extends ChargerVisibilityContract {
        @Override
        protected StorageFixture fixture() {
            return newFixture();
        }
    }

    @Nested
    final class Concurrency extends ConcurrencyContract {
        @Override
        protected StorageFixture fixture() {
            return newFixture();
        }
    }

    @Nested
    final class DataAccess extends DataAccessContract {
        @Override
        protected StorageFixture fixture() {
            return newFixture();
        }
    }

    @Nested
    final class Event extends EventContract {
        @Override
        protected StorageFixture fixture() {
            return newFixture();
        }
    }

    @Nested
    final class Input extends InputContract {
        @Override
        protected StorageFixture fixture() {
            return newFixture();
        }
    }

    @Nested
    final class Invitation extends InvitationContract {
        @Override
        protected StorageFixture fixture() {
            return newFixture();
        }
    }

    @Nested
    final class License extends LicenseContract {
        @Override
        protected StorageFixture fixture() {
            return newFixture();
        }
    }

    @Nested
    final class LicenseTransfer extends LicenseTransferContract {
        @Override
        protected StorageFixture fixture() {
            return newFixture();
        }
    }

    @Nested
    final class Membership extends MembershipContract {
        @Override
        protected StorageFixture fixture() {
            return newFixture();
        }
    }

    @Nested
    final class Ownership extends OwnershipContract {
        @Override
        protected StorageFixture fixture() {
            return newFixture();
        }
    }

    @Nested
    final class Paging extends PagingContract {
        @Override
        protected StorageFixture fixture() {
            return newFixture();
        }
    }

    @Nested
    final class PersonalTeam extends PersonalTeamContract {
        @Override
        protected StorageFixture fixture() {
            return newFixture();
        }
    }

    @Nested
    final class Policy extends PolicyContract {
        @Override
        protected StorageFixture fixture() {
            return newFixture();
        }
    }

    @Nested
    final class Product extends ProductContract {
        @Override
        protected StorageFixture fixture() {
            return newFixture();
        }
    }

    @Nested
    final class Purchase extends PurchaseContract {
        @Override
        protected StorageFixture fixture() {
            return newFixture();
        }
    }

    @Nested
    final class Refusal extends RefusalContract {
        @Override
        protected StorageFixture fixture() {
            return newFixture();
        }
    }

    @Nested
    final class Renewal extends RenewalContract {
        @Override
        protected StorageFixture fixture() {
            return newFixture();
        }
    }

    @Nested
    final class Request extends RequestContract {
        @Override
        protected StorageFixture fixture() {
            return newFixture();
        }
    }

    @Nested
    final class Scope extends ScopeContract {
        @Override
        protected StorageFixture fixture() {
            return newFixture();
        }
    }

    @Nested
    final class Site extends SiteContract {
        @Override
        protected StorageFixture fixture() {
            return newFixture();
        }
    }

    @Nested
    final class SiteList extends SiteListContract {
        @Override
        protected StorageFixture fixture() {
            return newFixture();
        }
    }

    @Nested
    final class SiteTeams extends SiteTeamsContract {
        @Override
        protected StorageFixture fixture() {
            return newFixture();
        }
    }

    @Nested
    final class Team extends TeamContract {
        @Override
        protected StorageFixture fixture() {
            return newFixture();
        }
    }

    @Nested
    final class Values extends ValuesContract {
        @Override
        protected StorageFixture fixture() {
            return newFixture();
        }
    }

    @Nested
    final class Visibility extends VisibilityContract {
        @Override
        protected StorageFixture fixture() {
            return newFixture();
        }
    }
}
