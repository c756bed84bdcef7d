package dev.chargehand.examples.forwarder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.event.RecordedEvent;
import dev.chargehand.jdbi.EventJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What has to be true of a receiver's file, whenever one looks and in the end. */
final class Delivered {
    private Delivered() {}

    /** Nothing is acknowledged that was not taken, and nothing is in doubt but one event. */
    static void requireOneInDoubt(long acknowledged, long taken, String where) {
        assertThat(acknowledged)
                .as("%s: acknowledged, when %d was taken", where, taken)
                .isBetween(taken - 1, taken);
    }

    /** Each event of the log once, in its order, and nothing else. */
    static void requireWhole(List<RecordedEvent> log, Path file, String where) throws IOException {
        List<String> expected = log.stream()
                .map(event -> event.position() + " " + EventJson.kind(event.event()) + " " + event.at())
                .toList();
        assertThat(Files.readAllLines(file).stream().map(Delivered::line))
                .as(where)
                .isEqualTo(expected);
    }

    private static String line(String json) {
        return number(json) + " " + field(json, "kind") + " " + field(json, "at");
    }

    private static String number(String json) {
        String from = json.substring(json.indexOf("\"position\":") + "\"position\":".length());
        return from.substring(0, from.indexOf(','));
    }

    private static String field(String json, String name) {
        String begin = "\"" + name + "\":\"";
        String from = json.substring(json.indexOf(begin) + begin.length());
        return from.substring(0, from.indexOf('"'));
    }
}
