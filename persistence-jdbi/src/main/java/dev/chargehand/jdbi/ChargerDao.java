package dev.chargehand.jdbi;

import dev.chargehand.charger.Charger;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** Questions about one charger. */
interface ChargerDao {
    /** Whether the record {@code a} reaches the charger {@code c} on its site. */
    String REACHES = """
             (a.scope = 'ALL' or exists (
                select 1 from chargehand_asset_scope l
                where l.site_id = a.site_id and l.team_id = a.team_id
                    and l.asset_type = 'charger' and l.asset_id = c.charger_id
            ))""";

    /** The records by which the viewer reaches the charger {@code c} on its site. */
    String THROUGH = """
             left join chargehand_site_access a on a.site_id = c.site_id and exists (
                select 1 from chargehand_member m where m.team_id = a.team_id and m.user_id = :viewer
            ) and""" + REACHES;

    /** The viewer's place in the team that holds the charger {@code c}. */
    String HOLDER = " left join chargehand_member h on h.team_id = c.held_by and h.user_id = :viewer ";

    String SEEN = " (a.team_id is not null or h.team_id is not null) ";

    @SqlQuery("select" + ChargerRows.CHARGER + "," + Rows.ACCESS + "," + LicenseRows.CURRENT
            + "from chargehand_charger c" + HOLDER + THROUGH + LicenseRows.JOIN_CURRENT
            + "where c.charger_id = :charger and" + SEEN + "order by a.team_id")
    List<ChargerRows.Seen> charger(@Bind("charger") UUID charger, @Bind("viewer") String viewer);

    @SqlQuery("select" + ChargerRows.CHARGER + "from chargehand_charger c where c.identity = :identity")
    Optional<Charger> charger(@Bind("identity") String identity);

    @SqlQuery("select" + ChargerRows.CHARGER + "from chargehand_charger c where c.charger_id = :charger")
    Optional<Charger> charger(@Bind("charger") UUID charger);

    @SqlQuery("select c.pincode," + Rows.ACCESS + "from chargehand_charger c" + HOLDER + THROUGH
            + "where c.charger_id = :charger and" + SEEN + "order by a.team_id")
    List<ChargerRows.SeenPincode> pincode(@Bind("charger") UUID charger, @Bind("viewer") String viewer);

    /** One row in any case: the clock with the charger, if there is one. */
    @SqlQuery("""
            select <clock> as clock, c.charger_id, c.site_id, c.held_by, c.pincode
            from (select 1 as one) o
            left join chargehand_charger c on c.identity = :identity
            """)
    ChargerRows.Found find(@Bind("identity") String identity);

    /** Whatever the records' scopes, which are judged after the lock. */
    @SqlQuery(
            "select c.site_id, c.held_by, coalesce(a.team_id, h.team_id) as team_id from chargehand_charger c" + HOLDER
                    + """
            left join chargehand_site_access a on a.site_id = c.site_id and exists (
                select 1 from chargehand_member m where m.team_id = a.team_id and m.user_id = :viewer
            )
            where c.charger_id = :charger
            order by a.team_id
            """)
    List<ChargerRows.TeamThere> teamsReaching(@Bind("charger") UUID charger, @Bind("viewer") String viewer);
}
