package dev.chargehand.engine;

import static dev.chargehand.engine.Arguments.given;

import dev.chargehand.Outcome;
import dev.chargehand.Page;
import dev.chargehand.PageRequest;
import dev.chargehand.Refusal;
import dev.chargehand.facts.CallerFacts;
import dev.chargehand.rules.DataAccessRules;
import dev.chargehand.rules.OwnershipRules;
import dev.chargehand.rules.Refusals;
import dev.chargehand.rules.RemovalRules;
import dev.chargehand.rules.ScopeRules;
import dev.chargehand.rules.VisibilityRules;
import dev.chargehand.site.AccessOfTeam;
import dev.chargehand.site.AssetScope;
import dev.chargehand.site.Expiry;
import dev.chargehand.site.SiteAccess;
import dev.chargehand.site.SiteId;
import dev.chargehand.site.SiteTeams;
import dev.chargehand.site.TeamOnSite;
import dev.chargehand.spi.Locks;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** The calls on the teams of a site: each command names its locks, its facts and its rule; each question is one read. */
public final class SiteTeamCalls implements SiteTeams {
    private final Engine engine;

    public SiteTeamCalls(Engine engine) {
        this.engine = engine;
    }

    @Override
    public Outcome<Page<TeamOnSite>> list(UserId actor, SiteId site, PageRequest page) {
        given(actor, site, page);
        Cursors<TeamId> cursors = Lists.teamsOn(site, actor);
        return Lists.seen(
                cursors,
                page,
                (after, limit) -> engine.reads().teamsOn(site, actor, after, limit),
                VisibilityRules::teams,
                engine::now,
                team -> team.access().team(),
                VisibilityRules::shown,
                () -> Refusals.noSite(site));
    }

    @Override
    public Outcome<AccessOfTeam> get(UserId actor, SiteId site, TeamId team) {
        given(actor, site, team);
        var found = engine.reads().teamOn(site, team, actor);
        if (found.isEmpty()) {
            return Outcome.refused(Refusals.noSite(site));
        }
        return VisibilityRules.team(found.get(), engine.now())
                .map(Outcome::accepted)
                .orElseGet(() -> Outcome.refused(Refusals.noTeam(team)));
    }

    @Override
    public Outcome<SiteAccess> remove(UserId actor, SiteId site, TeamId team) {
        given(actor, site, team);
        RemovalRules.Remove command = new RemovalRules.Remove(site, team);
        return engine.perform(
                actor,
                unit -> {
                    Locks callers = Callers.locks(unit, actor, site);
                    return callers.sites().isEmpty() ? callers : callers.and(team);
                },
                (unit, held, now) -> RemovalRules.remove(
                        command,
                        Callers.held(unit, held, actor, site),
                        unit.place(site, team),
                        unit.pendingInvitations(site, team),
                        engine.policy(),
                        now));
    }

    @Override
    public Outcome<SiteAccess> grantData(UserId actor, SiteId site, TeamId team, Expiry end) {
        given(actor, site, team, end);
        DataAccessRules.Grant command = new DataAccessRules.Grant(site, team, end);
        return engine.perform(
                actor,
                unit -> Callers.locks(unit, actor, site),
                (unit, held, now) -> DataAccessRules.grant(
                        command, Callers.held(unit, held, actor, site), unit.place(site, team), engine.policy(), now));
    }

    @Override
    public Outcome<SiteAccess> revokeData(UserId actor, SiteId site, TeamId team) {
        return revoke(actor, site, team, false);
    }

    @Override
    public Outcome<SiteAccess> revokeDataIfGiven(UserId actor, SiteId site, TeamId team) {
        return revoke(actor, site, team, true);
    }

    private Outcome<SiteAccess> revoke(UserId actor, SiteId site, TeamId team, boolean quietly) {
        given(actor, site, team);
        DataAccessRules.Revoke command = new DataAccessRules.Revoke(site, team, quietly);
        return engine.perform(
                actor,
                unit -> Callers.locks(unit, actor, site),
                (unit, held, now) -> DataAccessRules.revoke(
                        command, Callers.held(unit, held, actor, site), unit.place(site, team), engine.policy(), now));
    }

    @Override
    public Outcome<SiteAccess> setScope(UserId actor, SiteId site, TeamId team, AssetScope scope) {
        given(actor, site, team, scope);
        Optional<Refusal> invalid = ScopeRules.problem(scope, engine.policy());
        if (invalid.isPresent()) {
            return Outcome.refused(invalid.get());
        }
        ScopeRules.SetScope command = new ScopeRules.SetScope(site, team, scope);
        return engine.perform(
                actor,
                unit -> Callers.locks(unit, actor, site),
                (unit, held, now) -> ScopeRules.setScope(
                        command,
                        Callers.held(unit, held, actor, site),
                        unit.place(site, team),
                        scope.isAll() ? new TreeSet<>() : unit.present(site, scope.listed()),
                        engine.policy(),
                        now));
    }

    @Override
    public Outcome<SiteAccess> transferOwnership(UserId actor, SiteId site, TeamId team) {
        given(actor, site, team);
        OwnershipRules.Transfer command = new OwnershipRules.Transfer(site, team);
        return engine.perform(actor, unit -> Callers.locks(unit, actor, site), (unit, held, now) -> {
            Optional<CallerFacts> caller = Callers.held(unit, held, actor, site);
            return OwnershipRules.transfer(
                    command,
                    caller,
                    unit.place(site, team),
                    OwnershipRules.ownerAmong(caller)
                            .map(owner -> unit.pendingInvitations(site, owner))
                            .orElse(List.of()),
                    engine.policy(),
                    now);
        });
    }
}
