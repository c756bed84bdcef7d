package dev.chargehand.examples.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The description that the service gives of itself, and whether its answers keep it. */
final class Conformance {
    private final JsonNode document;
    private final List<Operation> operations = new ArrayList<>();
    private final Map<String, JsonSchema> schemas = new ConcurrentHashMap<>();
    private final Set<String> done = ConcurrentHashMap.newKeySet();

    /** One method of one path. */
    private record Operation(String method, String path, Pattern pattern, JsonNode description) {
        String name() {
            return method + " " + path;
        }
    }

    Conformance(Reply openApi) {
        this.document = openApi.is(200).body();
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(method -> operations.add(new Operation(
                                method.getKey().toUpperCase(java.util.Locale.ROOT),
                                path.getKey(),
                                Pattern.compile(path.getKey().replaceAll("\\{[^}]+}", "[^/]+")),
                                method.getValue()))));
    }

    /** Names of all operations. */
    Set<String> described() {
        Set<String> names = new TreeSet<>();
        operations.forEach(operation -> names.add(operation.name()));
        return names;
    }

    /** Names of the operations that have been seen to do what they are for. */
    Set<String> done() {
        return new HashSet<>(done);
    }

    void check(String method, String pathAndQuery, @Nullable String sent, Reply reply) {
        Optional<Operation> called = operation(method, pathAndQuery.replaceFirst("\\?.*", ""));
        if (called.isEmpty()) {
            assertThat(reply.status()).as("%s %s", method, pathAndQuery).isIn(404, 405);
            return;
        }
        JsonNode responses = called.get().description().get("responses");
        String status = String.valueOf(reply.status());
        boolean isDone = responses.has(status);
        assertThat(isDone || reply.status() >= 400)
                .as("%s answered %s, expected one of %s", called.get().name(), status, responses)
                .isTrue();
        JsonNode schema = responses.get(isDone ? status : "default").at("/content/application~1json/schema");
        if (schema.isMissingNode()) {
            assertThat(reply.body().isMissingNode()).isTrue();
        } else {
            assertThat(schema(schema).validate(reply.body()))
                    .as("%s answered %s %s", called.get().name(), status, reply.body())
                    .isEmpty();
        }
        if (isDone) {
            checkBody(called.get(), sent);
            done.add(called.get().name());
        }
    }

    /** What was taken must have been described. */
    private void checkBody(Operation called, @Nullable String sent) {
        JsonNode schema = called.description().at("/requestBody/content/application~1json/schema");
        if (sent != null && !schema.isMissingNode()) {
            assertThat(schema(schema).validate(Http.parse(sent)))
                    .as("%s took %s", called.name(), sent)
                    .isEmpty();
        }
    }

    /** The one with most fixed words, where several fit. */
    private Optional<Operation> operation(String method, String path) {
        return operations.stream()
                .filter(operation -> operation.method().equals(method)
                        && operation.pattern().matcher(path).matches())
                .min(java.util.Comparator.comparingLong(operation ->
                        operation.path().chars().filter(letter -> letter == '{').count()));
    }

    private JsonSchema schema(JsonNode schema) {
        return schemas.computeIfAbsent(schema.toString(), text -> {
            ObjectNode whole = schema.deepCopy();
            whole.set("components", document.get("components"));
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(whole);
        });
    }
}
