package dev.chargehand.jdbi.pooler;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * A pooler in front of PostgreSQL that lends a session for one transaction, as poolers of that mode do, and never the same to the
 * next if it can help it. All clients sign in alike. What a client leaves in a session the next one finds there.
 */
public final class TransactionPooler implements AutoCloseable {
    private final String host;
    private final int port;
    private final int sessions;
    private final ServerSocket door;
    private final BlockingQueue<Session> idle = new LinkedBlockingQueue<>();
    private final List<Session> opened = new ArrayList<>();
    private final Collection<Socket> clients = new ConcurrentLinkedQueue<>();
    private final Set<String> kept = new ConcurrentSkipListSet<>();
    private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();

    /**
     * In front of a server that trusts who comes from here.
     *
     * @param sessions how many of the server's it has for all clients
     */
    public TransactionPooler(String host, int port, int sessions) {
        this.host = host;
        this.port = port;
        this.sessions = sessions;
        try {
            this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        start(this::welcome);
    }

    /** Where clients come. */
    public int port() {
        return door.getLocalPort();
    }

    /** How many sessions of the server clients share. */
    public int sessions() {
        return sessions;
    }

    /** The statements that clients prepared on the server under a name so far. */
    public Set<String> keptStatements() {
        return new TreeSet<>(kept);
    }

    /** What went wrong here, but for clients that went away. */
    public List<Throwable> failures() {
        return List.copyOf(failures);
    }

    private void start(Runnable work) {
        Thread thread = new Thread(work, "pooler " + port());
        thread.setDaemon(true);
        thread.start();
    }

    private void welcome() {
        try {
            while (true) {
                Socket client = door.accept();
                clients.add(client);
                start(() -> serve(client));
            }
        } catch (IOException closed) {
            // the door was closed
        }
    }

    private void serve(Socket client) {
        try (client) {
            client.setTcpNoDelay(true);
            DataInputStream in = new DataInputStream(new BufferedInputStream(client.getInputStream()));
            DataOutputStream out = new DataOutputStream(new BufferedOutputStream(client.getOutputStream()));
            byte[] startup = SignIn.read(in, out);
            if (startup.length == 0) {
                return;
            }
            out.write(greeting(startup));
            out.flush();
            for (Message first = Message.read(in); first.type() != 'X'; first = Message.read(in)) {
                transaction(first, in, out);
            }
        } catch (EOFException | SocketException gone) {
            // a client may go when it likes
        } catch (IOException | InterruptedException | RuntimeException e) {
            failures.add(e);
        }
    }

    private synchronized byte[] greeting(byte[] startup) throws IOException {
        while (opened.size() < sessions) {
            Session session = new Session(host, port, startup);
            opened.add(session);
            idle.add(session);
        }
        return opened.get(0).greeting();
    }

    private void transaction(Message first, DataInputStream in, DataOutputStream out)
            throws IOException, InterruptedException {
        Session session = idle.take();
        try {
            Message message = first;
            while (!round(session, message, in, out)) {
                message = Message.read(in);
            }
            idle.add(session);
        } catch (IOException gone) {
            // in the middle of its transaction, which must not become another's
            discard(session);
            throw gone;
        }
    }

    /** Whether no transaction is open after it. */
    private boolean round(Session session, Message first, DataInputStream in, DataOutputStream out) throws IOException {
        Message message = first;
        send(session, message);
        while (!message.endsRound()) {
            message = Message.read(in);
            send(session, message);
        }
        return session.answer(out).isIdle();
    }

    /** The next client to sign in brings another. */
    private synchronized void discard(Session session) throws IOException {
        opened.remove(session);
        session.close();
    }

    private void send(Session session, Message message) throws IOException {
        message.keptStatement().ifPresent(kept::add);
        session.send(message);
    }

    @Override
    public void close() {
        try {
            door.close();
            for (Socket client : clients) {
                client.close();
            }
            synchronized (this) {
                for (Session session : opened) {
                    session.close();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
