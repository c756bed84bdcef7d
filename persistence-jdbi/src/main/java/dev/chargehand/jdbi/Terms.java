package dev.chargehand.jdbi;

import dev.chargehand.license.Term;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.statement.PreparedBatch;

/** A term as two columns: its unit, and how many where it ends. */
final class Terms {
    private Terms() {}

    static PreparedBatch bind(PreparedBatch row, Term term) {
        if (term instanceof Term.Months months) {
            return row.bind("unit", "MONTHS").bind("count", months.count());
        }
        return term instanceof Term.Days days
                ? row.bind("unit", "DAYS").bind("count", days.count())
                : row.bind("unit", "PERPETUAL").bindByType("count", null, Integer.class);
    }

    static Term read(ResultSet row, int at) throws SQLException {
        String unit = Rows.text(row, at);
        return switch (unit) {
            case "MONTHS" -> Term.months(row.getInt(at + 1));
            case "DAYS" -> Term.days(row.getInt(at + 1));
            case "PERPETUAL" -> Term.perpetual();
            default -> throw new SQLException("column " + at + ": expected a unit of a term, found " + unit);
        };
    }
}
