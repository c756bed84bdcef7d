package dev.chargehand.testkit;

import dev.chargehand.event.RecordedEvent;
import dev.chargehand.team.UserId;
import dev.chargehand.testkit.model.Call;
import java.util.HashMap;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;

/** Of two commands that only one order explains, the log tells in that order too. */
final class LogOrder {
    private LogOrder() {}

    /** What a round showed: which command came before which. Both users are this round's own. */
    record Known(int round, Call earlier, Call later) {}

    /** In how many rounds both commands left events, by two users, so that there was an order to look at. */
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
            if (earlier == null || later == null || earlier.equals(later)) {
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
