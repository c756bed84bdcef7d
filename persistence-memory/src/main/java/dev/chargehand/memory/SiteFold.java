package dev.chargehand.memory;

import dev.chargehand.event.SiteEvent;
import dev.chargehand.site.SiteAccess;
import dev.chargehand.site.SiteId;
import java.time.Instant;
import java.util.Objects;

/** What the events of sites themselves do to the maps. */
final class SiteFold implements SiteEvent.Handler {
    private final State state;
    private final Instant at;

    SiteFold(State state, Instant at) {
        this.state = state;
        this.at = at;
    }

    @Override
    public void on(SiteEvent.SiteCreated event) {
        state.sites.put(event.site().id(), new SiteEntry(event.site()));
    }

    @Override
    public void on(SiteEvent.SiteUpdated event) {
        SiteEntry entry = state.site(event.site());
        entry.site = entry.site.with(event.after(), at);
    }

    @Override
    public void on(SiteEvent.SiteDeleted event) {
        SiteId id = event.site().id();
        SiteEntry entry = Objects.requireNonNull(state.sites.remove(id));
        for (SiteAccess access : entry.access) {
            state.team(access.team()).sites.remove(id);
        }
        entry.assets.stream().forEach(state.assets::remove);
        state.requests.removeAllOf(id);
        state.invitations.removeAllOf(id);
    }
}
