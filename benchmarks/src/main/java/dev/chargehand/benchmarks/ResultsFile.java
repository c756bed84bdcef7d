package dev.chargehand.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The page of results: a run replaces the sections that it measured, each with its own date and machine. */
public final class ResultsFile {
    private static final String PREFACE = """
            # Results

            Written by the benchmarks themselves; [how to run them](README.md). Times are means of one process each and vary
            with the machine; the ratios are what to read.

            """;
    private static final String HEAD = """
            | what | ours, ns | floor, ns | ratio | target | | note |
            |---|---|---|---|---|---|---|
            """;

    private final Path file;

    ResultsFile(Path file) {
        this.file = file;
    }

    void put(String title, String machine, List<Row> rows) throws IOException {
        put(title, machine, table(rows));
    }

    /**
     * Rows under their heading.
     *
     * @param rows the rows
     * @return the table
     */
    public static String table(List<Row> rows) {
        return HEAD + rows.stream().map(Row::markdown).collect(Collectors.joining("\n")) + "\n";
    }

    void put(String title, String machine, String table) throws IOException {
        String heading = "## " + title + "\n\n";
        String section = heading + machine + table;
        String page = Files.exists(file) ? Files.readString(file) : PREFACE;
        int from = page.indexOf(heading);
        if (from < 0) {
            page = page.stripTrailing() + "\n\n" + section;
        } else {
            int next = page.indexOf("\n## ", from);
            page = page.substring(0, from) + section + (next < 0 ? "" : page.substring(next));
        }
        Files.writeString(file, page, StandardCharsets.UTF_8);
        System.out.println(section);
    }
}
