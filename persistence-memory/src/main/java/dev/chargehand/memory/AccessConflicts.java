package dev.chargehand.memory;

import dev.chargehand.StorageException;
import dev.chargehand.event.AccessEvent;
import dev.chargehand.event.AssetEvent;
import dev.chargehand.site.AssetScope;
import dev.chargehand.site.SiteId;

/** What contradicts the keys of access records and assets. */
final class AccessConflicts implements AccessEvent.Handler, AssetEvent.Handler {
    private final Rows rows;

    AccessConflicts(Rows rows) {
        this.rows = rows;
    }

    @Override
    public void on(AccessEvent.AccessGiven event) {
        SiteId site = event.access().site();
        rows.needSite(site);
        rows.needTeam(event.access().team());
        rows.given(site, event.access().team());
        if (event.access().isOwner()) {
            rows.owned(site, event.access().team());
        }
        needListed(site, event.scope());
    }

    @Override
    public void on(AccessEvent.AccessRemoved event) {
        rows.removed(event.access().site(), event.access().team());
    }

    @Override
    public void on(AccessEvent.DataAccessGranted event) {
        rows.needAccess(event.site(), event.team());
    }

    @Override
    public void on(AccessEvent.DataAccessRevoked event) {
        rows.needAccess(event.site(), event.team());
    }

    @Override
    public void on(AccessEvent.AssetScopeChanged event) {
        rows.needAccess(event.site(), event.team());
        needListed(event.site(), event.after());
    }

    @Override
    public void on(AccessEvent.OwnershipTransferred event) {
        if (event.from().equals(event.to())) {
            throw new StorageException(
                    "site " + event.site() + ": expected another owner, found the same, team " + event.to());
        }
        rows.needAccess(event.site(), event.to());
        rows.passed(event.site(), event.from(), event.to());
    }

    @Override
    public void on(AssetEvent.AssetAdded event) {
        rows.needSite(event.site());
        rows.added(event.site(), event.asset());
    }

    @Override
    public void on(AssetEvent.AssetRemoved event) {
        rows.removed(event.site(), event.asset());
    }

    /** A list holds only what is on the site. */
    private void needListed(SiteId site, AssetScope scope) {
        scope.listed().forEach(asset -> rows.needAsset(site, asset));
    }
}
