package dev.chargehand.jdbi;

import dev.chargehand.facts.AssetReachFacts;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** Who reaches an asset. */
interface AssetReachDao {
    /**
     * Hops as {@link ReachDao#whoReaches} does, over the teams that reach the asset: those whose record has all assets, those
     * that have it listed, and the one that holds it, each found by a probe of its own. The one site is compared with, not
     * joined, for only then does the index give the teams in their order.
     */
    @SqlQuery("""
            with recursive spot (site_id, held_by) as materialized (
                select x.site_id, null from chargehand_asset x where x.asset_type = :type and x.asset_id = :asset
                union all
                select null, c.held_by from chargehand_charger c
                where :type = 'charger' and c.charger_id = :asset and c.held_by is not null
            )
            , hop (team_id, member_id, n) as (
                select cast(:team as <idType>), (
                    select f.member_id from chargehand_member f
                    where f.team_id = :team and f.member_id > :member and (
                        exists (select 1 from spot where spot.held_by = :team)
                        or exists (
                            select 1 from spot cross join chargehand_site_access a
                            where a.site_id = spot.site_id and a.team_id = :team and""" + AssetDao.REACHES + """
                        )
                    )
                    order by f.member_id
                    limit 1
                ), 0
                union all
                select
                    case when hop.member_id is not null then hop.team_id else (
                        select next.team_id from (
                            select * from (
                                select w.team_id from chargehand_site_access w
                                where w.site_id = (select spot.site_id from spot) and w.scope = 'ALL'
                                    and w.team_id > hop.team_id
                                order by w.team_id
                                limit 1
                            ) whole
                            union all
                            select * from (
                                select l.team_id from chargehand_asset_scope l
                                where l.site_id = (select spot.site_id from spot) and l.asset_type = :type
                                    and l.asset_id = :asset and l.team_id > hop.team_id
                                order by l.team_id
                                limit 1
                            ) listed
                            union all
                            select spot.held_by from spot where spot.held_by > hop.team_id
                        ) next
                        order by next.team_id
                        limit 1
                    ) end,
                    case when hop.member_id is null then :zero else (
                        select f.member_id from chargehand_member f
                        where f.team_id = hop.team_id and f.member_id > hop.member_id
                        order by f.member_id
                        limit 1
                    ) end,
                    hop.n + case when hop.member_id > :zero then 1 else 0 end
                from hop
                where hop.team_id is not null and :limit > hop.n
            )
            select""" + Rows.MEMBER + "," + Rows.ACCESS + """
            from hop
            cross join spot
            cross join chargehand_member m
            left join chargehand_site_access a on a.site_id = spot.site_id and a.team_id = hop.team_id
            where m.team_id = hop.team_id and m.member_id = hop.member_id
            order by m.team_id, m.member_id
            limit :limit
            """)
    List<AssetReachFacts> whoReaches(
            @Bind("type") String type,
            @Bind("asset") UUID asset,
            @Bind("team") UUID team,
            @Bind("member") UUID member,
            @Bind("zero") UUID zero,
            @Bind("limit") int limit);
}
