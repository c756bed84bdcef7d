package dev.chargehand.memory;

import dev.chargehand.testkit.AcceptanceContract;
import dev.chargehand.testkit.AssetContract;
import dev.chargehand.testkit.DataAccessContract;
import dev.chargehand.testkit.GrantRaceContract;
import dev.chargehand.testkit.InvitationContract;
import dev.chargehand.testkit.InvitationRaceContract;
import dev.chargehand.testkit.OwnershipContract;
import dev.chargehand.testkit.OwnershipRaceContract;
import dev.chargehand.testkit.PolicyContract;
import dev.chargehand.testkit.RequestContract;
import dev.chargehand.testkit.ReverseQuestionContract;
import dev.chargehand.testkit.ScopeContract;
import dev.chargehand.testkit.SiteCursorContract;
import dev.chargehand.testkit.SiteListContract;
import dev.chargehand.testkit.SiteTeamsContract;
import dev.chargehand.testkit.StorageFixture;
import java.util.List;

/** The contracts on the access to sites on the faulty storage. Nested, so that only {@link TeethTest} finds these. */
final class FaultySiteRuns {
    static final List<Class<?>> ALL = List.of(
            SiteTeams.class,
            DataAccess.class,
            Scope.class,
            Ownership.class,
            Request.class,
            Invitation.class,
            Acceptance.class,
            Asset.class,
            Policy.class,
            ReverseQuestion.class,
            SiteList.class,
            SiteCursor.class,
            OwnershipRace.class,
            GrantRace.class,
            InvitationRace.class);

    private FaultySiteRuns() {}

    static final class SiteTeams extends SiteTeamsContract {
        @Override
        protected StorageFixture fixture() {
            return new FaultyFixture();
        }
    }

    static final class DataAccess extends DataAccessContract {
        @Override
        protected StorageFixture fixture() {
            return new FaultyFixture();
        }
    }

    static final class Scope extends ScopeContract {
        @Override
        protected StorageFixture fixture() {
            return new FaultyFixture();
        }
    }

    static final class Ownership extends OwnershipContract {
        @Override
        protected StorageFixture fixture() {
            return new FaultyFixture();
        }
    }

    static final class Request extends RequestContract {
        @Override
        protected StorageFixture fixture() {
            return new FaultyFixture();
        }
    }

    static final class Invitation extends InvitationContract {
        @Override
        protected StorageFixture fixture() {
            return new FaultyFixture();
        }
    }

    static final class Acceptance extends AcceptanceContract {
        @Override
        protected StorageFixture fixture() {
            return new FaultyFixture();
        }
    }

    static final class Asset extends AssetContract {
        @Override
        protected StorageFixture fixture() {
            return new FaultyFixture();
        }
    }

    static final class Policy extends PolicyContract {
        @Override
        protected StorageFixture fixture() {
            return new FaultyFixture();
        }
    }

    static final class ReverseQuestion extends ReverseQuestionContract {
        @Override
        protected StorageFixture fixture() {
            return new FaultyFixture();
        }
    }

    static final class SiteList extends SiteListContract {
        @Override
        protected StorageFixture fixture() {
            return new FaultyFixture();
        }
    }

    static final class SiteCursor extends SiteCursorContract {
        @Override
        protected StorageFixture fixture() {
            return new FaultyFixture();
        }
    }

    static final class OwnershipRace extends OwnershipRaceContract {
        @Override
        protected StorageFixture fixture() {
            return new FaultyFixture();
        }

        @Override
        protected int rounds() {
            return 40;
        }

        @Override
        protected void report(String line) {}
    }

    static final class GrantRace extends GrantRaceContract {
        @Override
        protected StorageFixture fixture() {
            return new FaultyFixture();
        }

        @Override
        protected int rounds() {
            return 40;
        }

        @Override
        protected void report(String line) {}
    }

    static final class InvitationRace extends InvitationRaceContract {
        @Override
        protected StorageFixture fixture() {
            return new FaultyFixture();
        }

        @Override
        protected int rounds() {
            return 40;
        }

        @Override
        protected void report(String line) {}
    }
}
