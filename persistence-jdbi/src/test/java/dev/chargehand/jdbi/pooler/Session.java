package dev.chargehand.jdbi.pooler;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.Socket;

/** One session of the server, lent to a client for a transaction. */
final class Session implements AutoCloseable {
    private final Socket socket;
    private final DataInputStream in;
    private final DataOutputStream out;
    private final byte[] greeting;

    Session(String host, int port, byte[] startup) throws IOException {
        socket = new Socket(host, port);
        socket.setTcpNoDelay(true);
        in = new DataInputStream(new BufferedInputStream(socket.getInputStream()));
        out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream()));
        out.writeInt(startup.length + Integer.BYTES);
        out.write(startup);
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        answer(new DataOutputStream(said));
        greeting = said.toByteArray();
    }

    /** What the server says to who signs in. */
    byte[] greeting() {
        return greeting;
    }

    void send(Message message) throws IOException {
        message.write(out);
    }

    /** Hands over what the server answers, until it is ready for more. */
    Message answer(DataOutputStream to) throws IOException {
        out.flush();
        Message message;
        do {
            message = Message.read(in);
            message.write(to);
        } while (message.type() != 'Z');
        to.flush();
        return message;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
