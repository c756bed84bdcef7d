package dev.chargehand.rules;

import dev.chargehand.facts.RequestFacts;
import dev.chargehand.facts.SeenFacts;
import dev.chargehand.facts.Standing;
import dev.chargehand.facts.TeamOnSiteFacts;
import dev.chargehand.facts.TeamPlaceFacts;
import dev.chargehand.invitation.Invitation;
import dev.chargehand.request.DataRequest;
import dev.chargehand.site.AccessLevel;
import dev.chargehand.site.AccessOfTeam;
import dev.chargehand.site.AssetScope;
import dev.chargehand.site.SiteAccess;
import dev.chargehand.site.TeamOnSite;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What of a site's teams, requests and invitations a viewer sees. */
public final class VisibilityRules {
    private VisibilityRules() {}

    /** With sensitive access one sees every team, with basic access one's own and the owner. */
    static boolean sees(List<SiteAccess> through, SiteAccess other, Instant now) {
        return other.isOwner()
                || holds(AccessLevel.SENSITIVE, through, now)
                || through.stream().anyMatch(access -> access.team().equals(other.team()));
    }

    public static List<TeamPlaceFacts> teams(SeenFacts<TeamPlaceFacts> facts, Instant now) {
        return holds(AccessLevel.SENSITIVE, facts.through(), now) ? facts.all() : facts.own();
    }

    public static List<DataRequest> requests(SeenFacts<DataRequest> facts, Instant now) {
        return holds(AccessLevel.OWNER, facts.through(), now) ? facts.all() : facts.own();
    }

    public static List<Invitation> invitations(SeenFacts<Invitation> facts, Instant now) {
        return holds(AccessLevel.OWNER, facts.through(), now) ? facts.all() : facts.own();
    }

    public static Optional<DataRequest> request(RequestFacts facts, Instant now) {
        return facts.inTeam() || holds(AccessLevel.OWNER, facts.through(), now)
                ? Optional.of(facts.request())
                : Optional.empty();
    }

    public static Optional<AccessOfTeam> team(TeamOnSiteFacts facts, Instant now) {
        List<SiteAccess> through =
                facts.standings().stream().map(Standing::access).toList();
        return facts.team()
                .filter(team -> sees(through, team.access(), now))
                .map(team -> new AccessOfTeam(shown(team, now), seenOf(facts.scope(), facts.standings())));
    }

    public static TeamOnSite shown(TeamPlaceFacts team, Instant now) {
        return new TeamOnSite(
                team.access().team(),
                team.name(),
                team.type(),
                team.email(),
                team.createdAt(),
                team.updatedAt(),
                team.access(),
                AccessRules.level(team.access(), now));
    }

    /** A list is cut to the assets that the viewer reaches (I-35); that a team reaches all is no secret. */
    private static AssetScope seenOf(AssetScope scope, List<Standing> standings) {
        return scope.isAll() ? scope : scope.intersection(reach(standings));
    }

    /** All that some standings reach together. */
    static AssetScope reach(List<Standing> standings) {
        return standings.stream().map(Standing::scope).reduce(AssetScope::union).orElseGet(AssetScope::limited);
    }

    private static boolean holds(AccessLevel level, List<SiteAccess> through, Instant now) {
        return AccessRules.level(through, now)
                .filter(held -> held.includes(level))
                .isPresent();
    }
}
