package dev.chargehand.rules;

import dev.chargehand.Permission;
import dev.chargehand.Policy;
import dev.chargehand.Refusal;
import dev.chargehand.facts.CallerFacts;
import dev.chargehand.facts.PlaceFacts;
import dev.chargehand.facts.Standing;
import dev.chargehand.site.AccessLevel;
import dev.chargehand.site.SiteAccess;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.Role;
import dev.chargehand.team.TeamId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Whether a caller may do something on a site: not found comes before not permitted (I-60). */
final class CallerRules {
    private CallerRules() {}

    /** A permission that a level gives. */
    static Optional<Refusal> unless(
            Permission permission,
            AccessLevel level,
            SiteId site,
            Optional<CallerFacts> caller,
            Policy policy,
            Instant now) {
        return caller.isEmpty()
                ? Optional.of(Refusals.noSite(site))
                : unlessAny(permission, site, at(level, caller.get(), now), policy);
    }

    /** A permission that some standings give: one is enough, as an admin's where the policy asks for it. */
    static Optional<Refusal> unlessAny(Permission permission, SiteId site, List<Standing> able, Policy policy) {
        if (able.isEmpty()) {
            return Optional.of(new Refusal.NotPermitted(permission, "site", site.toString()));
        }
        return able.stream().anyMatch(standing -> may(permission, standing, policy))
                ? Optional.empty()
                : Optional.of(new Refusal.AdminNeeded(permission, "site", site.toString()));
    }

    static boolean may(Permission permission, Standing standing, Policy policy) {
        return standing.role() == Role.ADMIN || !policy.adminOnly().contains(permission);
    }

    static List<Standing> at(AccessLevel level, CallerFacts caller, Instant now) {
        return caller.standings().stream()
                .filter(standing -> AccessRules.level(standing.access(), now).includes(level))
                .toList();
    }

    static List<Standing> in(TeamId team, CallerFacts caller) {
        return caller.standings().stream()
                .filter(standing -> standing.access().team().equals(team))
                .toList();
    }

    /** Why a command aimed at a team's record finds none: there is none, or the caller does not see it. */
    static Optional<Refusal> unlessSeen(
            SiteId site, TeamId team, Optional<CallerFacts> caller, Optional<PlaceFacts> place, Instant now) {
        if (caller.isEmpty()) {
            return Optional.of(Refusals.noSite(site));
        }
        List<SiteAccess> through =
                caller.get().standings().stream().map(Standing::access).toList();
        return place.isPresent() && VisibilityRules.sees(through, place.get().access(), now)
                ? Optional.empty()
                : Optional.of(Refusals.noTeam(team));
    }
}
