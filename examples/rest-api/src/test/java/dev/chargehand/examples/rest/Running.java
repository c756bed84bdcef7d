package dev.chargehand.examples.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** The service on each storage, started when first asked for; tests share it and keep apart by their users. */
final class Running {
    /** What the service believes the time is. */
    static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private static final Map<On, Running> STARTED = new EnumMap<>(On.class);
    private static final AtomicInteger USERS = new AtomicInteger();

    private final Service service;
    private final Conformance conformance;

    private Running(Service service) {
        this.service = service;
        this.conformance = new Conformance(Http.get(base() + "/openapi.json"));
    }

    static synchronized Running on(On storage) {
        return STARTED.computeIfAbsent(storage, Running::start);
    }

    String base() {
        return "http://127.0.0.1:" + service.port();
    }

    Conformance conformance() {
        return conformance;
    }

    /** Somebody who has not called before. */
    Client user(String name) {
        return new Client(this, name + "-" + USERS.incrementAndGet() + "@example.org");
    }

    private static Running start(On storage) {
        Options options = new Options("127.0.0.1", 0, address(storage), false, Set.of());
        Service service = Service.start(options, () -> NOW);
        Runtime.getRuntime().addShutdownHook(new Thread(service::close));
        return new Running(service);
    }

    static String address(On storage) {
        try {
            return switch (storage) {
                case MEMORY -> "memory";
                case SQLITE -> file().toString();
                case POSTGRESQL -> Postgres.newDatabase();
            };
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static Path file() throws IOException {
        Path folder = Files.createTempDirectory("rest-api");
        folder.toFile().deleteOnExit();
        return folder.resolve("test.db");
    }
}
