package dev.chargehand.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.event.AccessEvent;
import dev.chargehand.event.AssetEvent;
import dev.chargehand.event.Event;
import dev.chargehand.event.HandlerByTopic;
import dev.chargehand.event.InvitationEvent;
import dev.chargehand.event.RequestEvent;
import dev.chargehand.event.SiteEvent;
import dev.chargehand.event.TeamEvent;
import dev.chargehand.invitation.InvitationStatus;
import dev.chargehand.request.RequestStatus;
import dev.chargehand.rules.SmallWorld.Place;
import dev.chargehand.site.AssetScope;
import dev.chargehand.site.DataAccess;
import dev.chargehand.site.SiteAccess;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.TeamId;
import java.util.LinkedHashMap;
import java.util.List;

/** Folds events into a small world as a storage would, and finds each event's "before" to be what was so (I-62). */
record SmallFold(SmallWorld world)
        implements TeamEvent.Handler,
                SiteEvent.Handler,
                AccessEvent.Handler,
                AssetEvent.Handler,
                RequestEvent.Handler,
                InvitationEvent.Handler,
                SmallChargerFold,
                UnheardOfLicenses {
    void apply(List<Event> events) {
        HandlerByTopic byTopic = new HandlerByTopic(this, this, this, this, this, this, this, this, this);
        events.forEach(event -> event.handle(byTopic));
    }

    @Override
    public void on(AccessEvent.AccessGiven event) {
        assertThat(world.at(event.access().site(), event.access().team())).isEmpty();
        assertThat(event.access().allAssets()).isEqualTo(event.scope().isAll());
        world.put(event.access(), event.scope());
    }

    @Override
    public void on(AccessEvent.AccessRemoved event) {
        assertThat(world.at(event.access().site(), event.access().team()))
                .contains(new Place(event.access(), event.scope()));
        assertThat(world.pendingRequest(event.access().site(), event.access().team()))
                .isEmpty();
        world.on(event.access().site()).remove(event.access().team());
    }

    @Override
    public void on(AccessEvent.DataAccessGranted event) {
        Place place = place(event.site(), event.team());
        assertThat(event.before()).isEqualTo(place.access().data());
        assertThat(event.after()).isNotEqualTo(event.before());
        assertThat(world.pendingRequest(event.site(), event.team())).isEmpty();
        world.put(place.access().withData(event.after(), world.now), place.scope());
    }

    @Override
    public void on(AccessEvent.DataAccessRevoked event) {
        Place place = place(event.site(), event.team());
        assertThat(event.before()).isEqualTo(place.access().data());
        world.put(place.access().withData(DataAccess.none(), world.now), place.scope());
    }

    @Override
    public void on(AccessEvent.AssetScopeChanged event) {
        Place place = place(event.site(), event.team());
        assertThat(event.before()).isEqualTo(place.scope());
        assertThat(event.after()).isNotEqualTo(event.before());
        world.put(place.access().withAllAssets(event.after().isAll(), world.now), event.after());
    }

    @Override
    public void on(AccessEvent.OwnershipTransferred event) {
        Place from = place(event.site(), event.from());
        Place to = place(event.site(), event.to());
        assertThat(event.from()).isEqualTo(world.owner(event.site())).isNotEqualTo(event.to());
        assertThat(event.dataBefore()).isEqualTo(to.access().data());
        assertThat(event.scopeBefore()).isEqualTo(to.scope());
        SiteAccess former = from.access().asFormerOwner(event.kept(), world.now);
        world.put(former, AssetScope.all());
        world.put(to.access().asOwner(world.now), AssetScope.all());
    }

    @Override
    public void on(AssetEvent.AssetAdded event) {
        assertThat(world.assets.put(event.asset(), event.site())).isNull();
    }

    @Override
    public void on(AssetEvent.AssetRemoved event) {
        assertThat(world.assets.remove(event.asset(), event.site())).isTrue();
        world.unlist(event.site(), event.asset());
    }

    @Override
    public void on(RequestEvent.DataRequested event) {
        assertThat(world.pendingRequest(event.request().site(), event.request().team()))
                .isEmpty();
        assertThat(event.request().isPending()).isTrue();
        assertThat(world.requests.put(event.request().id(), event.request())).isNull();
    }

    @Override
    public void on(RequestEvent.DataRequestClosed event) {
        assertThat(event.request().isPending()).isTrue();
        assertThat(event.status()).isNotEqualTo(RequestStatus.PENDING);
        assertThat(world.requests.put(event.request().id(), event.request().with(event.status(), world.now)))
                .isEqualTo(event.request());
    }

    @Override
    public void on(InvitationEvent.Invited event) {
        assertThat(world.invitations.values())
                .noneMatch(one -> one.isPending()
                        && one.site().equals(event.invitation().site())
                        && one.address().equals(event.invitation().address()));
        assertThat(event.token()).isEqualTo(Samples.hash(event.invitation().id()));
        assertThat(event.invitation().isPending()).isTrue();
        world.put(event.invitation());
    }

    @Override
    public void on(InvitationEvent.InvitationClosed event) {
        assertThat(event.invitation().isPending()).isTrue();
        assertThat(event.status()).isNotEqualTo(InvitationStatus.PENDING);
        assertThat(world.invitations.put(
                        event.invitation().id(), event.invitation().with(event.status(), world.now)))
                .isEqualTo(event.invitation());
    }

    @Override
    public void on(TeamEvent.TeamCreated event) {
        assertThat(world.members.put(event.team().id(), new LinkedHashMap<>())).isNull();
    }

    @Override
    public void on(TeamEvent.TeamUpdated event) {
        throw new AssertionError("not an event of access: " + event);
    }

    @Override
    public void on(TeamEvent.TeamDeleted event) {
        TeamId team = event.team().id();
        for (SiteId site : SmallWorld.SITES) {
            assertThat(world.at(site, team)).isEmpty();
            assertThat(world.pendingInvitations(site, team)).isEmpty();
        }
        assertThat(world.chargers.holds(team)).isFalse();
        world.members.remove(team);
    }

    @Override
    public void on(TeamEvent.MemberAdded event) {
        world.in(event.member().team())
                .put(event.member().user(), event.member().role());
    }

    @Override
    public void on(TeamEvent.RoleChanged event) {
        world.in(event.member().team())
                .put(event.member().user(), event.member().role());
    }

    @Override
    public void on(TeamEvent.MemberRemoved event) {
        world.in(event.member().team()).remove(event.member().user());
    }

    @Override
    public void on(SiteEvent.SiteCreated event) {
        throw new AssertionError("not an event of access: " + event);
    }

    @Override
    public void on(SiteEvent.SiteUpdated event) {
        assertThat(event.before()).isNotEqualTo(event.after());
    }

    @Override
    public void on(SiteEvent.SiteDeleted event) {
        throw new AssertionError("not an event of access: " + event);
    }

    private Place place(SiteId site, TeamId team) {
        return world.at(site, team).orElseThrow(() -> new AssertionError("team " + team + " has no record"));
    }
}
