package dev.chargehand.examples.rest;

import dev.chargehand.examples.rest.store.Store;
import dev.chargehand.examples.rest.store.Stores;
import dev.chargehand.team.TeamId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/** The service on each storage, started when first asked for; tests share it and keep apart by their users. */
final class Running {
    /** What the service believes the time is. */
    static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private static final Map<On, Running> STARTED = new EnumMap<>(On.class);
    private static final AtomicInteger USERS = new AtomicInteger();

    private final String base;
    private final Optional<Store> store;
    private final Conformance conformance;

    private Running(String base, Optional<Store> store) {
        this.base = base;
        this.store = store;
        this.conformance = new Conformance(Http.get(base + "/openapi.json"));
    }

    static synchronized Running on(On storage) {
        return STARTED.computeIfAbsent(storage, Running::fresh);
    }

    /** One of its own, with nothing in it. */
    static Running fresh(On storage) {
        return start(Stores.open(address(storage)), Set.of());
    }

    /** One that somebody else has started. */
    static Running at(String base) {
        return new Running(base, Optional.empty());
    }

    /** Another on the same store, to which these teams are partners. */
    Running withPartners(String... teams) {
        return start(
                store.orElseThrow(), Arrays.stream(teams).map(TeamId::parse).collect(Collectors.toSet()));
    }

    String base() {
        return base;
    }

    Conformance conformance() {
        return conformance;
    }

    /** Somebody who has not called before. */
    Client user(String name) {
        return new Client(this, unique(name) + "@example.org");
    }

    /** How many connections of all pools of this process are lent out, as whoever runs the service would ask. */
    int lentConnections() {
        try {
            MBeanServer beans = ManagementFactory.getPlatformMBeanServer();
            int lent = 0;
            for (ObjectName pool : beans.queryNames(new ObjectName("com.zaxxer.hikari:type=Pool (*)"), null)) {
                lent += (Integer) beans.getAttribute(pool, "ActiveConnections");
            }
            return lent;
        } catch (JMException unasked) {
            throw new IllegalStateException(unasked);
        }
    }

    /** Text that nothing else is called. */
    static String unique(String start) {
        return start + "-" + USERS.incrementAndGet();
    }

    private static Running start(Store store, Set<TeamId> partners) {
        Options options = new Options("127.0.0.1", 0, "given", false, partners);
        Service service = Service.start(options, () -> NOW, store);
        Runtime.getRuntime().addShutdownHook(new Thread(service::close));
        return new Running("http://127.0.0.1:" + service.port(), Optional.of(store));
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
