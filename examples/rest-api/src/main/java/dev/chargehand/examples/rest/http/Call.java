package dev.chargehand.examples.rest.http;

import dev.chargehand.team.UserId;
import io.javalin.http.Context;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** One call: who makes it, and what came with it. */
public final class Call {
    private final Context context;
    private final Dialect dialect;
    private final UserId caller;

    Call(Context context, Dialect dialect) {
        this.context = context;
        this.dialect = dialect;
        this.caller = Callers.of(context.header("Authorization"));
        requireReadable(String.valueOf(context.queryString()));
    }

    /** The server leaves out a query that it cannot read, so that a list would come unfiltered. */
    private static void requireReadable(String query) {
        try {
            byte[] bytes = URLDecoder.decode(query, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.ISO_8859_1);
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
        } catch (IllegalArgumentException | CharacterCodingException unreadable) {
            throw Failure.of(400, "query: expected percent-encoded UTF-8");
        }
    }

    public UserId caller() {
        return caller;
    }

    /** An id in the path. Text that is no id names nothing, so it becomes the id that nothing has. */
    public UUID id(String name) {
        return Ids.parse(context.pathParam(name)).orElse(Ids.OF_NOTHING);
    }

    public String path(String name) {
        return context.pathParam(name);
    }

    public <B> B body(Class<B> type) {
        return Bodies.read(context, dialect, type);
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(context.header(name));
    }

    /** A query parameter; given twice it is refused, because either could be meant. */
    public Optional<String> query(String name) {
        List<String> values = context.queryParams(name);
        if (values.size() > 1) {
            throw Failure.field(name, "expected once, found " + values.size() + " times");
        }
        return values.stream().findFirst().filter(value -> !value.isEmpty());
    }

    public Map<String, List<String>> queries() {
        return context.queryParamMap();
    }

    /** The address called, without its query. */
    public String url() {
        return context.url();
    }

    /** Where this service is, as the caller reaches it. */
    public String origin() {
        return context.scheme() + "://" + context.host();
    }
}
