package dev.chargehand.jdbi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of our tables: which are taken, and where they go in our SQL. */
final class SchemaNamesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Ch_",
                "1ch",
                "ch-",
                "ch;drop",
                "\"ch\"",
                "ch'",
                "ch ",
                "_ch",
                "é",
                "a234567890123456789012345678901"
            })
    void a_name_that_would_need_quotes_is_refused(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TableNames.DEFAULT.withPrefix(name))
                .withMessageContaining("lower-case letters")
                .withMessageNotContaining("drop");
        assertThatIllegalArgumentException().isThrownBy(() -> TableNames.DEFAULT.inSchema(name));
    }

    @Test
    void a_file_has_no_schemas() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SqliteOptions.DEFAULT.withTables(TableNames.DEFAULT.inSchema("access")))
                .withMessageContaining("schema");
    }

    @Test
    void tables_are_found_by_schema_and_prefix_and_indexes_made_without_the_schema() {
        TableNames names = TableNames.DEFAULT.withPrefix("ev_").inSchema("access");
        assertThat(names.in("create unique index chargehand_member_of on chargehand_member (user_id)"))
                .isEqualTo("create unique index ev_member_of on access.ev_member (user_id)");
        assertThat(names.in("drop index chargehand_member_of")).isEqualTo("drop index access.ev_member_of");
        assertThat(names.in("select 'chargehand_' from chargehand_team t join chargehand_member m"))
                .isEqualTo("select 'chargehand_' from access.ev_team t join access.ev_member m");
        assertThat(TableNames.DEFAULT.withPrefix("chargehand_eu_").in("delete from chargehand_team"))
                .isEqualTo("delete from chargehand_eu_team");
        assertThat(TableNames.DEFAULT.in("select 1 from chargehand_team")).isEqualTo("select 1 from chargehand_team");
    }
}
