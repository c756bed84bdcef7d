package dev.chargehand.jdbi;

import dev.chargehand.facts.ReachFacts;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** Who reaches a site, and through which teams. */
interface ReachDao {
    /** The records by which the viewer reaches the site. */
    String MINE_ITSELF = """
            mine as materialized (
                select a.team_id, a.scope, m.role
                from chargehand_site_access a
                cross join chargehand_member m
                where a.site_id = :site and m.team_id = a.team_id and m.user_id = :viewer
            )
            """;

    String MINE = "with " + MINE_ITSELF;

    /** Each question by itself, for a planner that joins them all at once may read whole tables for a long list. */
    @SqlQuery("""
            select p.n, (
                select string_agg(
                    cast(cast(a.is_owner as integer) as text) || cast(cast(a.data_access as integer) as text)
                        || coalesce(cast(a.data_access_until as text), ''), ',')
                from chargehand_site_access a
                cross join chargehand_member m
                where a.site_id = p.id and m.team_id = a.team_id and m.user_id = p.name
            ) as records
            from <pairs> p
            """)
    List<SiteRows.Ends> ends(@Bind("pairs") String pairs);

    /**
     * Hops from one member to the next, and from a team's last one to the next team: each hop is one probe, so a page costs the
     * same at any depth, in few large teams and in many small ones. A hop that stands on no member has found a team, or its end.
     */
    @SqlQuery("""
            with recursive hop (team_id, member_id, n) as (
                select cast(:team as <idType>), (
                    select f.member_id
                    from chargehand_site_access a
                    cross join chargehand_member f
                    where a.site_id = :site and a.team_id = :team and f.team_id = :team and f.member_id > :member
                    order by f.member_id
                    limit 1
                ), 0
                union all
                select
                    case when hop.member_id is not null then hop.team_id else (
                        select a.team_id from chargehand_site_access a
                        where a.site_id = :site and a.team_id > hop.team_id
                        order by a.team_id
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
            cross join chargehand_site_access a
            cross join chargehand_member m
            where a.site_id = :site and a.team_id = hop.team_id
                and m.team_id = hop.team_id and m.member_id = hop.member_id
            order by m.team_id, m.member_id
            limit :limit
            """)
    List<ReachFacts> whoReaches(
            @Bind("site") UUID site,
            @Bind("team") UUID team,
            @Bind("member") UUID member,
            @Bind("zero") UUID zero,
            @Bind("limit") int limit);

    /** Part 0 are the viewer's teams, part 1 is the owner, part 2 the page. */
    @SqlQuery(MINE + """
            , seen (part, team_id) as (
                select 0, mine.team_id from mine
                union all
                select 1, o.team_id from chargehand_site_access o
                where o.site_id = :site and o.is_owner and exists (select 1 from mine)
                union all
                select 2, page.team_id from (
                    select n.team_id from chargehand_site_access n
                    where n.site_id = :site and n.team_id > :after and exists (select 1 from mine)
                    order by n.team_id
                    limit :limit
                ) page
            )
            select seen.part,""" + Rows.ACCESS + """
            , t.name, t.type, t.email, t.created_at, t.updated_at
            from seen
            cross join chargehand_site_access a
            cross join chargehand_team t
            where a.site_id = :site and a.team_id = seen.team_id and t.team_id = seen.team_id
            order by seen.part, a.team_id
            """)
    List<SiteRows.TeamInPart> teamsOn(
            @Bind("site") UUID site,
            @Bind("viewer") String viewer,
            @Bind("after") UUID after,
            @Bind("limit") int limit);

    /** The viewer's teams, each with the viewer's role, and then the team in question. */
    @SqlQuery(MINE + """
            , seen (part, team_id, role) as (
                select 0, mine.team_id, mine.role from mine
                union all
                select 1, o.team_id, null from chargehand_site_access o
                where o.site_id = :site and o.team_id = :team and exists (select 1 from mine)
            )
            select seen.role,""" + SiteRows.PLACE + """
            , t.name, t.type, t.email, t.created_at, t.updated_at
            from seen
            cross join chargehand_site_access a
            cross join chargehand_team t
            where a.site_id = :site and a.team_id = seen.team_id and t.team_id = seen.team_id
            order by seen.part, a.team_id
            """)
    List<SiteRows.TeamSeen> teamOn(@Bind("site") UUID site, @Bind("team") UUID team, @Bind("viewer") String viewer);
}
