package dev.chargehand.examples.forwarder;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** A callback to copy: takes each event once, and says so only when it is kept. Listens on this machine alone. */
final class Receiver implements AutoCloseable {
    private static final int TAKEN = 204;
    private static final int MALFORMED = 400;
    private static final int NOT_ALLOWED = 405;
    private static final int SHOWN_EVERY = 1000;

    private final HttpServer server;
    private final Keeping kept;
    private final PrintStream out;
    private long taken;
    private long dropped;

    private Receiver(HttpServer server, Keeping kept, PrintStream out) {
        this.server = server;
        this.kept = kept;
        this.out = out;
    }

    /** Where events are kept. */
    interface Keeping {
        /**
         * Keeps an event, durably when this returns.
         *
         * @return whether it is new
         */
        boolean take(String body) throws IOException;

        /** The position of the last event that was taken, 0 for none. */
        long last();
    }

    static Receiver start(Keeping kept, int port, PrintStream out) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        Receiver receiver = new Receiver(server, kept, out);
        server.createContext("/events", receiver::answer);
        server.start();
        out.println("listening on http://127.0.0.1:" + receiver.port() + "/events, after position " + kept.last());
        return receiver;
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** One at a time, because the server has one thread. */
    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!exchange.getRequestMethod().equals("POST")) {
                exchange.sendResponseHeaders(NOT_ALLOWED, -1);
                return;
            }
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status(body), -1);
        }
    }

    private int status(String body) throws IOException {
        try {
            long unused = Inbox.position(body);
        } catch (IOException malformed) {
            return MALFORMED;
        }
        if (kept.take(body)) {
            taken++;
        } else {
            dropped++;
            out.println("had it already: position " + Inbox.position(body));
        }
        if ((taken + dropped) % SHOWN_EVERY == 0) {
            out.println("at position " + kept.last() + ", " + taken + " taken, " + dropped + " had already");
        }
        return TAKEN;
    }

    @Override
    public void close() {
        server.stop(1);
        out.println("ended at position " + kept.last());
    }
}
