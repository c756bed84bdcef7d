package dev.chargehand.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Collections;
import org.junit.jupiter.api.Test;

class ArgumentsTest {
    @Test
    void the_first_missing_argument_is_named_by_its_place() {
        for (int place = 1; place <= 3; place++) {
            Object[] values = new Object[3];
            Arrays.fill(values, 0, place - 1, "given");
            assertThatThrownBy(() -> Arguments.given(values))
                    .isInstanceOf(NullPointerException.class)
                    .hasMessage("expected a value for argument " + place + ", found null");
        }
    }

    @Test
    void a_missing_argument_is_named_and_a_given_one_is_handed_back() {
        Object nothing = Collections.singletonList("x").toArray(new Object[2])[1];
        assertThatThrownBy(() -> Arguments.given("role", nothing))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("expected a value for role, found null");
        String role = "ADMIN";
        assertThat(Arguments.<String>given("role", role)).isSameAs(role);
        Arguments.given(role, role);
    }
}
