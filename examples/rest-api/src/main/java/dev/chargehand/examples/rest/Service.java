package dev.chargehand.examples.rest;

import dev.chargehand.Chargehand;
import dev.chargehand.Policy;
import dev.chargehand.examples.rest.enertalk.EnerTalk;
import dev.chargehand.examples.rest.http.Answer;
import dev.chargehand.examples.rest.http.Api;
import dev.chargehand.examples.rest.http.Dialect;
import dev.chargehand.examples.rest.http.HttpServer;
import dev.chargehand.examples.rest.openapi.OpenApi;
import dev.chargehand.examples.rest.plugchoice.Catalogue;
import dev.chargehand.examples.rest.plugchoice.Host;
import dev.chargehand.examples.rest.plugchoice.Plugchoice;
import dev.chargehand.examples.rest.store.Store;
import dev.chargehand.examples.rest.store.Stores;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** The running service: a store, the library on it, both APIs before it. */
final class Service implements AutoCloseable {
    private final Store store;
    private final HttpServer server;

    private Service(Store store, HttpServer server) {
        this.store = store;
        this.server = server;
    }

    static Service start(Options options) {
        return start(options, InstantSource.system());
    }

    static Service start(Options options, InstantSource clock) {
        return start(options, clock, Stores.open(options.storage()));
    }

    /** On a store that is open, which is closed with the service. */
    static Service start(Options options, InstantSource clock, Store store) {
        try {
            return new Service(store, serve(options, store, clock));
        } catch (RuntimeException failed) {
            store.close();
            throw failed;
        }
    }

    int port() {
        return server.port();
    }

    /** First the calls end, then the store closes. */
    @Override
    public void close() {
        server.close();
        store.close();
    }

    private static HttpServer serve(Options options, Store store, InstantSource clock) {
        Chargehand chargehand = Chargehand.builder(store.storage())
                .clock(clock)
                .policy(Policy.DEFAULT.withInvitationsForAnyHolder())
                .build();
        Catalogue.offer(chargehand);
        Api teams = EnerTalk.api(chargehand);
        Api sites = Plugchoice.api(
                new Host(chargehand, store.numbers(), clock, options.partners(), !options.anyoneIsAnyone()));
        List<Api> apis = List.of(teams, sites);
        Function<String, Dialect> dialectOf =
                path -> path.startsWith(EnerTalk.PREFIX) ? teams.dialect() : sites.dialect();
        Object openApi = OpenApi.of(apis);
        Map<String, Supplier<Answer>> documents =
                Map.of("/health", () -> Answer.ok(Map.of("status", "up")), "/openapi.json", () -> Answer.ok(openApi));
        return HttpServer.start(options.host(), options.port(), apis, dialectOf, documents);
    }
}
