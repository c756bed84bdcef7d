package dev.chargehand.examples.rest.openapi;

import dev.chargehand.examples.rest.http.Api;
import dev.chargehand.examples.rest.http.Route;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The OpenAPI document. It cannot name a path that is not served, or leave one out, because it is made from the routes. */
public final class OpenApi {
    private OpenApi() {}

    public static Map<String, Object> of(List<Api> apis) {
        Map<String, Map<String, Object>> paths = new LinkedHashMap<>();
        Map<String, Object> schemas = new TreeMap<>();
        for (Api api : apis) {
            Operations operations = new Operations(api.dialect());
            for (Route route : api.routes()) {
                paths.computeIfAbsent(route.path(), path -> new LinkedHashMap<>())
                        .put(route.method().name().toLowerCase(Locale.ROOT), operations.of(route));
            }
            schemas.putAll(operations.schemas());
        }
        return document(paths, schemas);
    }

    private static Map<String, Object> document(Map<String, Map<String, Object>> paths, Map<String, Object> schemas) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("openapi", "3.1.0");
        document.put(
                "info",
                Map.of(
                        "title", "Chargehand example host",
                        "version", "1",
                        "description", "EnerTalk's Teams API and Plugchoice's API on one library."));
        document.put("security", List.of(Map.of("bearer", List.of())));
        document.put("paths", paths);
        document.put(
                "components",
                Map.of(
                        "securitySchemes",
                        Map.of("bearer", Map.of("type", "http", "scheme", "bearer")),
                        "schemas",
                        schemas));
        return document;
    }
}
