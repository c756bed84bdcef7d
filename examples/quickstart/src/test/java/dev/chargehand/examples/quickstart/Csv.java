package dev.chargehand.examples.quickstart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Small fleet files. */
final class Csv {
    static final String HEADER = "ID,Station Name,Street Address,City,State,ZIP,Country,Latitude,Longitude,EV Network,"
            + "EV Level1 EVSE Num,EV Level2 EVSE Num,EV DC Fast Count";

    private Csv() {}

    static String line(int id, String network) {
        return id + ",Station " + id + ",1 Main St,Lacey,WA,98503,US,47.04,-122.82," + network + ",,2,1";
    }

    /** So many stations, spread evenly over so many networks. */
    static List<String> fleet(int stations, int networks) {
        List<String> lines = new ArrayList<>(List.of(HEADER));
        for (int id = 1; id <= stations; id++) {
            lines.add(line(id, "Network " + id % networks));
        }
        return lines;
    }

    static Path write(Path directory, List<String> lines) {
        return write(directory, String.join("\n", lines) + "\n");
    }

    static Path write(Path directory, String text) {
        try {
            return Files.writeString(directory.resolve("fleet.csv"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
