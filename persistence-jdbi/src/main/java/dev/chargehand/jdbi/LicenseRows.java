package dev.chargehand.jdbi;

import dev.chargehand.charger.ChargerId;
import dev.chargehand.license.Billing;
import dev.chargehand.license.License;
import dev.chargehand.license.LicenseId;
import dev.chargehand.license.LicenseStatus;
import dev.chargehand.license.PaymentId;
import dev.chargehand.license.Product;
import dev.chargehand.license.Purchase;
import dev.chargehand.license.PurchaseStatus;
import dev.chargehand.license.Sku;
import dev.chargehand.license.Tier;
import dev.chargehand.site.SiteAccess;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Rows of licenses, purchases and products as values, as {@link Rows} does it. */
final class LicenseRows {
    static final String LICENSE =
            " l.license_id, l.charger_id, l.tier, l.starts, l.ends, l.status, l.created_at," + " l.updated_at ";

    /** One license of each tier, {@code smart} and {@code pro}. */
    static final String CURRENT = " smart.license_id, smart.charger_id, smart.tier, smart.starts, smart.ends,"
            + " smart.status, smart.created_at, smart.updated_at, pro.license_id, pro.charger_id, pro.tier, pro.starts,"
            + " pro.ends, pro.status, pro.created_at, pro.updated_at ";

    /** The two of the charger {@code c}, each found by the key that a current license has. */
    static final String JOIN_CURRENT = """
             left join chargehand_license smart
                on smart.charger_id = c.charger_id and smart.tier = 'SMART' and smart.status in ('VALID', 'SUSPENDED')
             left join chargehand_license pro
                on pro.charger_id = c.charger_id and pro.tier = 'PRO' and pro.status in ('VALID', 'SUSPENDED')
            """;

    static final String PURCHASE = " p.payment_id, p.charger_id, p.sku, p.tier, p.term_unit, p.term_count, p.payer,"
            + " p.buyer, p.billing, p.status, p.license_id, p.created_at, p.updated_at ";
    static final String PRODUCT =
            " p.sku, p.name, p.tier, p.term_unit, p.term_count, p.active, p.created_at," + " p.updated_at ";

    private static final int LICENSE_COLUMNS = 8;
    private static final int PRODUCT_COLUMNS = 8;

    private LicenseRows() {}

    /** A license of a list, if there is one. */
    record Listed(Optional<License> license) {}

    /** How a user reaches something, by one record or as a holder, and the licenses there. */
    record Access(boolean inAnyTeam, Optional<SiteAccess> access, Optional<TeamId> holder, List<License> licenses) {}

    /** A product with its stamp. */
    record Stamped(Product product, long stamp) {}

    static Optional<License> license(ResultSet row, int at) throws SQLException {
        if (row.getObject(at) == null) {
            return Optional.empty();
        }
        return Optional.of(new License(
                new LicenseId(Dialect.uuid(row, at)),
                new ChargerId(Dialect.uuid(row, at + 1)),
                Tier.valueOf(Rows.text(row, at + 2)),
                Rows.instant(row, at + 3),
                ChargerRows.when(row, at + 4),
                LicenseStatus.valueOf(Rows.text(row, at + 5)),
                Rows.instant(row, at + 6),
                Rows.instant(row, at + 7)));
    }

    /** Those of {@link #CURRENT} that there are, by tier. */
    static List<License> current(ResultSet row, int at) throws SQLException {
        return Stream.of(license(row, at), license(row, at + LICENSE_COLUMNS))
                .flatMap(Optional::stream)
                .toList();
    }

    static Access access(ResultSet row) throws SQLException {
        int holder = 2 + Rows.ACCESS_COLUMNS;
        return new Access(
                row.getBoolean(1),
                Rows.access(row, 2),
                Optional.ofNullable(Dialect.uuidOrNull(row, holder)).map(TeamId::new),
                current(row, holder + 1));
    }

    static Purchase purchase(ResultSet row) throws SQLException {
        return new Purchase(
                new PaymentId(Rows.text(row, 1)),
                new ChargerId(Dialect.uuid(row, 2)),
                new Sku(Rows.text(row, 3)),
                Tier.valueOf(Rows.text(row, 4)),
                Terms.read(row, 5),
                new TeamId(Dialect.uuid(row, 7)),
                new UserId(Rows.text(row, 8)),
                Billing.valueOf(Rows.text(row, 9)),
                PurchaseStatus.valueOf(Rows.text(row, 10)),
                Optional.ofNullable(Dialect.uuidOrNull(row, 11)).map(LicenseId::new),
                Rows.instant(row, 12),
                Rows.instant(row, 13));
    }

    static Product product(ResultSet row) throws SQLException {
        return new Product(
                new Sku(Rows.text(row, 1)),
                Rows.text(row, 2),
                Tier.valueOf(Rows.text(row, 3)),
                Terms.read(row, 4),
                row.getBoolean(6),
                Rows.instant(row, 7),
                Rows.instant(row, 8));
    }

    static Stamped stamped(ResultSet row) throws SQLException {
        return new Stamped(product(row), row.getLong(1 + PRODUCT_COLUMNS));
    }
}
