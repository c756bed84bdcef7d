package dev.chargehand.jdbi;

import dev.chargehand.site.SiteAccess;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/**
 * Questions about sites and the access to them. Where a user meets a site, the site's few records are looked at first and
 * the user's membership in each is probed; {@code cross join} keeps SQLite to that order, which has no statistics to find it.
 */
interface SiteDao {
    @SqlQuery("select" + Rows.SITE + "," + Rows.ACCESS + """
            from chargehand_site_access a
            cross join chargehand_member m
            cross join chargehand_site s
            where a.site_id = :site and m.team_id = a.team_id and m.user_id = :viewer and s.site_id = a.site_id
            order by a.team_id
            """)
    List<Rows.SiteRow> site(@Bind("site") UUID site, @Bind("viewer") String viewer);

    @SqlQuery("select a.team_id from chargehand_site_access a where a.site_id = :site order by a.team_id")
    List<UUID> teamsOn(@Bind("site") UUID site);

    @SqlQuery("select a.team_id from chargehand_site_access a where a.site_id = :site and a.is_owner")
    Optional<UUID> owner(@Bind("site") UUID site);

    /**
     * Hops from one site to the next: a hop probes each team of the user for its next site and takes the least, so a page
     * costs the same at any depth and however many sites or doubly reached ones lie behind it.
     */
    @SqlQuery("with recursive hop (site_id, n) as ("
            + NEXT_AFTER + " :after " + NEXT_IS + ", 1"
            + " union all "
            + NEXT_AFTER + " hop.site_id " + NEXT_IS
            + ", hop.n + 1 from hop where hop.site_id is not null and :limit > hop.n"
            + ") select" + Rows.SITE + "," + Rows.ACCESS
            + """
            from hop
            cross join chargehand_site s
            cross join chargehand_site_access a
            cross join chargehand_member m
            where s.site_id = hop.site_id and a.site_id = s.site_id and m.team_id = a.team_id and m.user_id = :user
            order by s.site_id, a.team_id
            """)
    List<Rows.SiteRow> sitesOf(@Bind("user") String user, @Bind("after") UUID after, @Bind("limit") int limit);

    String NEXT_AFTER = """
            select (select next_of_team.site_id from (
                select (select n.site_id from chargehand_site_access n
                        where n.team_id = own.team_id and n.site_id >""";

    String NEXT_IS = """
             order by n.site_id limit 1) as site_id
                from chargehand_member own where own.user_id = :user
            ) next_of_team where next_of_team.site_id is not null order by next_of_team.site_id limit 1)""";

    @SqlQuery("select page.* from chargehand_member v left join (select" + Rows.SITE
            + ", a.site_id as of_site, a.team_id, a.is_owner, a.data_access, a.data_access_until, a.scope,"
            + " a.created_at as given_at, a.updated_at as changed_at "
            + """
            from chargehand_site_access a
            cross join chargehand_site s
            where a.team_id = :team and a.site_id > :after and s.site_id = a.site_id
            order by a.site_id
            limit :limit
            ) page on page.team_id = v.team_id
            where v.team_id = :team and v.user_id = :viewer
            order by page.site_id
            """)
    List<Rows.SeenSite> sitesOfTeam(
            @Bind("team") UUID team,
            @Bind("viewer") String viewer,
            @Bind("after") UUID after,
            @Bind("limit") int limit);

    @SqlQuery("select exists (select 1 from chargehand_member i where i.user_id = :user) as in_any_team," + Rows.ACCESS
            + """
            from (select 1 as one) o
            left join chargehand_site_access a on a.site_id = :site and exists (
                select 1 from chargehand_member m where m.team_id = a.team_id and m.user_id = :user
            )
            order by a.team_id
            """)
    List<Rows.AccessRow> accessOf(@Bind("user") String user, @Bind("site") UUID site);

    @SqlQuery("select" + Rows.ACCESS + "from chargehand_site_access a where a.site_id = :site and a.team_id = :team")
    Optional<SiteAccess> access(@Bind("site") UUID site, @Bind("team") UUID team);
}
