package dev.chargehand.examples.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chargehand.team.TeamId;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the service is told what to do. */
final class OptionsTest {
    private static final String ONE = "01a202b2-c500-727f-b840-a4765b64531b";

    @Test
    void unless_told_otherwise_it_is_in_memory_and_for_this_machine_alone() throws Options.BadOptionException {
        assertThat(options(Map.of())).isEqualTo(new Options("127.0.0.1", 8080, "memory", false, Set.of()));
    }

    @Test
    void the_environment_tells_and_options_tell_better() throws Options.BadOptionException {
        Map<String, String> environment =
                Map.of("PORT", "9000", "STORAGE", "some.db", "HOST", "localhost", "PARTNERS", ONE);
        assertThat(options(environment))
                .isEqualTo(new Options("localhost", 9000, "some.db", false, Set.of(TeamId.parse(ONE))));
        String two = UUID.randomUUID().toString();
        Options told = options(
                environment, "--port", "0", "--storage", "memory", "--host", "::1", "--partners", two + "," + ONE);
        assertThat(told)
                .isEqualTo(new Options("::1", 0, "memory", false, Set.of(TeamId.parse(ONE), TeamId.parse(two))));
        assertThat(options(environment, "--port", "1", "--port", "2").port()).isEqualTo(2);
    }

    @Test
    void an_address_that_others_reach_needs_a_word() throws Options.BadOptionException {
        for (String host : new String[] {"0.0.0.0", "::", "192.0.2.1"}) {
            assertThatThrownBy(() -> options(Map.of(), "--host", host))
                    .isInstanceOf(Options.BadOptionException.class)
                    .hasMessageContaining("--anyone-is-anyone");
            assertThatThrownBy(() -> options(Map.of("HOST", host))).isInstanceOf(Options.BadOptionException.class);
            assertThat(options(Map.of(), "--anyone-is-anyone", "--host", host).anyoneIsAnyone())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "--port, -1",
        "--port, 65536",
        "--port, x",
        "--port, ''",
        "--storage, jdbc:mysql://localhost/x",
        "--storage, ''",
        "--partners, mine",
        "--partners, '1-1-1-1-1'"
    })
    void a_value_that_cannot_be_is_named(String option, String value) {
        assertThatThrownBy(() -> options(Map.of(), option, value))
                .isInstanceOf(Options.BadOptionException.class)
                .hasMessageStartingWith(option);
        assertThatThrownBy(() -> options(Map.of(option.substring(2).toUpperCase(java.util.Locale.ROOT), value)))
                .isInstanceOf(Options.BadOptionException.class)
                .hasMessageStartingWith(option);
    }

    @ParameterizedTest
    @CsvSource({"--verbose", "port", "-p", "--port", "--PORT", "--"})
    void what_is_no_option_or_lacks_its_value_is_refused(String option) {
        assertThatThrownBy(() -> options(Map.of(), option))
                .isInstanceOf(Options.BadOptionException.class)
                .hasMessageContaining(option);
    }

    private static Options options(Map<String, String> environment, String... arguments)
            throws Options.BadOptionException {
        return Options.of(arguments, environment);
    }
}
