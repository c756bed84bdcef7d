package dev.chargehand.jdbi;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What our tables are called. By default they begin with {@code chargehand_} and are found where the database looks first; a prefix of
 * the host's own replaces that beginning, and a schema says where they are, whatever the connection's search path.
 *
 * <p>Immutable and thread safe. Checked once, when it is made: names are lower-case letters, digits and underscores, a letter
 * first, so they need no quotes anywhere.
 */
public final class TableNames {
    /** {@code chargehand_}, in the connection's own schema. */
    public static final TableNames DEFAULT = new TableNames(Optional.empty(), "chargehand_");

    private static final int LONGEST = 30;
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0," + (LONGEST - 1) + "}");

    /** A name of ours in our SQL. Where an index is made it is named without a schema: it gets its table's. */
    private static final Pattern OURS =
            Pattern.compile("(?<![a-z0-9_.])(create (?:unique )?index (?:if not exists )?)?chargehand_(?=[a-z])");

    private final Optional<String> schema;
    private final String prefix;
    private final Map<String, String> renamed = new ConcurrentHashMap<>();

    private TableNames(Optional<String> schema, String prefix) {
        this.schema = schema;
        this.prefix = prefix;
    }

    /**
     * Tables that begin otherwise.
     *
     * @param beginning of every table's and index's name; at most 30 lower-case letters, digits and underscores, a letter first
     * @return names with it
     * @throws IllegalArgumentException for any other text
     */
    public TableNames withPrefix(String beginning) {
        return new TableNames(schema, checked("prefix", beginning));
    }

    /**
     * Tables in a schema, which must exist. PostgreSQL only.
     *
     * @param name at most 30 lower-case letters, digits and underscores, a letter first
     * @return names with it
     * @throws IllegalArgumentException for any other text
     */
    public TableNames inSchema(String name) {
        return new TableNames(Optional.of(checked("schema", name)), prefix);
    }

    /** Our SQL with these names in it. */
    String in(String sql) {
        return isDefault() ? sql : renamed.computeIfAbsent(sql, this::replaced);
    }

    boolean isDefault() {
        return schema.isEmpty() && prefix.equals(DEFAULT.prefix);
    }

    Optional<String> schema() {
        return schema;
    }

    String prefix() {
        return prefix;
    }

    private String replaced(String sql) {
        String table = schema.map(name -> name + ".").orElse("") + prefix;
        return OURS.matcher(sql)
                .replaceAll(
                        found -> Matcher.quoteReplacement(found.group(1) == null ? table : found.group(1) + prefix));
    }

    private static String checked(String what, String name) {
        if (!NAME.matcher(Objects.requireNonNull(name, what)).matches()) {
            throw new IllegalArgumentException(what + ": expected 1 to " + LONGEST
                    + " lower-case letters, digits and underscores, a letter first; found " + name.length()
                    + " characters");
        }
        return name;
    }

    /** Where a table is, and how its name begins. */
    @Override
    public String toString() {
        return schema.map(name -> name + ".").orElse("") + prefix + "*";
    }
}
