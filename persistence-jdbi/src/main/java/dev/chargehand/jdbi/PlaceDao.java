package dev.chargehand.jdbi;

import dev.chargehand.facts.PlaceFacts;
import dev.chargehand.facts.Standing;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** What a unit of work asks about a team's or a caller's place on a site. */
interface PlaceDao {
    @SqlQuery("select" + Rows.SITE + "," + SiteRows.PLACE + """
            , m.role
            from chargehand_site_access a
            cross join chargehand_member m
            cross join chargehand_site s
            where a.site_id = :site and m.team_id = a.team_id and m.user_id = :user and s.site_id = a.site_id
            order by a.team_id
            """)
    List<SiteRows.SiteStanding> standings(@Bind("site") UUID site, @Bind("user") String user);

    @SqlQuery("select" + SiteRows.PLACE + """
            , m.role
            from chargehand_site_access a
            cross join chargehand_member m
            where a.site_id = :site and a.team_id = :team and m.team_id = a.team_id and m.user_id = :user
            """)
    Optional<Standing> standing(@Bind("site") UUID site, @Bind("team") UUID team, @Bind("user") String user);

    @SqlQuery("select" + SiteRows.PLACE + "," + SiteRows.REQUEST + WITH_PENDING + """
            where a.site_id = :site and a.team_id = :team
            """)
    Optional<PlaceFacts> place(@Bind("site") UUID site, @Bind("team") UUID team);

    @SqlQuery("select" + SiteRows.PLACE + "," + SiteRows.REQUEST + WITH_PENDING + """
            where a.team_id = :team
            order by a.site_id
            """)
    List<PlaceFacts> places(@Bind("team") UUID team);

    String WITH_PENDING = """
            from chargehand_site_access a
            left join chargehand_data_request r
                on r.site_id = a.site_id and r.team_id = a.team_id and r.status = 'PENDING'
            """;
}
