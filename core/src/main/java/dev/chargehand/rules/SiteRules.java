package dev.chargehand.rules;

import dev.chargehand.Outcome;
import dev.chargehand.Permission;
import dev.chargehand.Refusal;
import dev.chargehand.event.Event;
import dev.chargehand.event.Event.AccessGiven;
import dev.chargehand.event.Event.SiteCreated;
import dev.chargehand.event.Event.SiteDeleted;
import dev.chargehand.event.Event.SiteUpdated;
import dev.chargehand.event.Event.TeamCreated;
import dev.chargehand.facts.SiteFacts;
import dev.chargehand.facts.TeamFacts;
import dev.chargehand.site.AccessLevel;
import dev.chargehand.site.ReachableSite;
import dev.chargehand.site.Site;
import dev.chargehand.site.SiteAccess;
import dev.chargehand.site.SiteDetails;
import dev.chargehand.site.SiteDraft;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.MemberId;
import dev.chargehand.team.Team;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.TeamType;
import dev.chargehand.team.UserId;
import java.time.Instant;
import java.util.Optional;

/** Sites come to be with their owner, change, and cease to be. */
public final class SiteRules {
    private static final String PERSONAL_TEAM_NAME = "Personal team";

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
        Team team = new Team(
                command.team(),
                PERSONAL_TEAM_NAME,
                Optional.empty(),
                TeamType.PERSONAL,
                Optional.of(command.actor()),
                now,
                now);
        Decision<ReachableSite> site = created(command.site(), command.team(), command.draft(), now);
        if (!(site instanceof Decision.Accepted<ReachableSite> accepted)) {
            return site;
        }
        Event[] events = {
            new TeamCreated(team),
            TeamRules.founded(team, command.founder(), command.actor(), now),
            accepted.events().get(0),
            accepted.events().get(1)
        };
        return Decision.accept(accepted.result(), events);
    }

    public static Decision<ReachableSite> update(Update command, Optional<SiteFacts> facts, Instant now) {
        Optional<Refusal> refusal = unless(AccessLevel.SENSITIVE, Permission.UPDATE_SITE, command.site(), facts, now);
        if (refusal.isPresent()) {
            return Decision.refuse(refusal.get());
        }
        Site site = facts.orElseThrow().site();
        AccessLevel level = AccessRules.level(facts.get().through(), now).orElseThrow();
        Outcome<SiteDetails> checked = command.changes().appliedTo(site.details());
        if (checked instanceof Outcome.Refused<SiteDetails> refused) {
            return Decision.refuse(refused.refusal());
        }
        SiteDetails after = checked.orThrow();
        if (after.equals(site.details())) {
            return Decision.accept(new ReachableSite(site, level));
        }
        return Decision.accept(
                new ReachableSite(site.with(after, now), level), new SiteUpdated(site.id(), site.details(), after));
    }

    public static Decision<SiteId> delete(Delete command, Optional<SiteFacts> facts, Instant now) {
        Optional<Refusal> refusal = unless(AccessLevel.OWNER, Permission.DELETE_SITE, command.site(), facts, now);
        return refusal.isPresent()
                ? Decision.refuse(refusal.get())
                : Decision.accept(
                        command.site(), new SiteDeleted(facts.orElseThrow().site()));
    }

    /** A site and the access record of its one owner, in one step (I-20). */
    private static Decision<ReachableSite> created(SiteId id, TeamId owner, SiteDraft draft, Instant now) {
        Outcome<SiteDetails> checked = draft.check();
        if (checked instanceof Outcome.Refused<SiteDetails> refused) {
            return Decision.refuse(refused.refusal());
        }
        Site site = new Site(id, checked.orThrow(), now, now);
        return Decision.accept(
                new ReachableSite(site, AccessLevel.OWNER),
                new SiteCreated(site),
                new AccessGiven(SiteAccess.owner(id, owner, now)));
    }

    private static Optional<Refusal> unless(
            AccessLevel level, Permission permission, SiteId site, Optional<SiteFacts> facts, Instant now) {
        Optional<AccessLevel> held = facts.flatMap(found -> AccessRules.level(found.through(), now));
        if (held.isEmpty()) {
            return Optional.of(Refusals.noSite(site));
        }
        return held.get().includes(level)
                ? Optional.empty()
                : Optional.of(new Refusal.NotPermitted(permission, "site", site.toString()));
    }
}
