package dev.chargehand.jdbi.pooler;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A message of PostgreSQL's protocol, version 3: a letter, and what follows its length. */
final class Message {
    private static final int LENGTH = 4;

    private final char type;
    private final byte[] body;

    private Message(char type, byte[] body) {
        this.type = type;
        this.body = body;
    }

    char type() {
        return type;
    }

    /** The next one; a stream ends by an exception. */
    static Message read(DataInputStream from) throws IOException {
        int type = from.read();
        if (type < 0) {
            throw new EOFException();
        }
        byte[] body = new byte[from.readInt() - LENGTH];
        from.readFully(body);
        return new Message((char) type, body);
    }

    void write(DataOutputStream to) throws IOException {
        to.writeByte(type);
        to.writeInt(body.length + LENGTH);
        to.write(body);
    }

    /** Whether the server answers up to here and is ready for what comes next: a query, a function call, or a synchronisation. */
    boolean endsRound() {
        return type == 'Q' || type == 'F' || type == 'S';
    }

    /** Of a statement that is prepared under a name, which stays: its name and text. */
    Optional<String> keptStatement() {
        if (type != 'P' || text(0).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(text(0) + ": " + text(text(0).length() + 1));
    }

    private String text(int from) {
        int end = from;
        while (body[end] != 0) {
            end++;
        }
        return new String(body, from, end - from, StandardCharsets.UTF_8);
    }

    /** Of "ready for query": whether no transaction is open. */
    boolean isIdle() {
        return ByteBuffer.wrap(body).get() == 'I';
    }
}
