package dev.chargehand.jdbi;

import dev.chargehand.event.AssetEvent;

/** The rows of assets. */
final class AssetState implements AssetEvent.Handler {
    private final Batches batches;

    AssetState(Batches batches) {
        this.batches = batches;
    }

    @Override
    public void on(AssetEvent.AssetAdded event) {
        batches.next(ChargerState.COMES, event, """
                        insert into chargehand_asset (asset_type, asset_id, site_id)
                        select :type, :asset, :site
                        where 1 = 1
                        on conflict do nothing
                        """)
                .bind("type", event.asset().type().name())
                .bind("asset", event.asset().value())
                .bind("site", event.site().value())
                .add();
    }

    /** Every list of the site loses it with the row. */
    @Override
    public void on(AssetEvent.AssetRemoved event) {
        batches.next(event.getClass(), event, """
                        delete from chargehand_asset
                        where asset_type = :type and asset_id = :asset and site_id = :site
                        """)
                .bind("type", event.asset().type().name())
                .bind("asset", event.asset().value())
                .bind("site", event.site().value())
                .add();
    }
}
