package dev.chargehand.testkit;

import dev.chargehand.event.RecordedEvent;
import dev.chargehand.team.UserId;
import dev.chargehand.testkit.model.Call;
import java.util.HashMap;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;

/**
 * Of two commands that only one order explains, the log tells in that order too. A storage whose answers are right can still
 * fail this: where a command does not lock what it decided on, its events may be numbered before those of its causes.
 */
final class LogOrder {
    private LogOrder() {}

    /** What a round showed: which command came before which. Both users are this round's own. */
    record Known(int round, Call earlier, Call later) {}

    /**
     * Looks at the rounds in which both commands left events.
     *
     * @return how many those were; commands of one user cannot be told apart, and do not count
     */
    static int assertTold(String what, List<RecordedEvent> log, List<Known> rounds) {
        Map<UserId, LongSummaryStatistics> positions = new HashMap<>();
        for (RecordedEvent recorded : log) {
            positions
                    .computeIfAbsent(recorded.by(), user -> new LongSummaryStatistics())
                    .accept(recorded.position());
        }
        int told = 0;
        for (Known round : rounds) {
            LongSummaryStatistics earlier = positions.get(round.earlier().actor());
            LongSummaryStatistics later = positions.get(round.later().actor());
            boolean byOne = round.earlier().actor().equals(round.later().actor());
            if (byOne || earlier == null || later == null) {
                continue;
            }
            if (earlier.getMax() >= later.getMin()) {
                throw new AssertionError("%s: round %d: [%s] came before [%s], and the log tells it at %d, after %d"
                        .formatted(
                                what,
                                round.round(),
                                round.earlier().text(),
                                round.later().text(),
                                earlier.getMax(),
                                later.getMin()));
            }
            told++;
        }
        return told;
    }
}
