package dev.chargehand.jdbi;

import dev.chargehand.event.AccessEvent;
import dev.chargehand.event.AssetEvent;
import dev.chargehand.event.Change;
import dev.chargehand.event.Event;
import dev.chargehand.event.InvitationEvent;
import dev.chargehand.event.RequestEvent;

/** Changes the rows that events touch, through a writer of each topic. */
final class StateWriter extends EquipmentWriter {
    private final TeamState teams;
    private final SiteState sites;
    private final AccessState accesses;
    private final AssetState assets;
    private final RequestState requests;
    private final InvitationState invitations;

    /**
     * Of one change.
     *
     * @param stamp of the change's last event, which what it makes will bear
     */
    StateWriter(Batches batches, Change change, long stamp) {
        super(batches, change, stamp);
        long at = change.at().toEpochMilli();
        this.teams = new TeamState(batches, at, stamp);
        this.sites = new SiteState(batches, at, stamp);
        this.accesses = new AccessState(batches, at);
        this.assets = new AssetState(batches);
        this.requests = new RequestState(batches, at);
        this.invitations = new InvitationState(batches, at);
    }

    @Override
    public void on(Event.TeamCreated event) {
        teams.on(event);
    }

    @Override
    public void on(Event.TeamUpdated event) {
        teams.on(event);
    }

    @Override
    public void on(Event.TeamDeleted event) {
        teams.on(event);
    }

    @Override
    public void on(Event.MemberAdded event) {
        teams.on(event);
    }

    @Override
    public void on(Event.RoleChanged event) {
        teams.on(event);
    }

    @Override
    public void on(Event.MemberRemoved event) {
        teams.on(event);
    }

    @Override
    public void on(Event.SiteCreated event) {
        sites.on(event);
    }

    @Override
    public void on(Event.SiteUpdated event) {
        sites.on(event);
    }

    @Override
    public void on(Event.SiteDeleted event) {
        sites.on(event);
    }

    @Override
    public void on(AccessEvent.AccessGiven event) {
        accesses.on(event);
    }

    @Override
    public void on(AccessEvent.AccessRemoved event) {
        accesses.on(event);
    }

    @Override
    public void on(AccessEvent.DataAccessGranted event) {
        accesses.on(event);
    }

    @Override
    public void on(AccessEvent.DataAccessRevoked event) {
        accesses.on(event);
    }

    @Override
    public void on(AccessEvent.AssetScopeChanged event) {
        accesses.on(event);
    }

    @Override
    public void on(AccessEvent.OwnershipTransferred event) {
        accesses.on(event);
    }

    @Override
    public void on(AssetEvent.AssetAdded event) {
        assets.on(event);
    }

    @Override
    public void on(AssetEvent.AssetRemoved event) {
        assets.on(event);
    }

    @Override
    public void on(RequestEvent.DataRequested event) {
        requests.on(event);
    }

    @Override
    public void on(RequestEvent.DataRequestClosed event) {
        requests.on(event);
    }

    @Override
    public void on(InvitationEvent.Invited event) {
        invitations.on(event);
    }

    @Override
    public void on(InvitationEvent.InvitationClosed event) {
        invitations.on(event);
    }
}
