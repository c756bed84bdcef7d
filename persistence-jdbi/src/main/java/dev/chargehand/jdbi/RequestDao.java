package dev.chargehand.jdbi;

import dev.chargehand.request.DataRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** Questions about data requests. */
interface RequestDao {
    @SqlQuery("select" + SiteRows.REQUEST + "from chargehand_data_request r where r.request_id = :request")
    Optional<DataRequest> request(@Bind("request") UUID request);

    @SqlQuery("""
            select exists (
                select 1 from chargehand_member i where i.team_id = r.team_id and i.user_id = :viewer
            ) as in_team,""" + Rows.ACCESS + "," + SiteRows.REQUEST + """
            from chargehand_data_request r
            left join chargehand_site_access a on a.site_id = r.site_id and exists (
                select 1 from chargehand_member m where m.team_id = a.team_id and m.user_id = :viewer
            )
            where r.request_id = :request
            order by a.team_id
            """)
    List<SiteRows.RequestSeen> seen(@Bind("request") UUID request, @Bind("viewer") String viewer);

    /** Part 0 are the viewer's records, part 1 the page of all, part 2 that of the viewer's teams, of which each has one. */
    @SqlQuery(ReachDao.MINE + """
            , seen (part, team_id, request_id) as (
                select 0, mine.team_id, cast(null as <idType>) from mine
                union all
                select 1, null, page.request_id from (
                    select n.request_id from chargehand_data_request n
                    where n.site_id = :site and n.status = 'PENDING' and n.request_id > :after
                        and exists (select 1 from mine)
                    order by n.request_id
                    limit :limit
                ) page
                union all
                select 2, null, own.request_id from (
                    select n.request_id from mine
                    cross join chargehand_data_request n
                    where n.site_id = :site and n.team_id = mine.team_id and n.status = 'PENDING'
                        and n.request_id > :after
                    order by n.request_id
                    limit :limit
                ) own
            )
            select seen.part,""" + Rows.ACCESS + "," + SiteRows.REQUEST + """
            from seen
            left join chargehand_site_access a on a.site_id = :site and a.team_id = seen.team_id
            left join chargehand_data_request r on r.request_id = seen.request_id
            order by seen.part, a.team_id, r.request_id
            """)
    List<SiteRows.InPart<DataRequest>> pending(
            @Bind("site") UUID site,
            @Bind("viewer") String viewer,
            @Bind("after") UUID after,
            @Bind("limit") int limit);
}
