package dev.chargehand.examples.quickstart;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * The example with a Java run time of its own, in one folder that needs no installed Java: {@code bin/quickstart}, the modules of the JDK that
 * the jars need, and the jars in {@code app}.
 *
 * <p>The jars stay on the class path of that run time. Jdbi and the PostgreSQL driver have no module descriptor, and {@code jlink} takes none
 * without; writing descriptors for them would be ours to keep right with each of their releases.
 */
final class Image {
    /** What jdeps cannot see, because it is looked up by name: elliptic curves, without which few servers talk TLS. */
    private static final String LOOKED_UP = "jdk.crypto.ec";

    private static final String LAUNCHER = """
            #!/bin/sh
            here=$(cd "$(dirname "$0")" && pwd)
            exec "$here/java" --enable-native-access=ALL-UNNAMED -cp "$here/../app/*" dev.chargehand.examples.quickstart.Quickstart "$@"
            """;

    private Image() {}

    /**
     * Makes it.
     *
     * @param arguments a file with the class path of what the example needs, the example's own classes, and the folder to make
     */
    public static void main(String[] arguments) throws IOException {
        Path image = Path.of(arguments[2]);
        delete(image);
        make(Path.of(arguments[0]), Path.of(arguments[1]), image);
        System.out.println("made " + image + "; run " + image.resolve("bin").resolve("quickstart"));
    }

    /** Makes it in a folder that is not there yet. */
    static void make(Path classPath, Path own, Path image) throws IOException {
        List<Path> parts = new ArrayList<>(List.of(own));
        for (String entry : Files.readString(classPath).strip().split(File.pathSeparator, -1)) {
            parts.add(Path.of(entry));
        }
        Path jars = Files.createTempDirectory("image");
        try {
            for (int i = 0; i < parts.size(); i++) {
                copy(parts.get(i), jars, i);
            }
            link(modules(jars), image);
            Files.createDirectory(image.resolve("app"));
            for (Path jar : list(jars)) {
                Files.copy(jar, image.resolve("app").resolve(jar.getFileName()));
            }
            Path launcher = Files.writeString(image.resolve("bin").resolve("quickstart"), LAUNCHER);
            if (!launcher.toFile().setExecutable(true, false)) {
                throw new IOException("cannot make " + launcher + " executable");
            }
        } finally {
            delete(jars);
        }
    }

    /** What a tool of the JDK printed. */
    static String run(String tool, List<String> arguments) {
        ToolProvider found = ToolProvider.findFirst(tool)
                .orElseThrow(() -> new IllegalStateException("found no " + tool + " in the Java at "
                        + System.getProperty("java.home") + ", expected a whole JDK; set JAVA_HOME to one"));
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream both = new PrintStream(said, true, StandardCharsets.UTF_8);
        int exitCode = found.run(both, both, arguments.toArray(String[]::new));
        String text = said.toString(StandardCharsets.UTF_8);
        if (exitCode != 0) {
            throw new IllegalStateException(tool + " of the Java at " + System.getProperty("java.home")
                    + " ended with exit code " + exitCode + ", expected 0; it said: " + text);
        }
        return text;
    }

    /** In a reactor that has not packaged its modules, they are folders of classes. */
    private static void copy(Path part, Path jars, int position) throws IOException {
        if (Files.isDirectory(part)) {
            String jar = jars.resolve("classes-" + position + ".jar").toString();
            run("jar", List.of("--create", "--file", jar, "-C", part.toString(), "."));
        } else {
            Files.copy(part, jars.resolve(part.getFileName()));
        }
    }

    /** The modules stand in the last line; those before it warn that a jar without a descriptor is read once as a jar and once as a module. */
    private static String modules(Path jars) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "--print-module-deps",
                "--ignore-missing-deps",
                "--multi-release",
                String.valueOf(Runtime.version().feature()),
                "--module-path",
                jars.toString()));
        list(jars).forEach(jar -> arguments.add(jar.toString()));
        List<String> lines = run("jdeps", arguments).lines().toList();
        return lines.get(lines.size() - 1) + "," + LOOKED_UP;
    }

    private static void link(String modules, Path image) {
        run(
                "jlink",
                List.of(
                        "--add-modules",
                        modules,
                        "--strip-java-debug-attributes",
                        "--no-header-files",
                        "--no-man-pages",
                        "--compress",
                        Runtime.version().feature() < 21 ? "2" : "zip-6",
                        "--output",
                        image.toString()));
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file :
                        files.sorted((one, other) -> other.compareTo(one)).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
