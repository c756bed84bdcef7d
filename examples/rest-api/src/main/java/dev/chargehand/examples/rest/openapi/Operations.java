package dev.chargehand.examples.rest.openapi;

import dev.chargehand.examples.rest.http.Dialect;
import dev.chargehand.examples.rest.http.Route;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The operations of one API. */
final class Operations {
    private static final Pattern PARAMETER = Pattern.compile("\\{([^}]+)}");

    private final Dialect dialect;
    private final Schemas bodies;
    private final Schemas answers;

    Operations(Dialect dialect) {
        this.dialect = dialect;
        this.bodies = Schemas.ofBodies(dialect);
        this.answers = Schemas.ofAnswers(dialect);
    }

    Map<String, Object> of(Route route) {
        Map<String, Object> operation = new LinkedHashMap<>();
        operation.put("tags", List.of(dialect.name()));
        operation.put("summary", route.summary());
        operation.put("parameters", parameters(route));
        route.body().ifPresent(type -> operation.put("requestBody", json(bodies.of(type))));
        operation.put("responses", responses(route));
        return operation;
    }

    /** Of all operations that were asked for. */
    Map<String, Object> schemas() {
        Map<String, Object> schemas = new TreeMap<>();
        bodies.named().properties().forEach(schema -> schemas.put(schema.getKey(), schema.getValue()));
        answers.named().properties().forEach(schema -> schemas.put(schema.getKey(), schema.getValue()));
        return schemas;
    }

    private Map<String, Object> responses(Route route) {
        Map<String, Object> done = new LinkedHashMap<>(Map.of("description", "Done"));
        route.answer().ifPresent(shape -> done.putAll(json(answers.of(shape))));
        Map<String, Object> failed = new LinkedHashMap<>(Map.of("description", "Not done, and why"));
        failed.putAll(json(answers.of(dialect.failures())));
        return Map.of(String.valueOf(route.status()), done, "default", failed);
    }

    private static List<Object> parameters(Route route) {
        List<Object> parameters = new ArrayList<>();
        Matcher names = PARAMETER.matcher(route.path());
        while (names.find()) {
            parameters.add(parameter(names.group(1), "path", true));
        }
        route.queries().forEach(name -> parameters.add(parameter(name, "query", false)));
        return parameters;
    }

    private static Map<String, Object> parameter(String name, String in, boolean required) {
        return Map.of("name", name, "in", in, "required", required, "schema", Map.of("type", "string"));
    }

    private static Map<String, Object> json(Object schema) {
        return Map.of("content", Map.of("application/json", Map.of("schema", schema)));
    }
}
