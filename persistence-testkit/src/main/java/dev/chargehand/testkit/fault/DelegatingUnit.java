package dev.chargehand.testkit.fault;

import dev.chargehand.event.Change;
import dev.chargehand.facts.MembershipFacts;
import dev.chargehand.facts.SiteFacts;
import dev.chargehand.facts.TeamFacts;
import dev.chargehand.site.SiteId;
import dev.chargehand.spi.Locks;
import dev.chargehand.spi.UnitOfWork;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.util.List;
import java.util.Optional;

/** Passes everything on. */
class DelegatingUnit implements UnitOfWork {
    private final UnitOfWork unit;

    DelegatingUnit(UnitOfWork unit) {
        this.unit = unit;
    }

    @Override
    public Optional<TeamId> firstTeam(UserId user) {
        return unit.firstTeam(user);
    }

    @Override
    public List<TeamId> teamsReaching(UserId user, SiteId site) {
        return unit.teamsReaching(user, site);
    }

    @Override
    public List<TeamId> teamsOn(SiteId site) {
        return unit.teamsOn(site);
    }

    @Override
    public void lock(Locks locks) {
        unit.lock(locks);
    }

    @Override
    public TeamFacts team(TeamId team, UserId actor) {
        return unit.team(team, actor);
    }

    @Override
    public MembershipFacts membership(TeamId team, UserId actor, UserId subject) {
        return unit.membership(team, actor, subject);
    }

    @Override
    public Optional<SiteFacts> site(SiteId site, UserId actor) {
        return unit.site(site, actor);
    }

    @Override
    public void apply(Change change) {
        unit.apply(change);
    }
}
