package dev.chargehand.engine;

import static dev.chargehand.engine.Arguments.given;

import dev.chargehand.ConcurrentChangeException;
import dev.chargehand.Outcome;
import dev.chargehand.Page;
import dev.chargehand.PageRequest;
import dev.chargehand.Refusal;
import dev.chargehand.facts.SiteFacts;
import dev.chargehand.facts.TeamFacts;
import dev.chargehand.rules.AccessRules;
import dev.chargehand.rules.Decision;
import dev.chargehand.rules.Refusals;
import dev.chargehand.rules.SiteRules;
import dev.chargehand.site.ReachableSite;
import dev.chargehand.site.SiteDraft;
import dev.chargehand.site.SiteId;
import dev.chargehand.site.SiteOverview;
import dev.chargehand.site.SiteQuery;
import dev.chargehand.site.Sites;
import dev.chargehand.spi.Locks;
import dev.chargehand.spi.UnitOfWork;
import dev.chargehand.team.MemberId;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The calls on sites: each command names its locks, its facts and its rule; each question is one read. */
public final class SiteCalls implements Sites {
    private final Engine engine;
    private final SiteLists lists;

    public SiteCalls(Engine engine) {
        this.engine = engine;
        this.lists = new SiteLists(engine);
    }

    @Override
    public Outcome<ReachableSite> create(UserId actor, SiteDraft draft) {
        given(actor, draft);
        Optional<Refusal> invalid = draft.check().whyNot();
        if (invalid.isPresent()) {
            return Outcome.refused(invalid.get());
        }
        SiteRules.CreateWithPersonalTeam command = new SiteRules.CreateWithPersonalTeam(
                actor, draft, new SiteId(engine.newId()), new TeamId(engine.newId()), new MemberId(engine.newId()));
        return engine.perform(
                actor,
                unit -> unit.firstTeam(actor).map(Locks::of).orElse(Locks.NONE),
                (unit, held, now) -> held.teams().isEmpty()
                        ? SiteRules.createWithPersonalTeam(command, now)
                        : createInFirstTeam(command, held.teams().first(), unit, now));
    }

    private static Decision<ReachableSite> createInFirstTeam(
            SiteRules.CreateWithPersonalTeam command, TeamId first, UnitOfWork unit, Instant now) {
        TeamFacts facts = unit.team(first, command.actor());
        if (facts.actor().isEmpty()) {
            throw new ConcurrentChangeException("team " + first + ": was the caller's first team, and no longer is");
        }
        return SiteRules.create(new SiteRules.Create(first, command.draft(), command.site()), facts, now);
    }

    @Override
    public Outcome<ReachableSite> create(UserId actor, TeamId team, SiteDraft draft) {
        given(actor, team, draft);
        Optional<Refusal> invalid = draft.check().whyNot();
        if (invalid.isPresent()) {
            return Outcome.refused(invalid.get());
        }
        SiteRules.Create command = new SiteRules.Create(team, draft, new SiteId(engine.newId()));
        return engine.perform(
                actor, Locks.of(team), (unit, held, now) -> SiteRules.create(command, unit.team(team, actor), now));
    }

    @Override
    public Outcome<ReachableSite> get(UserId actor, SiteId site) {
        given(actor, site);
        Optional<SiteFacts> facts = engine.reads().site(site, actor);
        return facts.map(found -> Outcome.accepted(AccessRules.seen(found, engine.now())))
                .orElseGet(() -> Outcome.refused(Refusals.noSite(site)));
    }

    @Override
    public Outcome<Page<ReachableSite>> list(UserId actor, PageRequest page) {
        given(actor, page);
        Cursors<SiteId> cursors = Lists.sitesOf(actor);
        return cursors.after(page)
                .map(after -> shown(cursors, engine.reads().sitesOf(actor, after, page.limit() + 1), page));
    }

    @Override
    public Outcome<Page<ReachableSite>> ofTeam(UserId actor, TeamId team, PageRequest page) {
        given(actor, team, page);
        Cursors<SiteId> cursors = Lists.sitesOf(team);
        Outcome<SiteId> after = cursors.after(page);
        if (after instanceof Outcome.Refused<SiteId> refused) {
            return Outcome.refused(refused.refusal());
        }
        return engine.reads()
                .sitesOfTeam(team, actor, after.orThrow(), page.limit() + 1)
                .map(found -> Outcome.accepted(shown(cursors, found, page)))
                .orElseGet(() -> Outcome.refused(Refusals.noTeam(team)));
    }

    @Override
    public Outcome<SiteOverview> overview(UserId actor, SiteId site) {
        given(actor, site);
        return lists.one(actor, site);
    }

    @Override
    public Outcome<Page<SiteOverview>> overviews(UserId actor, SiteQuery query, PageRequest page) {
        given(actor, query, page);
        return lists.of(actor, query, page);
    }

    @Override
    public Outcome<Page<SiteOverview>> overviewsOfTeam(UserId actor, TeamId team, SiteQuery query, PageRequest page) {
        given(actor, team, query, page);
        return lists.ofTeam(actor, team, query, page);
    }

    @Override
    public Outcome<ReachableSite> update(UserId actor, SiteId site, SiteDraft changes) {
        given(actor, site, changes);
        Optional<Refusal> invalid = changes.problem();
        if (invalid.isPresent()) {
            return Outcome.refused(invalid.get());
        }
        SiteRules.Update command = new SiteRules.Update(site, changes);
        return engine.perform(
                actor,
                unit -> Callers.locks(unit, actor, site),
                (unit, held, now) ->
                        SiteRules.update(command, Callers.held(unit, held, actor, site), engine.policy(), now));
    }

    @Override
    public Outcome<SiteId> delete(UserId actor, SiteId site) {
        given(actor, site);
        SiteRules.Delete command = new SiteRules.Delete(site);
        return engine.perform(
                actor,
                unit -> unit.teamsReaching(actor, site).isEmpty() ? Locks.NONE : Locks.of(unit.teamsOn(site), site),
                (unit, held, now) -> {
                    Decision<SiteId> decision = SiteRules.delete(
                            command, Callers.held(unit, held, actor, site), unit.hasAssets(site), engine.policy(), now);
                    requireAllLocked(unit.teamsOn(site), held, site);
                    return decision;
                });
    }

    /** Every team loses its access with the site, and what is decided over that team next must come after. */
    private static void requireAllLocked(List<TeamId> teams, Locks held, SiteId site) {
        if (!held.sites().isEmpty() && !held.teams().containsAll(teams)) {
            throw new ConcurrentChangeException("site " + site + ": another team got access to it meanwhile");
        }
    }

    private Page<ReachableSite> shown(Cursors<SiteId> cursors, List<SiteFacts> found, PageRequest page) {
        Instant now = engine.now();
        return cursors.page(found, page, facts -> facts.site().id(), facts -> AccessRules.seen(facts, now));
    }
}
