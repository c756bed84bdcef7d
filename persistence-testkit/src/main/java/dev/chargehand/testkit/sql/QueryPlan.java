package dev.chargehand.testkit.sql;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Plans of SQLite and PostgreSQL, and which of their lines read a whole table. */
public final class QueryPlan {
    private static final String NAME = "chargehand_plan";

    private QueryPlan() {}

    /** SQLite's plan, one line a step. */
    public static List<String> sqlite(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return rows(statement, "explain query plan " + sql, "detail");
        }
    }

    /** PostgreSQL's generic plan, with sequential scans priced out, so that one is there only where no index serves. */
    public static List<String> postgresql(Connection connection, String sql) throws SQLException {
        int parameters = 0;
        StringBuilder numbered = new StringBuilder();
        for (String part : sql.split("\\?", -1)) {
            numbered.append(parameters == 0 ? part : "$" + parameters + part);
            parameters++;
        }
        String arguments =
                parameters == 1 ? "" : "(" + String.join(", ", Collections.nCopies(parameters - 1, "null")) + ")";
        try (Statement statement = connection.createStatement()) {
            statement.execute("set enable_seqscan = off");
            statement.execute("set plan_cache_mode = force_generic_plan");
            statement.execute("prepare " + NAME + " as " + numbered);
            try {
                return rows(statement, "explain execute " + NAME + arguments, "QUERY PLAN");
            } finally {
                statement.execute("deallocate " + NAME);
                statement.execute("reset enable_seqscan");
                statement.execute("reset plan_cache_mode");
            }
        }
    }

    /** The lines of a plan that read a whole table or index of stored rows. */
    public static List<String> scans(List<String> plan) {
        return plan.stream()
                .map(line -> line.strip().toLowerCase(Locale.ROOT))
                .filter(line -> readsAllOfATable(line) || line.contains("seq scan on"))
                .toList();
    }

    /** SQLite scans what it just computed without harm: constant rows, subqueries, table functions, recursive queues. */
    private static boolean readsAllOfATable(String line) {
        return line.startsWith("scan ")
                && !line.startsWith("scan constant row")
                && !line.startsWith("scan (")
                && !line.contains("subquery")
                && !line.contains("virtual table")
                && !line.contains(" using ");
    }

    private static List<String> rows(Statement statement, String sql, String column) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (ResultSet results = statement.executeQuery(sql)) {
            while (results.next()) {
                rows.add(results.getString(column));
            }
        }
        return rows;
    }
}
