package dev.chargehand.examples.rest.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** A call that came to nothing, before an API puts it into its own words. */
public final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;
    private final transient Map<String, List<String>> fields;
    private final transient Optional<String> code;
    private final transient OptionalLong retryAfterSeconds;

    private Failure(
            int status,
            String message,
            Map<String, List<String>> fields,
            Optional<String> code,
            OptionalLong retryAfterSeconds) {
        super(message, null, false, false);
        this.status = status;
        this.fields = fields;
        this.code = code;
        this.retryAfterSeconds = retryAfterSeconds;
    }

    public static Failure of(int status, String message) {
        return new Failure(status, message, Map.of(), Optional.empty(), OptionalLong.empty());
    }

    /** The body or the query is well formed, but these fields are not what they should be. */
    public static Failure fields(String message, Map<String, List<String>> fields) {
        return new Failure(422, message, Map.copyOf(fields), Optional.empty(), OptionalLong.empty());
    }

    public static Failure field(String name, String problem) {
        return fields(name + ": " + problem, Map.of(name, List.of(problem)));
    }

    public Failure code(String stable) {
        return new Failure(status, message(), fields, Optional.of(stable), retryAfterSeconds);
    }

    public Failure retryAfter(long seconds) {
        return new Failure(status, message(), fields, code, OptionalLong.of(seconds));
    }

    public int status() {
        return status;
    }

    public String message() {
        return String.valueOf(getMessage());
    }

    public Map<String, List<String>> fields() {
        return fields;
    }

    /** The library's own name for the refusal, where it refused. */
    public Optional<String> code() {
        return code;
    }

    public OptionalLong retryAfterSeconds() {
        return retryAfterSeconds;
    }
}
