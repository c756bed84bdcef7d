package dev.chargehand.memory;

import dev.chargehand.event.AccessEvent;
import dev.chargehand.event.AssetEvent;
import dev.chargehand.site.DataAccess;
import dev.chargehand.site.SiteAccess;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.TeamId;
import java.time.Instant;
import java.util.Objects;

/** What each kind of event on access and assets does to the maps. */
final class AccessFold implements AccessEvent.Handler, AssetEvent.Handler {
    private final State state;
    private final Instant at;

    AccessFold(State state, Instant at) {
        this.state = state;
        this.at = at;
    }

    @Override
    public void on(AccessEvent.AccessGiven event) {
        SiteAccess access = event.access();
        TeamEntry team = state.team(access.team());
        SiteEntry site = state.site(access.site());
        team.sites.put(access.site(), access);
        site.give(access, team);
        site.limit(access.team(), event.scope());
    }

    @Override
    public void on(AccessEvent.AccessRemoved event) {
        state.team(event.access().team()).sites.remove(event.access().site());
        state.site(event.access().site()).remove(event.access().team());
    }

    @Override
    public void on(AccessEvent.DataAccessGranted event) {
        replace(access(event.site(), event.team()).withData(event.after(), at));
    }

    @Override
    public void on(AccessEvent.DataAccessRevoked event) {
        replace(access(event.site(), event.team()).withData(DataAccess.none(), at));
    }

    @Override
    public void on(AccessEvent.AssetScopeChanged event) {
        replace(access(event.site(), event.team()).withAllAssets(event.after().isAll(), at));
        state.site(event.site()).limit(event.team(), event.after());
    }

    @Override
    public void on(AccessEvent.OwnershipTransferred event) {
        replace(access(event.site(), event.from()).asFormerOwner(event.kept(), at));
        replace(access(event.site(), event.to()).asOwner(at));
    }

    @Override
    public void on(AssetEvent.AssetAdded event) {
        SiteEntry site = state.site(event.site());
        site.add(event.asset());
        state.assets.put(event.asset(), site);
    }

    @Override
    public void on(AssetEvent.AssetRemoved event) {
        state.site(event.site()).remove(event.asset());
        state.assets.remove(event.asset());
    }

    private SiteAccess access(SiteId site, TeamId team) {
        return Objects.requireNonNull(state.site(site).of(team));
    }

    private void replace(SiteAccess access) {
        state.team(access.team()).sites.put(access.site(), access);
        state.site(access.site()).replace(access);
    }
}
