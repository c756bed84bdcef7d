package dev.chargehand.testkit;

import dev.chargehand.Policy;
import dev.chargehand.event.AccessEvent;
import dev.chargehand.event.AssetEvent;
import dev.chargehand.event.Event;
import dev.chargehand.event.InvitationEvent;
import dev.chargehand.event.RequestEvent;
import dev.chargehand.invitation.Invitation;
import dev.chargehand.invitation.InvitationId;
import dev.chargehand.invitation.InvitationStatus;
import dev.chargehand.invitation.InvitationToken;
import dev.chargehand.invitation.Offer;
import dev.chargehand.request.DataRequest;
import dev.chargehand.request.DataRequestId;
import dev.chargehand.request.RequestStatus;
import dev.chargehand.site.AssetId;
import dev.chargehand.site.AssetScope;
import dev.chargehand.site.DataAccess;
import dev.chargehand.site.Site;
import dev.chargehand.site.SiteAccess;
import dev.chargehand.site.SiteDraft;
import dev.chargehand.site.SiteId;
import dev.chargehand.spi.Locks;
import dev.chargehand.team.Member;
import dev.chargehand.team.MemberId;
import dev.chargehand.team.Role;
import dev.chargehand.team.Team;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.TeamType;
import dev.chargehand.team.UserId;
import dev.chargehand.testkit.model.Call;
import dev.chargehand.testkit.model.PlainInvitation;
import dev.chargehand.testkit.model.PlainRequest;
import dev.chargehand.testkit.model.PlainTerms;
import dev.chargehand.testkit.model.ReferenceModel;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A new site with new teams for one round of a race: in the model at once, and in the storage by one change. */
final class RaceSite {
    private final World world;
    private final Instant now;
    private final ReferenceModel model;
    private final List<Event> events = new ArrayList<>();
    private final List<UserId> viewers = new ArrayList<>();
    final UserId ada;
    final UserId bob;
    final UserId cleo;
    final TeamId owner;
    final TeamId guest;
    final TeamId third;
    final SiteId site;

    RaceSite(World world, Policy policy) {
        this.world = world;
        this.now = world.clock().instant();
        this.model = new ReferenceModel(policy);
        this.ada = user("ada");
        this.bob = user("bob");
        this.cleo = user("cleo");
        this.owner = team(ada);
        this.guest = team(bob);
        this.third = team(cleo);
        this.site = site(ada, owner);
    }

    private UserId user(String name) {
        UserId user = world.mail(name);
        viewers.add(user);
        return user;
    }

    private TeamId team(UserId admin) {
        TeamId team = new TeamId(UUID.randomUUID());
        events.add(new Event.TeamCreated(
                new Team(team, "Team", Optional.empty(), TeamType.OTHER, Optional.empty(), now, now)));
        accepted(model.members().createTeam(admin, team, "Team", now));
        joined(team, admin, Role.ADMIN);
        return team;
    }

    SiteId site(UserId user, TeamId team) {
        SiteId made = new SiteId(UUID.randomUUID());
        events.add(new Event.SiteCreated(
                new Site(made, SiteDraft.named("Site").check().orThrow(), now, now)));
        events.add(new AccessEvent.AccessGiven(SiteAccess.owner(made, team, now), AssetScope.all()));
        accepted(model.sites().create(user, team, made, "Site"));
        return made;
    }

    RaceSite join(TeamId team, UserId admin, UserId user, Role role) {
        accepted(model.members().addMember(admin, team, user, Optional.of(role), now));
        joined(team, user, role);
        return this;
    }

    private void joined(TeamId team, UserId user, Role role) {
        events.add(new Event.MemberAdded(new Member(new MemberId(UUID.randomUUID()), team, user, role, now)));
    }

    RaceSite give(TeamId team, DataAccess data) {
        events.add(
                new AccessEvent.AccessGiven(new SiteAccess(site, team, false, data, true, now, now), AssetScope.all()));
        model.grants().give(site, team, data, Optional.empty());
        return this;
    }

    AssetId asset() {
        AssetId asset = AssetId.charger(UUID.randomUUID());
        events.add(new AssetEvent.AssetAdded(site, asset));
        accepted(model.sites().addAsset(ada, site, asset, now));
        return asset;
    }

    DataRequestId request(TeamId team, UserId by) {
        DataRequestId id = new DataRequestId(UUID.randomUUID());
        events.add(new RequestEvent.DataRequested(
                new DataRequest(id, site, team, by, "Please", DataAccess.always(), RequestStatus.PENDING, now, now)));
        model.world().requests().put(id, new PlainRequest(site, team, by, DataAccess.always(), RequestStatus.PENDING));
        return id;
    }

    /** An invitation to bob, of basic access. */
    Invited invite(UserId by, TeamId team) {
        return invite(by, team, bob);
    }

    Invited invite(UserId by, TeamId team, UserId address) {
        InvitationId id = new InvitationId(UUID.randomUUID());
        String text = (UUID.randomUUID() + "" + UUID.randomUUID()).substring(0, InvitationToken.LENGTH);
        Instant expires = now.plus(Duration.ofDays(1));
        Offer offer = new Offer.Access(DataAccess.none(), AssetScope.all());
        events.add(new InvitationEvent.Invited(
                new Invitation(id, site, team, by, address, offer, InvitationStatus.PENDING, now, expires, now),
                new InvitationToken(text).hash()));
        PlainTerms terms = new PlainTerms(false, DataAccess.none(), Optional.empty());
        model.world()
                .invitations()
                .put(
                        id,
                        new PlainInvitation(
                                site, team, by, address, terms, InvitationStatus.PENDING, now, expires, text));
        return new Invited(id, text);
    }

    /** An invitation with its token. */
    record Invited(InvitationId id, String token) {}

    Race.Round round(Call first, Call second) {
        // by the one who invites, because invitations are counted by who made them
        world.apply(ada, Locks.NONE, events.toArray(Event[]::new));
        return new Race.Round(model, viewers, first, second);
    }

    private static void accepted(String code) {
        if (!code.equals("accepted")) {
            throw new AssertionError("expected the model to accept, found " + code);
        }
    }
}
