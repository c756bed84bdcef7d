package dev.chargehand.examples.forwarder;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * What a receiver has taken: a file with one event a line, on the disk before it is acknowledged. An event whose position is not past
 * the last one's was taken before and is dropped. A line that a killed process left unfinished was not acknowledged, and goes. Thread
 * safe; one process at a time.
 */
final class Inbox implements Receiver.Keeping, AutoCloseable {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final FileChannel file;
    private long last;

    private Inbox(FileChannel file, long last) {
        this.file = file;
        this.last = last;
    }

    static Inbox open(Path path) throws IOException {
        String kept = Files.exists(path) ? Files.readString(path) : "";
        String whole = kept.substring(0, kept.lastIndexOf('\n') + 1);
        String lastLine = whole.isEmpty() ? "" : whole.substring(whole.lastIndexOf('\n', whole.length() - 2) + 1);
        FileChannel file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        file.truncate(whole.getBytes(StandardCharsets.UTF_8).length);
        file.position(file.size());
        return new Inbox(file, lastLine.isEmpty() ? 0 : position(lastLine));
    }

    @Override
    public synchronized boolean take(String body) throws IOException {
        long position = position(body);
        if (position <= last) {
            return false;
        }
        ByteBuffer line = ByteBuffer.wrap((body + "\n").getBytes(StandardCharsets.UTF_8));
        while (line.hasRemaining()) {
            int unused = file.write(line);
        }
        file.force(true);
        last = position;
        return true;
    }

    @Override
    public synchronized long last() {
        return last;
    }

    /** The number in the field of that name. */
    static long position(String body) throws IOException {
        try (JsonParser json = FACTORY.createParser(body)) {
            if (json.nextToken() == JsonToken.START_OBJECT) {
                while (json.nextToken() == JsonToken.FIELD_NAME) {
                    boolean found = json.currentName().equals("position");
                    JsonToken value = json.nextToken();
                    if (found && value == JsonToken.VALUE_NUMBER_INT) {
                        return json.getLongValue();
                    }
                    json.skipChildren();
                }
            }
        }
        throw new IOException("expected a JSON object with a whole number as its position, found none");
    }

    @Override
    public synchronized void close() throws IOException {
        file.close();
    }
}
