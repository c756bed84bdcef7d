package dev.chargehand.examples.rest.load;

import dev.chargehand.examples.rest.RestApi;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;

/** The service, in a process of its own. */
final class ServerProcess implements AutoCloseable {
    private static final String LISTENING = "listening on ";

    private final Process process;
    private final String base;

    private ServerProcess(Process process, String base) {
        this.process = process;
        this.base = base;
    }

    /** Where a storage is may hold a password, so it goes by the environment, which others do not see. */
    static ServerProcess on(String storage) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        ProcessBuilder builder = new ProcessBuilder(java.toString(), RestApi.class.getName(), "--port", "0");
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        builder.environment().put("STORAGE", storage);
        builder.redirectError(ProcessBuilder.Redirect.INHERIT);
        Process process = builder.start();
        BufferedReader output = process.inputReader();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(LISTENING)) {
                return new ServerProcess(process, line.substring(LISTENING.length()));
            }
        }
        throw new IllegalStateException("the service ended before it listened");
    }

    String base() {
        return base;
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
