package dev.chargehand.rules;

import dev.chargehand.Outcome;
import dev.chargehand.Permission;
import dev.chargehand.Policy;
import dev.chargehand.Refusal;
import dev.chargehand.SiteRefusal;
import dev.chargehand.event.AccessEvent.AccessGiven;
import dev.chargehand.event.Event;
import dev.chargehand.event.SiteEvent.SiteCreated;
import dev.chargehand.event.SiteEvent.SiteDeleted;
import dev.chargehand.event.SiteEvent.SiteUpdated;
import dev.chargehand.facts.CallerFacts;
import dev.chargehand.facts.SiteFacts;
import dev.chargehand.facts.Standing;
import dev.chargehand.facts.TeamFacts;
import dev.chargehand.site.AccessLevel;
import dev.chargehand.site.AssetScope;
import dev.chargehand.site.ReachableSite;
import dev.chargehand.site.Site;
import dev.chargehand.site.SiteAccess;
import dev.chargehand.site.SiteDetails;
import dev.chargehand.site.SiteDraft;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.Member;
import dev.chargehand.team.MemberId;
import dev.chargehand.team.Team;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sites come to be with their owner, change, and cease to be. */
public final class SiteRules {
    private SiteRules() {}

    /** The id is fresh. */
    public record Create(TeamId team, SiteDraft draft, SiteId site) {}

    /** For a user in no team; the ids are fresh. */
    public record CreateWithPersonalTeam(UserId actor, SiteDraft draft, SiteId site, TeamId team, MemberId founder) {}

    public record Update(SiteId site, SiteDraft changes) {}

    public record Delete(SiteId site) {}

    public static Decision<ReachableSite> create(Create command, TeamFacts facts, Instant now) {
        if (facts.team().isEmpty() || facts.actor().isEmpty()) {
            return Decision.refuse(Refusals.noTeam(command.team()));
        }
        return created(command.site(), command.team(), command.draft(), now);
    }

    /** Makes the user's personal team together with the site (I-13). */
    public static Decision<ReachableSite> createWithPersonalTeam(CreateWithPersonalTeam command, Instant now) {
        Team team = TeamRules.personal(command.team(), command.actor(), now);
        Decision<ReachableSite> site = created(command.site(), command.team(), command.draft(), now);
        if (!(site instanceof Decision.Accepted<ReachableSite> accepted)) {
            return site;
        }
        Member founder = TeamRules.founder(team, command.founder(), command.actor(), now);
        List<Event> events = new ArrayList<>(TeamRules.created(team, founder));
        events.addAll(accepted.events());
        return new Decision.Accepted<>(accepted.result(), events);
    }

    public static Decision<ReachableSite> update(
            Update command, Optional<CallerFacts> caller, Policy policy, Instant now) {
        Optional<Refusal> refusal =
                CallerRules.unless(Permission.UPDATE_SITE, AccessLevel.SENSITIVE, command.site(), caller, policy, now);
        if (refusal.isPresent()) {
            return Decision.refuse(refusal.get());
        }
        Site site = caller.orElseThrow().site();
        Outcome<SiteDetails> checked = command.changes().appliedTo(site.details());
        if (checked instanceof Outcome.Refused<SiteDetails> refused) {
            return Decision.refuse(refused.refusal());
        }
        SiteDetails after = checked.orThrow();
        if (after.equals(site.details())) {
            return Decision.accept(seen(site, caller.get(), now));
        }
        return Decision.accept(
                seen(site.with(after, now), caller.get(), now), new SiteUpdated(site.id(), site.details(), after));
    }

    public static Decision<SiteId> delete(
            Delete command, Optional<CallerFacts> caller, boolean hasAssets, Policy policy, Instant now) {
        Optional<Refusal> refusal =
                CallerRules.unless(Permission.DELETE_SITE, AccessLevel.OWNER, command.site(), caller, policy, now);
        if (refusal.isPresent()) {
            return Decision.refuse(refusal.get());
        }
        return hasAssets
                ? Decision.refuse(new SiteRefusal.AssetsOnSite(command.site()))
                : Decision.accept(
                        command.site(), new SiteDeleted(caller.orElseThrow().site()));
    }

    private static ReachableSite seen(Site site, CallerFacts caller, Instant now) {
        return AccessRules.seen(
                new SiteFacts(
                        site, caller.standings().stream().map(Standing::access).toList()),
                now);
    }

    /** A site and the access record of its one owner, in one step (I-20). */
    private static Decision<ReachableSite> created(SiteId id, TeamId owner, SiteDraft draft, Instant now) {
        Outcome<SiteDetails> checked = draft.check();
        if (checked instanceof Outcome.Refused<SiteDetails> refused) {
            return Decision.refuse(refused.refusal());
        }
        Site site = new Site(id, checked.orThrow(), now, now);
        SiteAccess access = SiteAccess.owner(id, owner, now);
        return Decision.accept(
                new ReachableSite(site, AccessLevel.OWNER, List.of(access)),
                new SiteCreated(site),
                new AccessGiven(access, AssetScope.all()));
    }
}
