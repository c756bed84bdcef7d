package dev.chargehand.jdbi;

import dev.chargehand.event.RecordedEvent;
import java.util.List;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** The event log; all but the first statement are for PostgreSQL, see {@link PositionGiver}. */
interface EventDao {
    @SqlQuery("""
            select e.position, e.at, e.actor, e.kind, e.body
            from chargehand_event e
            where e.position > :position
            order by e.position
            limit :limit
            """)
    List<RecordedEvent> after(@Bind("position") long position, @Bind("limit") int limit);

    @SqlQuery("""
            select u.stamp from chargehand_event u
            where u.position is null
            order by u.stamp, u.aggregate_id
            limit 1
            """)
    List<Long> anyUnplaced();

    @SqlQuery("select h.position from chargehand_event_head h where h.id = 1 for update")
    long lockHead();

    @SqlUpdate("""
            update chargehand_event e
            set position = p.position
            from (
                select u.aggregate_id, u.stamp,
                    :head + row_number() over (order by u.stamp, u.aggregate_id) as position
                from (
                    select aggregate_id, stamp from chargehand_event
                    where position is null
                    order by stamp, aggregate_id
                    limit :batch
                ) u
            ) p
            where e.aggregate_id = p.aggregate_id and e.stamp = p.stamp
            """)
    int place(@Bind("head") long head, @Bind("batch") int batch);

    @SqlUpdate("update chargehand_event_head set position = :head where id = 1")
    int moveHead(@Bind("head") long head);
}
