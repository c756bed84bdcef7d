package dev.chargehand.testkit.model;

import dev.chargehand.event.SiteEvent;
import dev.chargehand.site.Site;
import java.util.HashMap;

/** What a log's events of sites themselves come to. */
final class SiteFold implements SiteEvent.Handler {
    private final State state;
    private final FoldChecks checks;
    private final OfferFold offers;

    SiteFold(State state, FoldChecks checks, OfferFold offers) {
        this.state = state;
        this.checks = checks;
        this.offers = offers;
    }

    @Override
    public void on(SiteEvent.SiteCreated event) {
        checks.expectNew(state.sites().putIfAbsent(event.site().id(), event.site()), event);
        state.access().put(event.site().id(), new HashMap<>());
        state.scopes().put(event.site().id(), new HashMap<>());
    }

    @Override
    public void on(SiteEvent.SiteUpdated event) {
        Site site = checks.present(state.sites().get(event.site()), event);
        checks.expect(site.details().equals(event.before()), "names what was before", event);
        checks.expect(!event.before().equals(event.after()), "changes something", event);
        state.sites().put(site.id(), site.with(event.after(), checks.at()));
    }

    @Override
    public void on(SiteEvent.SiteDeleted event) {
        Site site = checks.present(state.sites().remove(event.site().id()), event);
        checks.expect(site.equals(event.site()), "names the site as it was", event);
        checks.expect(!state.assets().containsValue(site.id()), "deletes a site without assets", event);
        state.access().remove(site.id());
        state.scopes().remove(site.id());
        offers.dropSite(site.id());
    }
}
