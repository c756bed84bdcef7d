package dev.chargehand.examples.forwarder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A receiver takes each event once, also after it was killed in the middle of a line. */
final class InboxTest {
    @TempDir
    Path folder;

    @Test
    void what_was_taken_is_dropped_when_it_comes_again() throws IOException {
        Path file = folder.resolve("received.txt");
        try (Inbox inbox = Inbox.open(file)) {
            assertThat(inbox.take(event(1, "é"))).isTrue();
            assertThat(inbox.take(event(1, "é"))).isFalse();
            assertThat(inbox.take(event(4, "b"))).isTrue();
            assertThat(inbox.take(event(3, "c"))).isFalse();
        }
        try (Inbox inbox = Inbox.open(file)) {
            assertThat(inbox.last()).isEqualTo(4);
            assertThat(inbox.take(event(4, "b"))).isFalse();
            assertThat(inbox.take(event(5, "d"))).isTrue();
        }
        assertThat(Files.readAllLines(file)).containsExactly(event(1, "é"), event(4, "b"), event(5, "d"));
    }

    @Test
    void a_line_that_was_cut_off_anywhere_is_taken_again() throws IOException {
        String first = event(1, "a") + "\n";
        String second = event(2, "b") + "\n";
        for (int kept = 0; kept <= second.length(); kept++) {
            Path file = folder.resolve("cut" + kept + ".txt");
            Files.writeString(file, first + second.substring(0, kept));
            try (Inbox inbox = Inbox.open(file)) {
                assertThat(inbox.take(event(2, "b"))).isEqualTo(kept < second.length());
            }
            assertThat(Files.readString(file)).isEqualTo(first + second);
        }
    }

    @Test
    void what_has_no_position_is_refused() {
        for (String body :
                new String[] {"", "[]", "{}", "{\"position\":\"1\"}", "{\"a\":{\"position\":1}}", "{\"position\":1.5}"
                }) {
            assertThatThrownBy(() -> Inbox.position(body)).as(body).isInstanceOf(IOException.class);
        }
    }

    private static String event(long position, String name) {
        return "{\"id\":\"x/" + position + "\",\"ids\":{\"position\":9},\"position\":" + position + ",\"kind\":\""
                + name + "\"}";
    }
}
