package dev.chargehand.examples.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The host in a process of its own, on the class path that it has at run time: what only its tests bring along is not there. */
final class RunTimeTest {
    private static final Path CLASSES = Path.of("target", "classes");
    private static final Path OTHERS = Path.of("target", "run-time-class-path.txt");
    private static final Pattern STARTED = Pattern.compile("Tomcat started on port (\\d+)");
    private static final long PATIENCE_SECONDS = 120;

    @TempDir
    Path folder;

    @Test
    @Timeout(value = PATIENCE_SECONDS, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void it_starts_answers_json_and_ends_when_asked() throws Exception {
        Process process = start();
        try {
            String base = "http://127.0.0.1:" + port(process.inputReader());

            HttpResponse<String> health = send(HttpRequest.newBuilder(URI.create(base + "/actuator/health")));
            assertThat(health.statusCode()).isEqualTo(200);
            assertThat(health.body()).contains("\"chargehand\":{\"status\":\"UP\"}");

            HttpResponse<String> site = send(HttpRequest.newBuilder(URI.create(base + "/sites"))
                    .header("X-User", "ada@example.org")
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString("{\"name\":\"Quay 7\"}")));
            assertThat(site.statusCode()).as(site.body()).isEqualTo(201);
            assertThat(site.body()).contains("\"name\":\"Quay 7\"");

            process.toHandle().destroy();
            assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isIn(0, 143);
        } finally {
            process.destroyForcibly();
        }
    }

    private Process start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        CLASSES + File.pathSeparator + Files.readString(OTHERS).strip(),
                        SpringBootHost.class.getName(),
                        "--server.port=0",
                        "--spring.main.banner-mode=off",
                        "--spring.datasource.url=jdbc:sqlite:" + folder.resolve("run.db")
                                + "?foreign_keys=true&busy_timeout=5000&journal_mode=WAL")
                .redirectErrorStream(true);
        builder.environment().keySet().removeAll(List.of("CLASSPATH", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
        return builder.start();
    }

    /** Says all that the host said when it ends instead. */
    private static String port(BufferedReader output) throws IOException {
        StringBuilder said = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            said.append(line).append('\n');
            Matcher started = STARTED.matcher(line);
            if (started.find()) {
                return started.group(1);
            }
        }
        throw new AssertionError("the host ended before it listened; it said\n" + said);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
