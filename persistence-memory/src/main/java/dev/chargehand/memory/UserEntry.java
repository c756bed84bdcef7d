package dev.chargehand.memory;

import dev.chargehand.spi.TeamPlace;
import dev.chargehand.team.Member;
import java.util.Arrays;
import java.util.Comparator;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A user's teams: in the order joined for lists, and by id as a plain array for the question that is asked most. */
final class UserEntry {
    private static final Comparator<TeamPlace> AS_JOINED =
            Comparator.comparingLong(TeamPlace::joinedAtMillis).thenComparing(TeamPlace::team);

    final NavigableSet<TeamPlace> places = new TreeSet<>(AS_JOINED);
    TeamEntry[] teams = {};

    void join(Member member, TeamEntry team) {
        places.add(placeOf(member));
        teams = Stream.concat(Arrays.stream(teams), Stream.of(team))
                .sorted(Comparator.comparing(entry -> entry.team.id()))
                .toArray(TeamEntry[]::new);
    }

    void leave(Member member, TeamEntry team) {
        places.remove(placeOf(member));
        teams = Arrays.stream(teams).filter(entry -> entry != team).toArray(TeamEntry[]::new);
    }

    private static TeamPlace placeOf(Member member) {
        return new TeamPlace(member.joinedAt().toEpochMilli(), member.team());
    }
}
