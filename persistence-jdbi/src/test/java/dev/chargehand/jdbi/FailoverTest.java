package dev.chargehand.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.event.RecordedEvent;
import dev.chargehand.testkit.model.Snapshot;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The primary dies under load and its replica takes over. {@code -Dchargehand.failover.rounds} and {@code -Dchargehand.failover.commands}
 * do so more often, and after more commands.
 */
final class FailoverTest {
    private static final int ROUNDS = Integer.getInteger("chargehand.failover.rounds", 1);
    private static final int COMMANDS = Integer.getInteger("chargehand.failover.commands", 300);

    @Test
    void with_a_synchronous_standby_nothing_that_was_acknowledged_is_lost_and_all_goes_on() throws Exception {
        for (int round = 1; round <= ROUNDS; round++) {
            try (Failover failover = new Failover()) {
                failover.waitForTheStandbyAtEachCommit();
                failover.begin();
                failover.awaitAcknowledged(COMMANDS);
                int before = failover.acknowledged().size();
                Duration interruption = failover.failOver();
                failover.awaitAcknowledged(COMMANDS);
                failover.end();
                Map<String, Long> logged = failover.logged();
                System.out.printf(
                        "failover %d of %d: %d commands acknowledged before and %d after, %d uncertain of which %d are there,"
                                + " the first after %d ms%n",
                        round,
                        ROUNDS,
                        before,
                        failover.acknowledged().size() - before,
                        failover.uncertain().size(),
                        failover.uncertain().stream()
                                .filter(logged::containsKey)
                                .count(),
                        interruption.toMillis());
                assertThat(failover.acknowledged())
                        .as("acknowledged commands are in the log once")
                        .isNotEmpty()
                        .allMatch(name -> logged.getOrDefault(name, 0L) == 1);
                assertThat(failover.uncertain())
                        .as("uncertain ones once or not at all")
                        .allMatch(name -> logged.getOrDefault(name, 0L) <= 1);
                assertThat(failover.interruptions())
                        .as("the reader of the log was there when it happened")
                        .isPositive();
                List<RecordedEvent> log = failover.world().log();
                assertThat(failover.consumed())
                        .as("who read the log on both servers has read all of it, once, at the same positions")
                        .isEqualTo(log);
                Snapshot.assertIsFold("after a failover", failover.world().storage(), log);
            }
        }
    }

    /** That the other test could fail. */
    @Test
    void without_one_the_same_judge_finds_acknowledged_commands_that_are_lost_and_a_state_that_is_whole()
            throws Exception {
        try (Failover failover = new Failover()) {
            failover.begin();
            failover.awaitAcknowledged(COMMANDS / 3);
            failover.cutTheStandbyOff();
            failover.awaitAcknowledged(COMMANDS / 3);
            failover.failOver();
            failover.end();
            Map<String, Long> logged = failover.logged();
            assertThat(failover.acknowledged().stream().filter(name -> !logged.containsKey(name)))
                    .as("lost though acknowledged")
                    .hasSizeGreaterThanOrEqualTo(COMMANDS / 4);
            Snapshot.assertIsFold(
                    "after a failover that lost some",
                    failover.world().storage(),
                    failover.world().log());
        }
    }
}
