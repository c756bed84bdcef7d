package dev.chargehand.jdbi;

import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** Locks the rows of teams, sites, chargers and products, and tells the stamps they bear. */
interface LockDao {
    /** In the order of the ids, so that two units of work never wait for one another in a circle. */
    @SqlQuery("select team_id, stamp from chargehand_team where team_id in (<ids>) order by team_id <forUpdate>")
    List<Stamped> teams(@BindList("ids") List<UUID> ids);

    @SqlQuery("select site_id, stamp from chargehand_site where site_id in (<ids>) order by site_id <forUpdate>")
    List<Stamped> sites(@BindList("ids") List<UUID> ids);

    @SqlQuery("""
            select charger_id, stamp from chargehand_charger
            where charger_id in (<ids>)
            order by charger_id <forUpdate>
            """)
    List<Stamped> chargers(@BindList("ids") List<UUID> ids);

    /** With the dialect's clock as it is when the lock is held: what stands beside the locking itself is read before it waits. */
    @SqlQuery("""
            select locked.sku, locked.stamp, <clock> as clock
            from (select sku, stamp from chargehand_product where sku in (<skus>) order by sku <forUpdate>) locked
            """)
    List<StampedProduct> products(@BindList("skus") List<String> skus);

    /** A locked team, site or charger. */
    record Stamped(UUID id, long stamp) {}

    /** A locked product. */
    record StampedProduct(String sku, long stamp, long clock) {}
}
