package dev.chargehand.examples.rest.plugchoice;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import dev.chargehand.FieldProblem;
import dev.chargehand.InvitationRefusal;
import dev.chargehand.Refusal;
import dev.chargehand.SiteRefusal;
import dev.chargehand.examples.rest.http.Dialect;
import dev.chargehand.examples.rest.http.Failure;
import dev.chargehand.examples.rest.http.Json;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Snake case, and failures as a message, with the bad fields where there are some. */
final class PlugchoiceDialect implements Dialect {
    private static final ObjectMapper JSON = Json.spelled(PropertyNamingStrategies.SNAKE_CASE);

    /** What the library calls otherwise. */
    private static final Map<String, String> ON_THE_WIRE = Map.of("after", "cursor", "limit", "per_page");

    private final InstantSource clock;

    PlugchoiceDialect(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * A failure.
     *
     * @param message for people
     * @param code the library's name for the refusal; not in the source's answers
     * @param errors what is wrong with each field
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ErrorBody(
            String message, @Nullable String code, @Nullable Map<String, List<String>> errors) {}

    @Override
    public String name() {
        return "Plugchoice";
    }

    @Override
    public ObjectMapper json() {
        return JSON;
    }

    @Override
    public Failure refused(Refusal refusal) {
        if (refusal instanceof InvitationRefusal.TooManyInvitations tooMany) {
            return Failure.of(429, "Too Many Attempts.")
                    .code(refusal.code())
                    .retryAfter(secondsUntil(tooMany.retryAt()));
        }
        if (refusal instanceof SiteRefusal.AssetsNotFound) {
            // not by their UUIDs, which a caller who guesses integers would learn from it
            return Failure.field("accessible_assets", "expected assets on this site")
                    .code(refusal.code());
        }
        return switch (refusal.kind()) {
            case NOT_FOUND -> Failure.of(404, refusal.message()).code(refusal.code());
            case NOT_PERMITTED ->
                Failure.of(403, "This action is unauthorized.").code(refusal.code());
            case INVALID, CONFLICT, LIMIT_REACHED ->
                Failure.fields(refusal.message(), fields(refusal)).code(refusal.code());
        };
    }

    static Map<String, List<String>> fields(Refusal refusal) {
        if (refusal instanceof Refusal.Invalid invalid) {
            return invalid.problems().stream()
                    .collect(Collectors.groupingBy(
                            problem -> ON_THE_WIRE.getOrDefault(problem.field(), problem.field()),
                            TreeMap::new,
                            Collectors.mapping(FieldProblem::message, Collectors.toList())));
        }
        return FieldAtFault.of(refusal)
                .map(field -> Map.of(field, List.of(refusal.message())))
                .orElse(Map.of());
    }

    private long secondsUntil(Instant instant) {
        Duration left = Duration.between(clock.instant(), instant);
        return Math.max(1, left.plusMillis(999).toSeconds());
    }

    @Override
    public int status(Failure failure) {
        return failure.status();
    }

    @Override
    public Object body(Failure failure) {
        return new ErrorBody(
                failure.message(), failure.code().orElse(null), failure.fields().isEmpty() ? null : failure.fields());
    }

    @Override
    public Class<?> failures() {
        return ErrorBody.class;
    }
}
