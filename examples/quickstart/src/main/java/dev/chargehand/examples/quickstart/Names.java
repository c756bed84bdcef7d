package dev.chargehand.examples.quickstart;

import dev.chargehand.team.Team;
import java.util.Collection;
import java.util.List;

/**
 * Chargehand's sentences hold ids and never names; who may show names puts them in.
 *
 * @param teams whose names may be shown
 */
record Names(Collection<Team> teams) {
    Names {
        teams = List.copyOf(teams);
    }

    String in(String sentence) {
        String named = sentence;
        for (Team team : teams) {
            named = named.replace(team.id().toString(), '"' + team.name() + '"');
        }
        return named;
    }

    /** A line that answers a question, with the reason and its stable code. */
    String answer(boolean allowed, String reason, String code) {
        return "  %s: %s [%s]".formatted(allowed ? "yes" : "no", in(reason), code);
    }
}
