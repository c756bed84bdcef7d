package dev.chargehand;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of invariants in ARCHITECTURE.md names every invariant that is kept, and only tests that there are. */
class InvariantTableTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| I-(\\d+[ab]?) \\|.*$");
    private static final Pattern SHOWN_BY = Pattern.compile("`(\\w+(?:Properties|Contract))\\.(\\w+)`");
    private static final List<String> KEPT = Stream.of(
                    numbers(1, 16),
                    numbers(20, 36),
                    numbers(40, 59),
                    Stream.of("59a", "59b"),
                    numbers(60, 62),
                    numbers(70, 78),
                    numbers(80, 92))
            .flatMap(names -> names)
            .toList();

    @Test
    void every_invariant_has_a_row_with_tests_that_there_are() throws IOException {
        List<MatchResult> rows = ROW.matcher(Files.readString(ROOT.resolve("ARCHITECTURE.md")))
                .results()
                .toList();
        assertThat(rows).extracting(row -> row.group(1)).containsExactlyElementsOf(KEPT);
        for (MatchResult row : rows) {
            List<MatchResult> tests = SHOWN_BY.matcher(row.group()).results().toList();
            assertThat(tests).as("tests of I-%s", row.group(1)).isNotEmpty();
            for (MatchResult test : tests) {
                assertThat(source(test.group(1))).as(test.group()).containsPattern("void " + test.group(2) + "\\(");
            }
        }
    }

    private static Stream<String> numbers(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(String::valueOf);
    }

    private static String source(String type) throws IOException {
        for (String folder : List.of("core/src/test", "persistence-testkit/src/main")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
                List<Path> found =
                        files.filter(file -> file.endsWith(type + ".java")).toList();
                if (!found.isEmpty()) {
                    return Files.readString(found.get(0));
                }
            }
        }
        throw new AssertionError("no test " + type);
    }
}
