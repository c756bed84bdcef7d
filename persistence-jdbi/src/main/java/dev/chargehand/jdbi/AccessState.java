package dev.chargehand.jdbi;

import dev.chargehand.event.AccessEvent;
import dev.chargehand.event.Event;
import dev.chargehand.site.AssetId;
import dev.chargehand.site.AssetScope;
import dev.chargehand.site.DataAccess;
import dev.chargehand.site.SiteAccess;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.TeamId;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The rows of access records and of the assets listed for them. */
final class AccessState implements AccessEvent.Handler {
    /** What ends changes rows of its own each, so many ends of all kinds are one batch a kind. */
    static final String ENDS = "ends";

    private final Batches batches;
    private final long at;

    AccessState(Batches batches, long at) {
        this.batches = batches;
        this.at = at;
    }

    @Override
    public void on(AccessEvent.AccessGiven event) {
        SiteAccess access = event.access();
        data(batches.next(event.getClass(), event, """
                                insert into chargehand_site_access
                                    (site_id, team_id, is_owner, data_access, data_access_until, scope,
                                     created_at, updated_at)
                                select :site, :team, :owner, :data, :until, :scope, :createdAt, :updatedAt
                                where 1 = 1
                                on conflict do nothing
                                """), access.data())
                .bind("site", access.site().value())
                .bind("team", access.team().value())
                .bind("owner", access.isOwner())
                .bind("scope", access.allAssets() ? "ALL" : "LIMITED")
                .bind("createdAt", access.createdAt().toEpochMilli())
                .bind("updatedAt", access.updatedAt().toEpochMilli())
                .add();
        list(
                event.getClass(),
                event,
                access.site(),
                access.team(),
                event.scope().listed());
    }

    /** The list goes with the record. */
    @Override
    public void on(AccessEvent.AccessRemoved event) {
        of(
                        batches.next(
                                ENDS,
                                event,
                                "delete from chargehand_site_access where site_id = :site and team_id = :team"),
                        event.access().site(),
                        event.access().team())
                .add();
    }

    @Override
    public void on(AccessEvent.DataAccessGranted event) {
        setData(event, event.site(), event.team(), event.after());
    }

    @Override
    public void on(AccessEvent.DataAccessRevoked event) {
        setData(event, event.site(), event.team(), DataAccess.none());
    }

    /** Only what differs is written, each event by itself, because the next may speak of the same rows. */
    @Override
    public void on(AccessEvent.AssetScopeChanged event) {
        of(batches.next(event, event, """
                        update chargehand_site_access set scope = :scope, updated_at = :at
                        where site_id = :site and team_id = :team
                        """), event.site(), event.team())
                .bind("scope", event.after().isAll() ? "ALL" : "LIMITED")
                .bind("at", at)
                .add();
        for (AssetId asset : without(event.before(), event.after())) {
            of(batches.next(event, event, """
                            delete from chargehand_asset_scope
                            where site_id = :site and team_id = :team and asset_type = :type and asset_id = :asset
                            """), event.site(), event.team())
                    .bind("type", asset.type().name())
                    .bind("asset", asset.value())
                    .add();
        }
        list(event, event, event.site(), event.team(), without(event.after(), event.before()));
    }

    /** First the former owner, because no site has two. */
    @Override
    public void on(AccessEvent.OwnershipTransferred event) {
        data(of(batches.next(event, event, """
                                update chargehand_site_access
                                set is_owner = :owner, data_access = :data, data_access_until = :until,
                                    scope = 'ALL', updated_at = :at
                                where site_id = :site and team_id = :team and is_owner
                                """), event.site(), event.from()), event.kept())
                .bind("owner", false)
                .bind("at", at)
                .add();
        data(of(batches.next(event, event, """
                                update chargehand_site_access
                                set is_owner = :owner, data_access = :data, data_access_until = :until,
                                    scope = 'ALL', updated_at = :at
                                where site_id = :site and team_id = :team and not is_owner
                                """), event.site(), event.to()), DataAccess.always())
                .bind("owner", true)
                .bind("at", at)
                .add();
        int listed = event.scopeBefore().listed().size();
        if (listed > 0) {
            of(
                            batches.next(
                                    event,
                                    event,
                                    "delete from chargehand_asset_scope where site_id = :site and team_id = :team",
                                    listed),
                            event.site(),
                            event.to())
                    .add();
        }
    }

    private void setData(Event event, SiteId site, TeamId team, DataAccess data) {
        data(of(batches.next(event, event, """
                                update chargehand_site_access
                                set data_access = :data, data_access_until = :until, updated_at = :at
                                where site_id = :site and team_id = :team
                                """), site, team), data)
                .bind("at", at)
                .add();
    }

    private void list(Object group, Event event, SiteId site, TeamId team, Set<AssetId> assets) {
        for (AssetId asset : assets) {
            of(batches.next(group, event, """
                            insert into chargehand_asset_scope (site_id, team_id, asset_type, asset_id)
                            select :site, :team, :type, :asset
                            where 1 = 1
                            on conflict do nothing
                            """), site, team)
                    .bind("type", asset.type().name())
                    .bind("asset", asset.value())
                    .add();
        }
    }

    private static Set<AssetId> without(AssetScope some, AssetScope others) {
        Set<AssetId> left = new TreeSet<>(some.listed());
        left.removeAll(others.listed());
        return left;
    }

    private static PreparedBatch of(PreparedBatch row, SiteId site, TeamId team) {
        return row.bind("site", site.value()).bind("team", team.value());
    }

    static PreparedBatch data(PreparedBatch row, DataAccess data) {
        Long until = data instanceof DataAccess.Until ends ? ends.end().toEpochMilli() : null;
        return row.bind("data", !(data instanceof DataAccess.None)).bind("until", until);
    }
}
