package dev.chargehand.examples.forwarder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What it says when it cannot begin, and that it leaves everything as it is then. */
final class ForwarderTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void wrong_arguments_are_named_with_what_was_expected() {
        String to = "http://127.0.0.1:1/events";
        assertThat(run()).isEqualTo(2);
        assertThat(err()).contains("found nothing, expected forward or receive", Arguments.USAGE);
        assertThat(run("forward", "--to", to)).isEqualTo(2);
        assertThat(err()).contains("--storage: expected a value, found none");
        assertThat(run("forward", "--storage", "x.db", "--to", "ftp://host")).isEqualTo(2);
        assertThat(err()).contains("--to: expected an address that begins with http:// or https://");
        assertThat(run("forward", "--storage", "jdbc:mysql:x", "--to", to)).isEqualTo(2);
        assertThat(err()).contains("--storage: expected a file or a jdbc:postgresql: address");
        assertThat(run("forward", "--storage", "x.db", "--to", to, "--lease", "0"))
                .isEqualTo(2);
        assertThat(err()).contains("--lease: expected a number from 0.1 to 3600.0");
        assertThat(run("forward", "--storage", "x.db", "--to", to, "--lease")).isEqualTo(2);
        assertThat(err()).contains("--lease: expected a value after it");
        assertThat(run("receive", "--file", "x", "--name", "y")).isEqualTo(2);
        assertThat(err()).contains("found --name, expected one of the options below");
    }

    @Test
    void a_file_that_is_missing_or_another_s_is_left_as_it_is() throws Exception {
        Path missing = folder.resolve("missing.db");
        assertThat(run("forward", "--storage", missing.toString(), "--to", "http://127.0.0.1:1/events"))
                .isEqualTo(1);
        assertThat(err()).isNotBlank().doesNotContain("\tat ");
        assertThat(missing).doesNotExist();
        Path foreign = Files.writeString(folder.resolve("foreign.db"), "a letter to somebody");
        assertThat(run("forward", "--storage", foreign.toString(), "--to", "http://127.0.0.1:1/events"))
                .isEqualTo(1);
        assertThat(foreign).hasContent("a letter to somebody");
    }

    @Test
    void help_is_asked_for_on_standard_output() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(Arguments.USAGE);
    }

    @Test
    void a_receiver_keeps_what_a_forwarder_sends_and_both_end_when_asked() throws Exception {
        Path file = folder.resolve("received.txt");
        try (Service service = Service.On.SQLITE.start(folder);
                Started receiver = Started.main(Forwarder.class, "receive", "--file", file.toString(), "--port", "0")) {
            service.addMembers(20);
            String url = receiver.firstLine().replaceFirst(".*(http://\\S+/events).*", "$1");
            try (Started forwarder =
                    Started.main(Forwarder.class, "forward", "--storage", service.address(), "--to", url, "--full")) {
                Ledger ledger = service.ledger();
                InThread.awaitPosition(ledger, service.end());
                forwarder.ask();
                assertThat(forwarder.exitCode()).isIn(0, 143);
                assertThat(forwarder.said()).contains("ended at position " + service.end() + "\n");
                assertThat(ledger.hold()).as("the feed is free at once").isTrue();
            }
            receiver.ask();
            assertThat(receiver.exitCode()).isIn(0, 143);
            assertThat(receiver.said()).contains("ended at position " + service.end() + "\n");
            Delivered.requireWhole(service.log(), file, "SQLite");
            assertThat(Files.readString(file)).contains("email:member20@example.org");
        }
    }

    private int run(String... arguments) {
        err.reset();
        return Forwarder.run(
                List.of(arguments),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
