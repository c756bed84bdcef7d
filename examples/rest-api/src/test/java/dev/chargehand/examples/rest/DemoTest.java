package dev.chargehand.examples.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The walk with curl: it reaches its end, and it stops where an answer is another. It needs {@code sh} and {@code curl}. */
final class DemoTest {
    private static final long PATIENCE_SECONDS = 120;

    @TempDir
    private Path folder;

    @Test
    void the_demo_walks_through_both_apis() throws IOException, InterruptedException {
        Walk walk = walk(Files.readString(Path.of("demo.sh")));
        assertThat(walk.exitCode())
                .as("of sh demo.sh, which said%n%s", walk.output())
                .isZero();
        assertThat(walk.output())
                .contains("$ curl -X POST -H 'Authorization: Bearer ada@example.org'")
                .contains("\"type\":\"ForbiddenError\"")
                .contains("\"type\":\"ConflictError\"")
                .contains("\n401 {\"message\":\"Unauthenticated.\"}")
                .contains("\n429 {\"message\":\"Too Many Attempts.\"")
                .contains("Retry-After: ")
                .contains("\"licenses\":{\"smart\":true,\"pro\":false}")
                .endsWith("Done: every call was answered as expected.\n");
        assertThat(folder.resolve("tmp")).isEmptyDirectory();
    }

    @Test
    void the_demo_says_where_an_answer_is_not_the_expected_one() throws IOException, InterruptedException {
        String expectingAnother =
                Files.readString(Path.of("demo.sh")).replace("call 200 $ada GET /teams", "call 418 $ada GET /teams");
        Walk walk = walk(expectingAnother);
        assertThat(walk.exitCode())
                .as("of sh demo.sh, which said%n%s", walk.output())
                .isEqualTo(1);
        assertThat(walk.output())
                .endsWith("FAILED at the step \"She lists her teams\": expected status 418, found 200\n");
        assertThat(folder.resolve("tmp")).isEmptyDirectory();
    }

    private record Walk(int exitCode, String output) {}

    /** The service is started with the classes that are there, which takes no build. */
    private Walk walk(String script) throws IOException, InterruptedException {
        Path demo = Files.writeString(folder.resolve("demo.sh"), script);
        Path output = folder.resolve("output");
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        ProcessBuilder process = new ProcessBuilder("sh", demo.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        process.environment().put("REST_API", "'" + java + "' " + RestApi.class.getName());
        process.environment().put("CLASSPATH", RunTime.classPath());
        process.environment()
                .put("TMPDIR", Files.createDirectory(folder.resolve("tmp")).toString());
        Process running = start(process);
        if (!running.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            running.destroy();
            running.waitFor();
            throw new AssertionError("the demo did not end, and said\n" + Files.readString(output));
        }
        return new Walk(running.exitValue(), Files.readString(output));
    }

    private static Process start(ProcessBuilder process) {
        try {
            return process.start();
        } catch (IOException missing) {
            throw new AssertionError("the demo needs sh and curl, which this machine does not have", missing);
        }
    }
}
