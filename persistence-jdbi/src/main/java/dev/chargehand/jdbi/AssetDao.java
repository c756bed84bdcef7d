package dev.chargehand.jdbi;

import dev.chargehand.site.AssetId;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** Questions about assets and the access to them. */
interface AssetDao {
    /** Whether the record {@code a} reaches the asset on its site. */
    String REACHES = """
             (a.scope = 'ALL' or exists (
                select 1 from chargehand_asset_scope l
                where l.site_id = a.site_id and l.team_id = a.team_id
                    and l.asset_type = :type and l.asset_id = :asset
            ))""";

    @SqlQuery("select exists (select 1 from chargehand_member i where i.user_id = :user) as in_any_team," + Rows.ACCESS
            + """
            , h.team_id as holder
            from (select 1 as one) o
            left join chargehand_charger c on :type = 'charger' and c.charger_id = :asset
            left join chargehand_member h on h.team_id = c.held_by and h.user_id = :user
            left join chargehand_asset x on x.asset_type = :type and x.asset_id = :asset
            left join chargehand_site_access a on a.site_id = x.site_id and exists (
                select 1 from chargehand_member m where m.team_id = a.team_id and m.user_id = :user
            ) and""" + REACHES + " order by a.team_id")
    List<Rows.HeldRow> accessOf(@Bind("user") String user, @Bind("type") String type, @Bind("asset") UUID asset);

    /** One row in any case: the clock with the site, if there is one. */
    @SqlQuery("""
            select x.site_id, <clock> as clock
            from (select 1 as one) o
            left join chargehand_asset x on x.asset_type = :type and x.asset_id = :asset
            """)
    JdbiUnit.Found siteOf(@Bind("type") String type, @Bind("asset") UUID asset);

    @SqlQuery("""
            select x.asset_type, x.asset_id
            from <pairs> p
            cross join chargehand_asset x
            where x.asset_type = p.name and x.asset_id = p.id and x.site_id = :site
            """)
    List<AssetId> present(@Bind("site") UUID site, @Bind("pairs") String pairs);

    @SqlQuery("select exists (select 1 from chargehand_asset x where x.site_id = :site)")
    boolean hasAssets(@Bind("site") UUID site);

    /**
     * A row for who reaches the site, with no asset when there is none. One record with all assets opens the site's own list;
     * without one, the lists of the viewer's teams are short, and are put together.
     */
    @SqlQuery(ReachDao.MINE + """
            , page (asset_type, asset_id) as (
                select every.asset_type, every.asset_id from (
                    select x.asset_type, x.asset_id from chargehand_asset x
                    where x.site_id = :site and (x.asset_type, x.asset_id) > (:type, :asset)
                        and exists (select 1 from mine where mine.scope = 'ALL')
                    order by x.asset_type, x.asset_id
                    limit :limit
                ) every
                union all
                select own.asset_type, own.asset_id from (
                    select distinct l.asset_type, l.asset_id
                    from mine
                    cross join chargehand_asset_scope l
                    where l.site_id = :site and l.team_id = mine.team_id
                        and (l.asset_type, l.asset_id) > (:type, :asset)
                        and not exists (select 1 from mine where mine.scope = 'ALL')
                    order by l.asset_type, l.asset_id
                    limit :limit
                ) own
            )
            select page.asset_type, page.asset_id
            from (select 1 as one where exists (select 1 from mine)) viewer
            left join page on viewer.one = 1
            order by page.asset_type, page.asset_id
            """)
    List<SiteRows.AssetSeen> assetsOn(
            @Bind("site") UUID site,
            @Bind("viewer") String viewer,
            @Bind("type") String type,
            @Bind("asset") UUID asset,
            @Bind("limit") int limit);
}
