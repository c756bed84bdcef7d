package dev.chargehand.testkit.sql;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

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

    /** The lines of a plan that read a whole table or a whole index of stored rows. */
    public static List<String> scans(List<String> plan) {
        List<String> lines =
                plan.stream().map(line -> line.strip().toLowerCase(Locale.ROOT)).toList();
        Set<String> computed = lines.stream()
                .filter(line -> line.startsWith("materialize ") || line.startsWith("co-routine "))
                .map(line -> line.split(" ", 3)[1])
                .collect(Collectors.toSet());
        return lines.stream()
                .filter(line -> line.contains("seq scan on") || readsAllOfATable(line, computed))
                .toList();
    }

    /**
     * SQLite scans what it computed for this statement without harm: constant rows, the subqueries it has named, and the lists
     * that were handed to it, of which only functions such as {@code json_each} make virtual tables here.
     */
    private static boolean readsAllOfATable(String line, Set<String> computed) {
        return line.startsWith("scan ")
                && !line.startsWith("scan constant row")
                && !line.contains(" virtual table index ")
                && !computed.contains(line.split(" ", 3)[1]);
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
