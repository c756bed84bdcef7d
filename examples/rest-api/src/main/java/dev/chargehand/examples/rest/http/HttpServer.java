package dev.chargehand.examples.rest.http;

import dev.chargehand.RefusedException;
import dev.chargehand.StorageException;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Serves the calls of several APIs on one port. An answer is always of the API that the path belongs to, failures too. */
public final class HttpServer implements AutoCloseable {
    static final long LARGEST_BODY = 1 << 20;
    private static final long LONGEST_WAIT_MILLIS = 5_000;
    private static final Logger LOG = LoggerFactory.getLogger(HttpServer.class);

    private final Javalin javalin;

    private HttpServer(Javalin javalin) {
        this.javalin = javalin;
    }

    /**
     * Starts it.
     *
     * @param host the address to bind
     * @param port the port, or 0 for any that is free
     * @param apis what it serves
     * @param dialectOf which API a path belongs to, where no route does
     * @param documents what is served as it is, to anybody, by path
     * @return the running server
     */
    public static HttpServer start(
            String host,
            int port,
            List<Api> apis,
            Function<String, Dialect> dialectOf,
            Map<String, Supplier<Answer>> documents) {
        Javalin javalin = Javalin.create(config -> {
            quiet(config);
            config.http.maxRequestSize = LARGEST_BODY;
            config.http.prefer405over404 = true;
            config.router.ignoreTrailingSlashes = true;
            config.jetty.modifyServer(server -> {
                server.setStopTimeout(LONGEST_WAIT_MILLIS);
                server.setErrorHandler(new UnreadableRequests());
            });
            apis.forEach(api -> api.routes().forEach(route -> add(config, api.dialect(), route)));
            documents.forEach((path, document) ->
                    config.routes.get(path, context -> Answers.write(context, dialectOf.apply(path), document.get())));
            failures(config, dialectOf);
        });
        return new HttpServer(javalin.start(host, port));
    }

    public int port() {
        return javalin.port();
    }

    /** Takes no more calls, lets those under way end, then stops. */
    @Override
    public void close() {
        javalin.stop();
    }

    private static void quiet(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
    }

    private static void add(JavalinConfig config, Dialect dialect, Route route) {
        config.routes.addHttpHandler(
                HandlerType.findOrCreate(route.method().name()),
                route.path(),
                context -> Answers.write(context, dialect, answer(context, dialect, route)));
    }

    private static Answer answer(Context context, Dialect dialect, Route route) {
        try {
            return route.handler().handle(new Call(context, dialect));
        } catch (RefusedException refused) {
            return Answers.failed(dialect, dialect.refused(refused.refusal()));
        } catch (Failure failure) {
            return Answers.failed(dialect, failure);
        }
    }

    /** What happens outside a route, or must not happen inside one. */
    private static void failures(JavalinConfig config, Function<String, Dialect> dialectOf) {
        config.routes.exception(HttpResponseException.class, (refused, context) -> {
            if (Outside.isTooLarge(refused)) {
                Bodies.swallow(context);
            }
            Dialect dialect = dialectOf.apply(context.path());
            Answers.write(context, dialect, Answers.failed(dialect, Outside.of(refused)));
        });
        config.routes.exception(IOException.class, (cut, context) -> {
            Dialect dialect = dialectOf.apply(context.path());
            Answers.write(
                    context,
                    dialect,
                    Answers.failed(dialect, Failure.of(400, "The body could not be read to its end.")));
        });
        config.routes.exception(StorageException.class, (failed, context) -> {
            LOG.warn("a call could not be stored or read: {}", failed.getMessage());
            Dialect dialect = dialectOf.apply(context.path());
            Failure busy =
                    Failure.of(503, "The storage did not answer; try again.").retryAfter(1);
            Answers.write(context, dialect, Answers.failed(dialect, busy));
        });
        config.routes.exception(Exception.class, (failed, context) -> {
            LOG.error("a call failed that should not", failed);
            Dialect dialect = dialectOf.apply(context.path());
            Answers.write(context, dialect, Answers.failed(dialect, Failure.of(500, "Server Error")));
        });
    }
}
