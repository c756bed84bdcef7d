package dev.chargehand.jdbi;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where the two databases really differ; everything else is one text for both. */
enum Dialect {
    /** One writer at a time by {@code begin immediate}, so no row needs a lock. Ids are blobs of 16 bytes. */
    SQLITE(
            "",
            "",
            "0",
            "select name from sqlite_schema where type = 'table' and substr(name, 1, %1$d) = '%2$s'",
            "blob",
            "string_agg(l.asset_type || ' ' || hex(l.asset_id), ',')",
            "(select p.key as n, unhex(p.value ->> 0) as id, p.value ->> 1 as name from json_each(:pairs) p)",
            "instr(s.search_text, :search) > 0",
            "update chargehand_schema set version = version where version < 0") {
        @Override
        Object bound(UUID id) {
            return bytes(id);
        }
    },
    /** Rows are locked one by one. Ids are native. */
    POSTGRESQL(
            "for no key update",
            "for share",
            "cast(extract(epoch from clock_timestamp()) * 1000000 as bigint)",
            "select c.relname from pg_catalog.pg_class c where c.relkind in ('r', 'p')"
                    + " and substr(c.relname, 1, %1$d) = '%2$s' and %3$s",
            "uuid",
            "string_agg(l.asset_type || ' ' || cast(l.asset_id as text), ',')",
            "(select p.n - 1 as n, cast(p.value ->> 0 as uuid) as id, p.value ->> 1 as name"
                    + " from json_array_elements(cast(:pairs as json)) with ordinality p (value, n))",
            "position(:search in s.search_text) > 0",
            "") {
        @Override
        Object bound(UUID id) {
            return id;
        }
    };

    private static final int UUID_BYTES = 16;

    /** Ends a select whose rows are to be locked until the transaction ends. */
    final String forUpdate;

    /** Ends a select whose rows must not change until the transaction ends; others may read them so at the same time. */
    final String forShare;

    /**
     * A time no earlier than any commit seen so far, in microseconds, where positions are not given at insert; see
     * {@link JdbiUnit#firstTeam}.
     */
    final String clock;

    private final String ourTables;

    /** The type of an id's column. */
    final String idType;

    /** The assets of the list {@code l} as one text, for {@link Texts#assets}. */
    final String listed;

    /** What {@link Texts#pairs} wrote, as rows of a number from 0, an id and a name. */
    final String pairs;

    /** Whether the search is in the text of the site {@code s}, as it is written: it is no pattern. */
    final String contains;

    /** Changes nothing and makes a transaction that has only read so far the one that writes; empty where rows are locked instead. */
    final String takesWriteLock;

    Dialect(
            String forUpdate,
            String forShare,
            String clock,
            String ourTables,
            String idType,
            String listed,
            String pairs,
            String contains,
            String takesWriteLock) {
        this.forUpdate = forUpdate;
        this.forShare = forShare;
        this.clock = clock;
        this.ourTables = ourTables;
        this.idType = idType;
        this.listed = listed;
        this.pairs = pairs;
        this.contains = contains;
        this.takesWriteLock = takesWriteLock;
    }

    /** Finds the names of the tables that begin as ours do. */
    String ourTables(TableNames names) {
        String place = names.schema()
                .map(schema -> "c.relnamespace = (select n.oid from pg_catalog.pg_namespace n where n.nspname = '"
                        + schema + "')")
                .orElse("pg_catalog.pg_table_is_visible(c.oid)");
        return ourTables.formatted(names.prefix().length(), names.prefix(), place);
    }

    /** An id as the driver takes it. */
    abstract Object bound(UUID id);

    String folder() {
        return this == SQLITE ? "sqlite" : "postgresql";
    }

    /** An id of either database. */
    static UUID uuid(ResultSet row, int column) throws SQLException {
        UUID id = uuidOrNull(row, column);
        if (id == null) {
            throw new SQLException("column " + column + ": expected an id, found null");
        }
        return id;
    }

    static @Nullable UUID uuidOrNull(ResultSet row, int column) throws SQLException {
        Object found = row.getObject(column);
        if (found == null || found instanceof UUID) {
            return (UUID) found;
        }
        if (found instanceof byte[] bytes && bytes.length == UUID_BYTES) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            return new UUID(buffer.getLong(), buffer.getLong());
        }
        throw new SQLException("column " + column + ": expected an id, found "
                + found.getClass().getSimpleName());
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(UUID_BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
