package dev.chargehand.jdbi;

import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** Locks the rows of teams and sites, and tells the stamps they bear. */
interface LockDao {
    /** In the order of the ids, so that two units of work never wait for one another in a circle. */
    @SqlQuery("select team_id, stamp from chargehand_team where team_id in (<ids>) order by team_id <forUpdate>")
    List<Stamped> teams(@BindList("ids") List<UUID> ids);

    @SqlQuery("select site_id, stamp from chargehand_site where site_id in (<ids>) order by site_id <forUpdate>")
    List<Stamped> sites(@BindList("ids") List<UUID> ids);

    /** A locked team or site. */
    record Stamped(UUID id, long stamp) {}
}
