package dev.chargehand.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class UserIdProperties {
    private static final String MARKS = " .-";

    @Property
    void i_10_case_and_space_around_make_no_other_user_of_an_email_address(
            @ForAll("addresses") String address, @ForAll @IntRange(max = 3) int spaces) {
        String spelled = " ".repeat(spaces) + address.toUpperCase(Locale.ROOT) + "\t".repeat(spaces);
        assertThat(UserId.email(spelled)).isEqualTo(UserId.email(address));
        assertThat(UserId.ofAddress(spelled).orThrow()).isEqualTo(UserId.email(address));
    }

    @Property
    void i_10_marks_between_the_digits_make_no_other_user_of_a_phone_number(
            @ForAll("numbers") String number,
            @ForAll @IntRange(min = 3, max = 8) int at,
            @ForAll @IntRange(max = 2) int mark) {
        String spelled = number.substring(0, at) + MARKS.charAt(mark) + number.substring(at);
        assertThat(UserId.phone(spelled)).isEqualTo(UserId.phone(number));
        assertThat(UserId.ofAddress(spelled).orThrow()).isEqualTo(UserId.phone(number));
    }

    @Property
    void i_10_the_canonical_form_is_its_own_canonical_form(@ForAll("addresses") String address) {
        UserId user = UserId.email(address);
        assertThat(new UserId(user.text())).isEqualTo(user);
        assertThat(UserId.email(user.text().substring("email:".length()))).isEqualTo(user);
    }

    @Property
    void i_10_different_addresses_are_different_users(
            @ForAll("addresses") String one, @ForAll("addresses") String other) {
        assertThat(UserId.email(one).equals(UserId.email(other))).isEqualTo(one.equalsIgnoreCase(other));
    }

    @Provide
    Arbitrary<String> addresses() {
        Arbitrary<String> word =
                Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(12);
        Arbitrary<String> small = Arbitraries.of("a", "b", "ab");
        return Combinators.combine(
                        Arbitraries.oneOf(word, small),
                        Arbitraries.oneOf(word, small),
                        Arbitraries.of("org", "example"))
                .as((local, domain, top) -> local + "@" + domain + "." + top);
    }

    @Provide
    Arbitrary<String> numbers() {
        return Arbitraries.strings().numeric().ofLength(10).map(digits -> "+3" + digits);
    }
}
