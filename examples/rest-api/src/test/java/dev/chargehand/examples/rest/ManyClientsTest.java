package dev.chargehand.examples.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Many clients at once: {@code -Dchargehand.rest.seconds=60} is the long run. */
final class ManyClientsTest {
    private static final int CLIENTS = 64;
    private static final Duration LENGTH = Duration.ofSeconds(Integer.getInteger("chargehand.rest.seconds", 5));
    private static final long SEED = 20_261_122;

    private final Map<Integer, LongAdder> answers = new ConcurrentSkipListMap<>();

    @ParameterizedTest
    @EnumSource
    void mixed_calls_of_many_clients_never_fail_and_leave_no_connection_behind(On storage)
            throws InterruptedException, ExecutionException {
        Running service = Running.fresh(storage);
        Client owner = service.user("owner");
        String site = Given.site(owner);
        JsonNode charger = Given.charger(owner, site);
        ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
        try {
            long end = System.nanoTime() + LENGTH.toNanos();
            all(threads, number -> {
                Client client = service.user("client");
                RandomGenerator random =
                        RandomGeneratorFactory.of("L64X128MixRandom").create(SEED + number);
                while (System.nanoTime() < end) {
                    call(random.nextInt(9), client, owner, site, charger);
                }
            });
            Map<Integer, Long> seen = new TreeMap<>();
            answers.forEach((status, count) -> seen.put(status, count.sum()));
            System.out.printf("%s, %d s, seed %d: %s%n", storage, LENGTH.toSeconds(), SEED, seen);
            assertThat(seen.keySet()).as("%s", seen).allMatch(status -> status < 500);
            assertThat(seen).containsKeys(200, 201);
            assertThat(service.lentConnections()).isZero();
            all(threads, number -> service.user("after").get(Given.TEAMS).is(200));
        } finally {
            threads.shutdownNow();
        }
    }

    private void call(int kind, Client client, Client owner, String site, JsonNode charger) {
        String path = Given.CHARGERS + "/" + charger.get("uuid").asText();
        count(
                switch (kind) {
                    case 0 -> client.post("/teams", Body.of("name", "many"));
                    case 1 -> client.get("/teams");
                    case 2 -> client.post(Given.SITES, Body.text(Given.address()));
                    case 3 -> client.post(Given.CHARGERS, Body.of("identity", Running.unique("M")));
                    case 4 -> client.get(Given.CHARGERS + "?sort=identity&per_page=10");
                    case 5 -> owner.put(path, Body.of("reference", client.user()));
                    case 6 -> owner.get(Given.SITES + "/" + site);
                    case 7 -> client.get(path);
                    default -> Given.buy(owner, path, "SMART-12M");
                });
    }

    private void count(Reply reply) {
        answers.computeIfAbsent(reply.status(), status -> new LongAdder()).increment();
    }

    private static void all(ExecutorService threads, java.util.function.IntConsumer work)
            throws InterruptedException, ExecutionException {
        List<Callable<Void>> tasks = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            int number = i;
            tasks.add(() -> {
                work.accept(number);
                return null;
            });
        }
        for (Future<Void> done : threads.invokeAll(tasks)) {
            done.get();
        }
    }
}
