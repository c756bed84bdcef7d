package dev.chargehand.memory;

import dev.chargehand.facts.SiteFacts;
import dev.chargehand.site.SiteId;
import dev.chargehand.spi.TeamPlace;
import dev.chargehand.team.Member;
import dev.chargehand.team.MemberId;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.TeamOfUser;
import dev.chargehand.team.UserId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** What a reader asks about teams and their members. */
final class TeamQuestions {
    private TeamQuestions() {}

    static Optional<TeamOfUser> team(State state, TeamId team, UserId viewer) {
        return asMember(state, team, viewer, entry -> new TeamOfUser(entry.team, memberOf(entry, viewer)));
    }

    static List<TeamOfUser> teamsOf(State state, UserId user, TeamPlace after, int limit) {
        UserEntry entry = state.users.get(user);
        if (entry == null) {
            return List.of();
        }
        return entry.places.tailSet(after, false).stream()
                .limit(limit)
                .map(place -> state.team(place.team()))
                .map(team -> new TeamOfUser(team.team, memberOf(team, user)))
                .toList();
    }

    static Optional<List<Member>> members(State state, TeamId team, UserId viewer, MemberId after, int limit) {
        return asMember(
                state,
                team,
                viewer,
                entry -> entry.places.tailMap(after, false).values().stream()
                        .limit(limit)
                        .toList());
    }

    static Optional<List<SiteFacts>> sitesOf(State state, TeamId team, UserId viewer, SiteId after, int limit) {
        return asMember(
                state,
                team,
                viewer,
                entry -> entry.sites.tailMap(after, false).values().stream()
                        .limit(limit)
                        .map(access -> new SiteFacts(state.site(access.site()).site, List.of(access)))
                        .toList());
    }

    /** A question whose answer is empty to who is not a member. */
    static <T> Optional<T> asMember(State state, TeamId team, UserId viewer, Function<TeamEntry, T> question) {
        return Optional.ofNullable(state.teams.get(team))
                .filter(entry -> entry.members.containsKey(viewer))
                .map(question);
    }

    private static Member memberOf(TeamEntry entry, UserId user) {
        return Objects.requireNonNull(entry.members.get(user));
    }
}
