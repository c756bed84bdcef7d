package dev.chargehand.memory;

import dev.chargehand.spi.TeamPlace;
import dev.chargehand.team.Member;
import dev.chargehand.team.TeamId;
import java.util.Comparator;
import java.util.NavigableSet;
import java.util.TreeSet;

/** A user's teams: in the order joined for lists, and as a plain array for the question that is asked most. */
final class UserEntry {
    private static final Comparator<TeamPlace> AS_JOINED =
            Comparator.comparingLong(TeamPlace::joinedAtMillis).thenComparing(TeamPlace::team);

    final NavigableSet<TeamPlace> places = new TreeSet<>(AS_JOINED);
    TeamId[] teams = {};

    void join(Member member) {
        places.add(placeOf(member));
        keepArray();
    }

    void leave(Member member) {
        places.remove(placeOf(member));
        keepArray();
    }

    private void keepArray() {
        teams = places.stream().map(TeamPlace::team).sorted().toArray(TeamId[]::new);
    }

    private static TeamPlace placeOf(Member member) {
        return new TeamPlace(member.joinedAt().toEpochMilli(), member.team());
    }
}
