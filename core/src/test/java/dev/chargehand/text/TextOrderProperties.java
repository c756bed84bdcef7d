package dev.chargehand.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The order of text is that of its bytes in UTF-8, in which databases keep it. */
class TextOrderProperties {
    /** Few code points, around those where the order of UTF-16 is another one. */
    @Provide
    Arbitrary<String> text() {
        return Arbitraries.of(
                        0x41, 0x7F, 0x80, 0x7FF, 0x800, 0xD7FF, 0xE000, 0xFFFD, 0x10000, 0x103FF, 0x10400, 0x10FFFF)
                .list()
                .ofMaxSize(4)
                .map(points -> points.stream().map(Character::toString).reduce("", String::concat));
    }

    @Property
    void text_is_ordered_as_its_bytes_are(@ForAll("text") String one, @ForAll("text") String other) {
        int expected =
                Arrays.compareUnsigned(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
        assertThat(Integer.signum(Text.compare(one, other))).isEqualTo(Integer.signum(expected));
        assertThat(Integer.signum(Text.compare(other, one))).isEqualTo(-Integer.signum(expected));
    }
}
