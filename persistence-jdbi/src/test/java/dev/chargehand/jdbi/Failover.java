package dev.chargehand.jdbi;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.chargehand.Outcome;
import dev.chargehand.StorageException;
import dev.chargehand.charger.ChargerDraft;
import dev.chargehand.event.AssetEvent.AssetAdded;
import dev.chargehand.event.ChargerEvent.ChargerRegistered;
import dev.chargehand.event.Event;
import dev.chargehand.event.RecordedEvent;
import dev.chargehand.event.SiteEvent.SiteCreated;
import dev.chargehand.event.TeamEvent.MemberAdded;
import dev.chargehand.site.AssetId;
import dev.chargehand.site.SiteDraft;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import dev.chargehand.testkit.World;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

/**
 * Writers and a reader of the log go on through a failover, with one storage on one pool that is told both servers. What a writer was
 * told, is noted under a name that stands in the event of its command.
 */
final class Failover implements AutoCloseable {
    private static final int WRITERS = 8;
    private static final int PAGE = 100;

    private final StreamingServers servers = new StreamingServers(StreamingServers.DURABLE);
    private final EmbeddedPostgres follower = servers.newReplica();
    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private final Queue<String> uncertain = new ConcurrentLinkedQueue<>();
    private final List<RecordedEvent> consumed = new ArrayList<>();
    private final ExecutorService threads = Executors.newFixedThreadPool(WRITERS + 1);
    private final List<Future<?>> running = new ArrayList<>();
    private final HikariDataSource pool;
    private final World world;
    private volatile boolean ended;
    private volatile int interruptions;

    Failover() {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(("jdbc:postgresql://localhost:%d,localhost:%d/postgres?user=postgres&targetServerType=primary"
                        + "&hostRecheckSeconds=1&connectTimeout=2")
                .formatted(servers.primary().getPort(), follower.getPort()));
        config.setMaximumPoolSize(WRITERS + 2);
        config.setConnectionTimeout(1_000);
        config.setSchema(servers.newSchema());
        pool = new HikariDataSource(config);
        JdbiStorage storage = JdbiStorage.postgresql(pool);
        storage.migrate();
        world = new World("failover", storage);
    }

    World world() {
        return world;
    }

    Collection<String> acknowledged() {
        return acknowledged;
    }

    /** A command that failed, or was not sent: only the log tells. */
    Collection<String> uncertain() {
        return uncertain;
    }

    /** What the reader of the log has got, page by page, on the one server and then on the other. */
    List<RecordedEvent> consumed() {
        return consumed;
    }

    /** How often the reader of the log was given a failure. */
    int interruptions() {
        return interruptions;
    }

    /** How often each name stands in the log. */
    Map<String, Long> logged() {
        return world.events().stream()
                .flatMap(event -> name(event).stream())
                .collect(Collectors.groupingBy(name -> name, Collectors.counting()));
    }

    void waitForTheStandbyAtEachCommit() {
        servers.waitForAtEachCommit(follower);
    }

    /** The standby gets nothing any more. */
    void cutTheStandbyOff() {
        StreamingServers.execute(StreamingServers.source(follower), "alter system set primary_conninfo = ''");
        StreamingServers.text(StreamingServers.source(follower), "select pg_reload_conf()");
        StreamingServers.await(
                "the standby receives nothing",
                () -> StreamingServers.text(
                                StreamingServers.source(follower), "select count(*) from pg_stat_wal_receiver")
                        .equals("0"));
    }

    void begin() {
        UserId admin = world.user("admin");
        TeamId shared = world.team(admin);
        for (int writer = 0; writer < WRITERS; writer++) {
            String called = "w" + writer;
            UserId user = world.user(called);
            TeamId team = world.team(user);
            SiteId site = world.site(user, team);
            running.add(threads.submit(() -> {
                for (int number = 0; !ended; number++) {
                    write(called + "." + number, number, user, team, site, admin, shared);
                }
            }));
        }
        running.add(threads.submit(this::consume));
    }

    /** Until so many more commands were acknowledged. */
    void awaitAcknowledged(int more) {
        int before = acknowledged.size();
        StreamingServers.await(more + " more commands are acknowledged", () -> acknowledged.size() >= before + more);
    }

    /** How long it took until a command was acknowledged again. */
    Duration failOver() {
        servers.crash(servers.primary());
        long crashed = System.nanoTime();
        StreamingServers.promote(follower);
        awaitAcknowledged(1);
        return Duration.ofNanos(System.nanoTime() - crashed);
    }

    void end() throws InterruptedException, ExecutionException, TimeoutException {
        ended = true;
        for (Future<?> thread : running) {
            thread.get(1, TimeUnit.MINUTES);
        }
        consumeSome();
    }

    private void write(String name, int number, UserId user, TeamId team, SiteId site, UserId admin, TeamId shared) {
        int kind = number % 4;
        String logged = kind == 2
                ? meter(name).toString()
                : kind == 3 ? UserId.opaque(name).text() : name;
        try {
            Outcome<?> outcome = switch (kind) {
                case 0 -> world.chargehand().sites().create(user, team, SiteDraft.named(name));
                case 1 -> world.chargehand().chargers().register(user, site, ChargerDraft.identity(name));
                case 2 -> world.chargehand().assets().add(user, site, meter(name));
                default -> world.chargehand().teams().addMember(admin, shared, UserId.opaque(name));
            };
            if (!outcome.isAccepted()) {
                throw new AssertionError(name + ": expected yes, found " + outcome);
            }
            acknowledged.add(logged);
        } catch (StorageException failed) {
            uncertain.add(logged);
        }
    }

    private static AssetId meter(String name) {
        return AssetId.meter(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> name(Event event) {
        if (event instanceof SiteCreated created) {
            return List.of(created.site().details().name());
        }
        if (event instanceof ChargerRegistered registered) {
            return List.of(registered.charger().identity().text());
        }
        if (event instanceof MemberAdded added) {
            return List.of(added.member().user().text());
        }
        return event instanceof AssetAdded added ? List.of(added.asset().toString()) : List.of();
    }

    private void consume() {
        int failed = 0;
        while (!ended) {
            try {
                consumeSome();
            } catch (StorageException notNow) {
                // goes on where it was
                failed++;
            }
        }
        interruptions = failed;
    }

    private void consumeSome() {
        List<RecordedEvent> page;
        do {
            long last =
                    consumed.isEmpty() ? 0 : consumed.get(consumed.size() - 1).position();
            page = world.storage().reads().eventsAfter(last, PAGE);
            consumed.addAll(page);
        } while (page.size() == PAGE);
    }

    @Override
    public void close() {
        ended = true;
        threads.shutdownNow();
        pool.close();
        servers.close();
    }
}
