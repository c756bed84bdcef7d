package dev.chargehand.examples.rest;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the service has when it runs, without what its tests bring along. The build writes it down before the tests. */
final class RunTime {
    private static final Path CLASSES = Path.of("target", "classes");
    private static final Path OTHERS = Path.of("target", "run-time-class-path.txt");

    private RunTime() {}

    static String classPath() throws IOException {
        return CLASSES.toAbsolutePath()
                + File.pathSeparator
                + Files.readString(OTHERS).strip();
    }
}
