package dev.chargehand.jdbi;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteDataSource;

/** A database without anything in it, and what can be seen of it later. */
enum EmptyDatabase {
    SQLITE,
    POSTGRESQL;

    Made make(Path file) {
        if (this == POSTGRESQL) {
            PGSimpleDataSource source = PostgresServer.newDatabase();
            return new Made(this, source, file);
        }
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + file);
        return new Made(this, source, file);
    }

    String folder() {
        return (this == SQLITE ? Dialect.SQLITE : Dialect.POSTGRESQL).folder();
    }

    /** One of them. */
    record Made(EmptyDatabase on, DataSource source, Path file) {
        JdbiStorage storage(TableNames names) {
            return on == SQLITE
                    ? JdbiStorage.sqliteFile(file, SqliteOptions.DEFAULT.withTables(names))
                    : JdbiStorage.postgresql(source, PostgresqlOptions.DEFAULT.withTables(names));
        }

        void execute(String sql) throws SQLException {
            try (Connection connection = source.getConnection()) {
                Connections.execute(connection, sql);
            }
        }

        /** Every table, column, key and index whose table begins so, as the database tells of them. */
        List<String> shape(String prefix) throws SQLException {
            return on == SQLITE ? rows("""
                            select type || ' ' || name || ': ' || coalesce(sql, '')
                            from sqlite_schema where substr(tbl_name, 1, length('%1$s')) = '%1$s'
                            order by type, name
                            """.formatted(prefix)) : rows("""
                            select 'column ' || table_name || '.' || column_name || ' ' || ordinal_position || ' '
                                || data_type || ' ' || is_nullable || ' ' || coalesce(collation_name, '') || ' '
                                || coalesce(column_default, '')
                            from information_schema.columns where starts_with(table_name, '%1$s')
                            union all
                            select 'index ' || indexdef from pg_indexes where starts_with(tablename, '%1$s')
                            union all
                            select 'constraint ' || conname || ' ' || pg_get_constraintdef(c.oid)
                            from pg_constraint c join pg_class t on t.oid = c.conrelid
                            where starts_with(t.relname, '%1$s')
                            order by 1
                            """.formatted(prefix));
        }

        /** SQLite keeps what was typed: comments, line ends, and capitals where it wrote something itself. */
        private static String plain(String text) {
            return text.replaceAll("--[^\\n]*", "")
                    .replaceAll("\\s+", " ")
                    .replaceAll("\\( ", "(")
                    .replaceAll(" \\)", ")")
                    .toLowerCase(Locale.ROOT);
        }

        private List<String> rows(String sql) throws SQLException {
            List<String> rows = new ArrayList<>();
            try (Connection connection = source.getConnection();
                    Statement statement = connection.createStatement();
                    ResultSet found = statement.executeQuery(sql)) {
                while (found.next()) {
                    rows.add(plain(found.getString(1)));
                }
            }
            return rows;
        }
    }
}
