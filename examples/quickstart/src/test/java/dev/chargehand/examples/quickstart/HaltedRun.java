package dev.chargehand.examples.quickstart;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The program in a process of its own that dies without a word when half of something is stored. */
final class HaltedRun {
    static final int KILLED = 137;

    private HaltedRun() {}

    /** {@code half} is what to count: sites or chargers. */
    static Process start(String half, String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                HaltedRun.class.getName(),
                half));
        command.addAll(List.of(args));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8) {
            @Override
            public void println(String line) {
                super.println(line);
                if (line.startsWith("   50 %") && line.endsWith(args[0] + ")")) {
                    // no shutdown hook runs and nothing is closed, as after kill -9
                    Runtime.getRuntime().halt(KILLED);
                }
            }
        };
        System.exit(new Quickstart(out, System.err, false).run(Arrays.copyOfRange(args, 1, args.length)));
    }
}
