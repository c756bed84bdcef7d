package dev.chargehand.examples.forwarder;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A program in a virtual machine of its own, with what it said. */
final class Started implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 120;

    private final Process process;
    private final CompletableFuture<String> firstLine = new CompletableFuture<>();
    private final CompletableFuture<String> said;

    private Started(Process process) {
        this.process = process;
        this.said = CompletableFuture.supplyAsync(this::text);
    }

    static Started main(Class<?> program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().remove("JAVA_TOOL_OPTIONS"); // the virtual machine would say that it saw it
        return new Started(builder.start());
    }

    static Started forwarder(Service service, Receiver receiver) throws IOException {
        return main(
                Forwarder.class, "forward", "--storage", service.address(), "--to", url(receiver), "--lease", "0.5");
    }

    static String url(Receiver receiver) {
        return "http://127.0.0.1:" + receiver.port() + "/events";
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                text.append(line).append('\n');
                firstLine.complete(line);
            }
        } catch (IOException killed) {
            text.append("(killed)\n");
        }
        return text.toString();
    }

    /** Without a word, as {@code kill -9} does. */
    void kill() {
        process.toHandle().destroyForcibly();
    }

    /** As Ctrl-C does. */
    void ask() {
        process.toHandle().destroy();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    int exitCode() throws InterruptedException {
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("expected the program to end within " + PATIENCE_SECONDS + " s, found it running");
        }
        return process.exitValue();
    }

    String firstLine() throws InterruptedException, ExecutionException, TimeoutException {
        return firstLine.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    /** Once it has ended. */
    String said() throws InterruptedException, ExecutionException, TimeoutException {
        return said.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        kill();
    }
}
