package dev.chargehand.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The image with a Java of its own does the main job, on a SQLite file, with what a host has at run time and not with what its tests have. */
final class ImageTest {
    private static final Path RUN_TIME = Path.of("target", "run-time-class-path.txt");
    private static final Path CLASSES = Path.of("target", "classes");
    private static final long PATIENCE_SECONDS = 120;

    @TempDir
    Path folder;

    @Test
    void the_image_needs_no_other_java_and_does_the_main_job() throws Exception {
        Path image = folder.resolve("image");
        Image.make(RUN_TIME, CLASSES, image);

        List<String> fleet = Csv.fleet(20, 3);
        Path csv = Csv.write(folder, fleet);
        String file = folder.resolve("fleet.db").toString();
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(
                        image.resolve("bin").resolve("quickstart").toString(), csv.toString(), file)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment()
                .keySet()
                .removeAll(List.of("JAVA_HOME", "CLASSPATH", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
        Process process = builder.start();
        try {
            assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
            assertThat(Files.readString(err)).isEmpty();
            assertThat(process.exitValue()).isZero();
        } finally {
            process.destroyForcibly();
        }

        Run same = new Run(0, Files.readString(out), "");
        assertThat(same.comparable())
                .isEqualTo(Run.piped(csv.toString(), "memory").comparable());
    }

    @Test
    void a_java_without_its_tools_is_told_so() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Image.run("no-such-tool", List.of()))
                .withMessageContainingAll("found no no-such-tool", System.getProperty("java.home"), "set JAVA_HOME");
    }

    @Test
    void a_tool_that_fails_is_told_with_what_it_said() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Image.run(
                        "jlink",
                        List.of(
                                "--add-modules",
                                "no.such.module",
                                "--output",
                                folder.resolve("x").toString())))
                .withMessageContainingAll("jlink", "exit code", "no.such.module");
    }
}
