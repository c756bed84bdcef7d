package dev.chargehand.examples.rest.enertalk;

import dev.chargehand.Chargehand;
import dev.chargehand.examples.rest.http.All;
import dev.chargehand.site.ReachableSite;
import dev.chargehand.team.Team;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.util.List;

/** Teams with all their members and sites, as every answer carries them. The page has no paging, so a large team is a large answer. */
final class WholeTeams {
    private final Chargehand chargehand;

    WholeTeams(Chargehand chargehand) {
        this.chargehand = chargehand;
    }

    TeamBody team(UserId caller, TeamId team) {
        return whole(caller, chargehand.teams().get(caller, team).orThrow().team());
    }

    List<TeamBody> teams(UserId caller) {
        return All.of(page -> chargehand.teams().list(caller, page)).stream()
                .map(mine -> whole(caller, mine.team()))
                .toList();
    }

    private TeamBody whole(UserId caller, Team team) {
        return TeamBody.of(
                team,
                All.of(page -> chargehand.teams().members(caller, team.id(), page)),
                All.of(page -> chargehand.sites().ofTeam(caller, team.id(), page)).stream()
                        .map(ReachableSite::site)
                        .toList());
    }
}
