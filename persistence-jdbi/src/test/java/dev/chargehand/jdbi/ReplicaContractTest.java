package dev.chargehand.jdbi;

import dev.chargehand.testkit.AccessContract;
import dev.chargehand.testkit.CapabilityContract;
import dev.chargehand.testkit.ReverseQuestionContract;
import dev.chargehand.testkit.SiteTeamsContract;
import dev.chargehand.testkit.StorageFixture;
import dev.chargehand.testkit.VisibilityContract;
import dev.chargehand.testkit.WhoReachesChargerContract;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;

/** The contracts of questions, answered by a replica; and after each of them the log is folded and compared with the replica's answers. */
final class ReplicaContractTest {
    private static StreamingServers servers;
    private static EmbeddedPostgres follower;

    @BeforeAll
    static void start() {
        servers = new StreamingServers(Map.of("autovacuum", "off"));
        follower = servers.newReplica();
        servers.waitForAtEachCommit(follower);
    }

    @AfterAll
    static void stop() {
        servers.close();
    }

    @Nested
    final class Access extends AccessContract {
        @Override
        protected StorageFixture fixture() {
            return new ReplicatedPostgresql(servers, follower);
        }
    }

    @Nested
    final class Capability extends CapabilityContract {
        @Override
        protected StorageFixture fixture() {
            return new ReplicatedPostgresql(servers, follower);
        }
    }

    @Nested
    final class ReverseQuestion extends ReverseQuestionContract {
        @Override
        protected StorageFixture fixture() {
            return new ReplicatedPostgresql(servers, follower);
        }
    }

    @Nested
    final class SiteTeams extends SiteTeamsContract {
        @Override
        protected StorageFixture fixture() {
            return new ReplicatedPostgresql(servers, follower);
        }
    }

    @Nested
    final class Visibility extends VisibilityContract {
        @Override
        protected StorageFixture fixture() {
            return new ReplicatedPostgresql(servers, follower);
        }
    }

    @Nested
    final class WhoReachesCharger extends WhoReachesChargerContract {
        @Override
        protected StorageFixture fixture() {
            return new ReplicatedPostgresql(servers, follower);
        }
    }
}
