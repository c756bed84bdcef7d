package dev.chargehand.memory;

import dev.chargehand.testkit.AccessContract;
import dev.chargehand.testkit.AtomicityContract;
import dev.chargehand.testkit.ConcurrencyContract;
import dev.chargehand.testkit.DurabilityContract;
import dev.chargehand.testkit.EventContract;
import dev.chargehand.testkit.InputContract;
import dev.chargehand.testkit.MembershipContract;
import dev.chargehand.testkit.PagingContract;
import dev.chargehand.testkit.PersonalTeamContract;
import dev.chargehand.testkit.RaceContract;
import dev.chargehand.testkit.RefusalContract;
import dev.chargehand.testkit.SiteContract;
import dev.chargehand.testkit.StateMachineContract;
import dev.chargehand.testkit.StorageFixture;
import dev.chargehand.testkit.TeamContract;
import dev.chargehand.testkit.ValuesContract;
import dev.chargehand.testkit.VisibilityContract;
import java.util.List;

/** The whole contract on the faulty storage. Nested, so that only {@link TeethTest} finds these. */
final class FaultyRuns {
    static final List<Class<?>> ALL = List.of(
            Team.class,
            Membership.class,
            PersonalTeam.class,
            Site.class,
            Access.class,
            Visibility.class,
            Refusal.class,
            Input.class,
            Event.class,
            Atomicity.class,
            Durability.class,
            Paging.class,
            Values.class,
            Concurrency.class,
            StateMachine.class,
            Race.class);

    private FaultyRuns() {}

    static final class Team extends TeamContract {
        @Override
        protected StorageFixture fixture() {
            return new FaultyFixture();
        }
    }

    static final class Membership extends MembershipContract {
        @Override
        protected StorageFixture fixture() {
            return new FaultyFixture();
        }
    }

    static final class PersonalTeam extends PersonalTeamContract {
        @Override
        protected StorageFixture fixture() {
            return new FaultyFixture();
        }
    }

    static final class Site extends SiteContract {
        @Override
        protected StorageFixture fixture() {
            return new FaultyFixture();
        }
    }

    static final class Access extends AccessContract {
        @Override
        protected StorageFixture fixture() {
            return new FaultyFixture();
        }
    }

    static final class Visibility extends VisibilityContract {
        @Override
        protected StorageFixture fixture() {
            return new FaultyFixture();
        }
    }

    static final class Refusal extends RefusalContract {
        @Override
        protected StorageFixture fixture() {
            return new FaultyFixture();
        }
    }

    static final class Input extends InputContract {
        @Override
        protected StorageFixture fixture() {
            return new FaultyFixture();
        }
    }

    static final class Event extends EventContract {
        @Override
        protected StorageFixture fixture() {
            return new FaultyFixture();
        }
    }

    static final class Atomicity extends AtomicityContract {
        @Override
        protected StorageFixture fixture() {
            return new FaultyFixture();
        }
    }

    static final class Durability extends DurabilityContract {
        @Override
        protected StorageFixture fixture() {
            return new FaultyFixture();
        }
    }

    static final class Paging extends PagingContract {
        @Override
        protected StorageFixture fixture() {
            return new FaultyFixture();
        }
    }

    static final class Values extends ValuesContract {
        @Override
        protected StorageFixture fixture() {
            return new FaultyFixture();
        }
    }

    static final class Concurrency extends ConcurrencyContract {
        @Override
        protected StorageFixture fixture() {
            return new FaultyFixture();
        }
    }

    static final class StateMachine extends StateMachineContract {
        @Override
        protected StorageFixture fixture() {
            return new FaultyFixture();
        }

        @Override
        protected int chains() {
            return 40;
        }
    }

    static final class Race extends RaceContract {
        @Override
        protected StorageFixture fixture() {
            return new FaultyFixture();
        }

        @Override
        protected int rounds() {
            return 150;
        }
    }
}
