package dev.chargehand.memory;

import dev.chargehand.charger.Whereabouts;
import dev.chargehand.event.SiteEvent;
import dev.chargehand.site.SiteId;

/** The keys of sites. */
final class SiteConflicts implements SiteEvent.Handler {
    private final State state;
    private final Rows rows;

    SiteConflicts(State state, Rows rows) {
        this.state = state;
        this.rows = rows;
    }

    @Override
    public void on(SiteEvent.SiteCreated event) {
        rows.keys.take(
                "site", event.site().id(), state.sites.containsKey(event.site().id()));
    }

    @Override
    public void on(SiteEvent.SiteUpdated event) {
        rows.needSite(event.site());
    }

    @Override
    public void on(SiteEvent.SiteDeleted event) {
        SiteId site = event.site().id();
        rows.keys.free("site", site, state.sites.containsKey(site));
        rows.keys.need("site without chargers", site, !rows.chargers.anyAt(new Whereabouts.OnSite(site)));
        rows.teamsOn(site).forEach(team -> rows.removed(site, team));
        rows.freeAssetsOf(site);
    }
}
