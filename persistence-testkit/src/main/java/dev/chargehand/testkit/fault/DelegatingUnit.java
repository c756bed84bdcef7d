package dev.chargehand.testkit.fault;

import dev.chargehand.event.Change;
import dev.chargehand.facts.CallerFacts;
import dev.chargehand.facts.MembershipFacts;
import dev.chargehand.facts.PlaceFacts;
import dev.chargehand.facts.Standing;
import dev.chargehand.facts.TeamFacts;
import dev.chargehand.invitation.Invitation;
import dev.chargehand.invitation.InvitationId;
import dev.chargehand.invitation.TokenHash;
import dev.chargehand.request.DataRequest;
import dev.chargehand.request.DataRequestId;
import dev.chargehand.site.AssetId;
import dev.chargehand.site.SiteId;
import dev.chargehand.spi.Locks;
import dev.chargehand.spi.UnitOfWork;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/** Passes everything on. */
class DelegatingUnit extends DelegatingChargerUnit {
    private final UnitOfWork unit;

    DelegatingUnit(UnitOfWork unit) {
        super(unit);
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
    public Optional<CallerFacts> site(SiteId site, UserId actor) {
        return unit.site(site, actor);
    }

    @Override
    public Optional<PlaceFacts> place(SiteId site, TeamId team) {
        return unit.place(site, team);
    }

    @Override
    public Optional<Standing> standing(SiteId site, TeamId team, UserId user) {
        return unit.standing(site, team, user);
    }

    @Override
    public List<PlaceFacts> places(TeamId team) {
        return unit.places(team);
    }

    @Override
    public SortedSet<AssetId> present(SiteId site, Collection<AssetId> assets) {
        return unit.present(site, assets);
    }

    @Override
    public boolean hasAssets(SiteId site) {
        return unit.hasAssets(site);
    }

    @Override
    public Optional<SiteId> siteOf(AssetId asset) {
        return unit.siteOf(asset);
    }

    @Override
    public Optional<DataRequest> request(DataRequestId request) {
        return unit.request(request);
    }

    @Override
    public Optional<Invitation> invitation(InvitationId invitation) {
        return unit.invitation(invitation);
    }

    @Override
    public Optional<Invitation> invitation(TokenHash token) {
        return unit.invitation(token);
    }

    @Override
    public Optional<Invitation> pendingInvitation(SiteId site, UserId address) {
        return unit.pendingInvitation(site, address);
    }

    @Override
    public List<Invitation> pendingInvitations(SiteId site, TeamId team) {
        return unit.pendingInvitations(site, team);
    }

    @Override
    public List<Invitation> pendingInvitations(TeamId team) {
        return unit.pendingInvitations(team);
    }

    @Override
    public List<Instant> lastInvited(UserId user, int limit) {
        return unit.lastInvited(user, limit);
    }

    @Override
    public void apply(Change change) {
        unit.apply(change);
    }
}
