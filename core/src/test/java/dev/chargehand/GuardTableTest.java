package dev.chargehand;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tests that the documents name for their guards are tests that there are. */
class GuardTableTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern NAMED = Pattern.compile("`(\\w+(?:Test|Contract|Properties))(?:\\.(\\w+))?`");

    @Test
    void every_test_that_is_named_is_there() throws IOException {
        Map<String, Path> sources = sources();
        for (String page : new String[] {
            "ARCHITECTURE.md", "CONTRIBUTING.md", "persistence-jdbi/BEYOND-ONE-MACHINE.md", "examples/modular/README.md"
        }) {
            for (MatchResult test : NAMED.matcher(Files.readString(ROOT.resolve(page)))
                    .results()
                    .toList()) {
                String named = page + ": " + test.group();
                Path source = sources.get(test.group(1));
                assertThat(source).as(named).isNotNull();
                if (test.group(2) != null) {
                    assertThat(Files.readString(source)).as(named).containsPattern("void " + test.group(2) + "\\(");
                }
            }
        }
    }

    /** By the name of the class. */
    private static Map<String, Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            Map<String, Path> sources = new TreeMap<>();
            files.filter(file -> file.toString().endsWith(".java"))
                    .forEach(file -> sources.put(file.getFileName().toString().replace(".java", ""), file));
            return sources;
        }
    }
}
