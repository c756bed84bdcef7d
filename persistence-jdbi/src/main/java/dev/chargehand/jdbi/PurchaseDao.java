package dev.chargehand.jdbi;

import dev.chargehand.license.Product;
import dev.chargehand.license.Purchase;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** Questions about purchases, and about what can be bought. */
interface PurchaseDao {
    @SqlQuery("select" + LicenseRows.PURCHASE + """
            from chargehand_purchase p
            cross join chargehand_member m
            where p.payment_id = :payment and m.team_id = p.payer and m.user_id = :viewer
            """)
    Optional<Purchase> purchase(@Bind("payment") String payment, @Bind("viewer") String viewer);

    @SqlQuery("select" + LicenseRows.PURCHASE + "from chargehand_purchase p where p.payment_id = :payment")
    Optional<Purchase> purchase(@Bind("payment") String payment);

    @SqlQuery("select" + LicenseRows.PURCHASE + """
            from chargehand_purchase p
            where p.charger_id = :charger and p.status = 'PENDING'
            order by p.payment_id
            """)
    List<Purchase> pending(@Bind("charger") UUID charger);

    @SqlQuery("select" + LicenseRows.PRODUCT + "from chargehand_product p where p.sku = :sku")
    Optional<Product> product(@Bind("sku") String sku);

    /** It stays so until the transaction ends. */
    @SqlQuery("select" + LicenseRows.PRODUCT + ", p.stamp from chargehand_product p where p.sku = :sku <forShare>")
    Optional<LicenseRows.Stamped> staying(@Bind("sku") String sku);

    @SqlQuery("select" + LicenseRows.PRODUCT + """
            from chargehand_product p
            where p.sku > :after
            order by p.sku
            limit :limit
            """)
    List<Product> products(@Bind("after") String after, @Bind("limit") int limit);
}
