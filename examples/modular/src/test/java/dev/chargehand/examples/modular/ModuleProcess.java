package dev.chargehand.examples.modular;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A virtual machine with all on the module path and nothing on the class path: the jars of Chargehand's modules in {@code mvn verify}, where
 * they have been packaged before this module's tests run, and their folders of classes in {@code mvn test}.
 */
final class ModuleProcess {
    private static final String MODULE = "dev.chargehand.examples.modular";
    private static final Path CLASSES = Path.of("target", "classes");
    private static final Path TEST_CLASSES = Path.of("target", "test-classes");
    private static final Path RUN_TIME = Path.of("target", "run-time-class-path.txt");
    private static final long PATIENCE_SECONDS = 120;

    private ModuleProcess() {}

    /** What the host prints when it is started with these arguments; it ends well and complains of nothing. */
    static List<String> host(Path folder, String... arguments) throws IOException, InterruptedException {
        return run(folder, List.of(), ModularHost.class, arguments);
    }

    /** What a class of the tests prints that is put into the host's module. */
    static List<String> inside(Path folder, Class<?> main, String... arguments)
            throws IOException, InterruptedException {
        return run(folder, List.of("--patch-module", MODULE + "=" + TEST_CLASSES), main, arguments);
    }

    private static List<String> run(Path folder, List<String> options, Class<?> main, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=org.xerial.sqlitejdbc",
                "--module-path",
                CLASSES + File.pathSeparator + Files.readString(RUN_TIME).strip()));
        command.addAll(options);
        command.addAll(List.of("--module", MODULE + "/" + main.getName()));
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile(folder, "out", ".txt");
        Path err = Files.createTempFile(folder, "err", ".txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().keySet().removeAll(List.of("CLASSPATH", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
        Process process = builder.start();
        try {
            boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            assertThat(Files.readString(err)).as("standard error").isEmpty();
            assertThat(ended).as("ended within %d s", PATIENCE_SECONDS).isTrue();
            assertThat(process.exitValue()).as("exit code").isZero();
            return Files.readAllLines(out);
        } finally {
            process.destroyForcibly();
        }
    }
}
