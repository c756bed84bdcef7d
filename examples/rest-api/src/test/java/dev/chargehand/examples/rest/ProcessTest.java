package dev.chargehand.examples.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The service as a process of its own, on the class path that it has at run time, which is less than its tests have. */
final class ProcessTest {
    private static final String LISTENING = "listening on http://127.0.0.1:";

    @TempDir
    private Path folder;

    @Test
    void it_says_where_it_listens_ends_when_asked_and_finds_everything_again() throws Exception {
        Path file = folder.resolve("service.db");
        String team;
        List<String> before;
        try (Started first = started("--port", "0", "--storage", file.toString())) {
            Client me = first.client();
            team = Given.team(me);
            String site = Given.site(me, team);
            Given.charger(me, site);
            before = shown(me, team, site);
            first.end();
        }
        try (Started second = started("--port", "0", "--storage", file.toString())) {
            Client me = second.client();
            String site = me.get(Given.SITES).is(200).text("/data/0/uuid");
            assertThat(shown(me, team, site)).isEqualTo(before);
            Given.site(me, team);
            second.end();
        }
    }

    @Test
    void a_bad_option_ends_it_with_a_message_on_standard_error() throws Exception {
        Process process = process("--port", "x").start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(2);
        assertThat(text(process.getInputStream().readAllBytes())).isEmpty();
        assertThat(text(process.getErrorStream().readAllBytes()))
                .startsWith("--port: expected")
                .contains("Usage: ");
    }

    @Test
    void a_storage_that_cannot_be_opened_ends_it_with_a_message() throws Exception {
        Process process = process(
                        "--port",
                        "0",
                        "--storage",
                        folder.resolve("no/such/folder/x.db").toString())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(1);
        assertThat(text(process.getInputStream().readAllBytes())).isEmpty();
        assertThat(text(process.getErrorStream().readAllBytes())).isNotBlank().doesNotContain("\tat ");
    }

    @Test
    void help_is_asked_for_on_standard_output() throws Exception {
        Process process = process("--help").start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        assertThat(text(process.getInputStream().readAllBytes())).isEqualTo(Options.HELP);
    }

    /** What must not change while the service is down, integers included. */
    private static List<String> shown(Client me, String team, String site) {
        String number = me.get(Given.TEAMS).is(200).text("/data/0/id");
        return List.of(
                me.get(Given.TEAMS).body().toString(),
                me.get(Given.SITES + "/" + site).is(200).body().toString(),
                me.get(Given.TEAMS + "/" + team + "/chargers")
                        .is(200)
                        .at("/data")
                        .toString(),
                me.get("/api/v2/teams/" + number + "/chargers").is(200).body().toString());
    }

    private Started started(String... arguments) throws IOException {
        Path errors = Files.createTempFile(folder, "errors", ".txt");
        Process process = process(arguments).redirectError(errors.toFile()).start();
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String first = String.valueOf(out.readLine());
        assertThat(first).as("%s", Files.readString(errors)).matches(LISTENING + "\\d+");
        return new Started(process, out, errors, first.substring("listening on ".length()));
    }

    private static ProcessBuilder process(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                RunTime.classPath(),
                RestApi.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().keySet().removeAll(List.of("PORT", "STORAGE", "HOST", "PARTNERS", "JAVA_TOOL_OPTIONS"));
        return builder;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private record Started(Process process, BufferedReader out, Path errors, String base) implements AutoCloseable {
        Client client() {
            return new Client(Running.at(base), "me@example.org");
        }

        /** Asked politely, it ends at once and has said nothing more. */
        void end() throws IOException, InterruptedException {
            process.toHandle().destroy(); // unlike destroy() of the process, this leaves its output readable
            assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isIn(0, 143);
            assertThat(out.readLine()).isNull();
            assertThat(Files.readString(errors)).isEmpty();
        }

        @Override
        public void close() {
            process.destroyForcibly();
        }
    }
}
