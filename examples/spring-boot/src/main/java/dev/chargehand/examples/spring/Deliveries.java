package dev.chargehand.examples.spring;

import dev.chargehand.charger.ChargerDraft;
import dev.chargehand.charger.ReachableCharger;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.UserId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What this host is about: chargers that were delivered, each with its order. The order is the host's, the charger the library's. */
@Service
class Deliveries {
    private final JoinedChargehand chargehand;
    private final JdbcClient rows;

    Deliveries(JoinedChargehand chargehand, JdbcClient rows) {
        this.chargehand = chargehand;
        this.rows = rows;
    }

    /**
     * A delivery.
     *
     * @param orderNumber the host's own
     * @param charger what was delivered
     */
    record Delivery(String orderNumber, UUID charger) {}

    /**
     * Registers the charger and notes its order, or neither.
     *
     * @throws dev.chargehand.RefusedException when the charger may not be registered, which rolls the order back
     * @throws org.springframework.dao.DataAccessException when the order was noted before, which rolls the charger back
     */
    @Transactional
    public Delivery deliver(UserId user, SiteId site, String identity, String orderNumber) {
        ReachableCharger charger = chargehand
                .here()
                .chargers()
                .register(user, site, ChargerDraft.identity(identity))
                .orThrow()
                .charger();
        UUID id = charger.charger().id().value();
        rows.sql("insert into delivery (order_number, charger_id) values (?, ?)")
                .params(orderNumber, id.toString())
                .update();
        return new Delivery(orderNumber, id);
    }

    List<Delivery> all() {
        return rows.sql("select order_number, charger_id from delivery order by order_number")
                .query((row, at) -> new Delivery(row.getString(1), UUID.fromString(row.getString(2))))
                .list();
    }
}
