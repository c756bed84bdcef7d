package dev.chargehand.jdbi;

import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.statement.DefinedAttributeTemplateEngine;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.TemplateEngine;

/** Puts the host's names for our tables into what Jdbi sends, once for each text. */
final class NamedTables implements TemplateEngine.Parsing {
    private static final String ATTRIBUTE = "tables";

    private final DefinedAttributeTemplateEngine attributes = new DefinedAttributeTemplateEngine();
    private final TableNames names;

    private NamedTables(TableNames names) {
        this.names = names;
    }

    static void define(Jdbi jdbi, TableNames names) {
        jdbi.define(ATTRIBUTE, names);
        if (!names.isDefault()) {
            jdbi.setTemplateEngine(new NamedTables(names));
        }
    }

    /** For SQL that goes past Jdbi. */
    static TableNames of(Handle handle) {
        return (TableNames) handle.getConfig(SqlStatements.class).getAttribute(ATTRIBUTE);
    }

    @Override
    public Optional<Function<StatementContext, String>> parse(String template, ConfigRegistry config) {
        return attributes.parse(names.in(template), config);
    }
}
