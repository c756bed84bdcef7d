package dev.chargehand.jdbi;

import dev.chargehand.license.License;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** Questions about licenses. */
interface LicenseDao {
    @SqlQuery("select exists (select 1 from chargehand_member i where i.user_id = :viewer) as in_any_team,"
            + Rows.ACCESS
            + ", h.team_id as holder," + LicenseRows.CURRENT
            + "from (select 1 as one) o left join chargehand_charger c on c.charger_id = :charger" + ChargerDao.HOLDER
            + ChargerDao.THROUGH + LicenseRows.JOIN_CURRENT + "order by a.team_id")
    List<LicenseRows.Access> ofCharger(@Bind("charger") UUID charger, @Bind("viewer") String viewer);

    /** Of each tier the valid license that ends last, on the chargers that the viewer reaches. */
    @SqlQuery("with" + " mine as materialized (" + MINE + "), reached (charger_id) as materialized (" + REACHED
            + ") select exists (select 1 from chargehand_member i where i.user_id = :viewer) as in_any_team,"
            + Rows.ACCESS + ", null as holder," + LicenseRows.CURRENT
            + "from (select 1 as one) o"
            + " left join mine on o.one = 1"
            + " left join chargehand_site_access a on a.site_id = :site and a.team_id = mine.team_id"
            + " left join chargehand_license smart on smart.license_id = (" + LAST + "'SMART'" + ENDS_LAST + ")"
            + " left join chargehand_license pro on pro.license_id = (" + LAST + "'PRO'" + ENDS_LAST + ")"
            + " order by a.team_id")
    List<LicenseRows.Access> ofSite(@Bind("site") UUID site, @Bind("viewer") String viewer);

    String MINE = """
            select a.team_id, a.scope
            from chargehand_site_access a
            cross join chargehand_member m
            where a.site_id = :site and m.team_id = a.team_id and m.user_id = :viewer
            """;

    String REACHED = """
            select c.charger_id from chargehand_charger c
            where c.place_id = :site and exists (select 1 from mine where mine.scope = 'ALL')
            union
            select l.asset_id
            from mine
            cross join chargehand_asset_scope l
            where mine.scope = 'LIMITED' and l.site_id = :site and l.team_id = mine.team_id
                and l.asset_type = 'charger'
            """;

    String LAST = """
            select v.license_id
            from reached
            cross join chargehand_license v
            where v.charger_id = reached.charger_id and""" + LicenseDao.VALID;

    /** Of a tier, whose name is to follow: in the words of the index first. */
    String VALID = " v.status in ('VALID', 'SUSPENDED') and v.status = 'VALID' and v.tier =";

    String ENDS_LAST = " order by v.ends is null desc, v.ends desc, v.license_id limit 1";

    @SqlQuery("select page.* from chargehand_charger c" + ChargerDao.HOLDER
            + "left join (select" + LicenseRows.LICENSE + """
            from chargehand_license l
            where l.charger_id = :charger and l.license_id > :after
            order by l.license_id
            limit :limit
            ) page on page.charger_id = c.charger_id
            where c.charger_id = :charger and (h.team_id is not null or exists (
                select 1
                from chargehand_site_access a
                cross join chargehand_member m
                where a.site_id = c.site_id and m.team_id = a.team_id and m.user_id = :viewer and"""
            + ChargerDao.REACHES + ")) order by page.license_id")
    List<LicenseRows.Listed> licensesOf(
            @Bind("charger") UUID charger,
            @Bind("viewer") String viewer,
            @Bind("after") UUID after,
            @Bind("limit") int limit);

    @SqlQuery("select" + LicenseRows.LICENSE + """
            from chargehand_license l
            where l.charger_id = :charger and l.status in ('VALID', 'SUSPENDED')
            """)
    List<License> current(@Bind("charger") UUID charger);

    @SqlQuery("select" + LicenseRows.LICENSE + "from chargehand_license l where l.license_id = :license")
    Optional<License> license(@Bind("license") UUID license);
}
