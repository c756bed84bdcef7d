package dev.chargehand.examples.rest.http;

import java.util.List;

/**
 * One API: how it speaks, and its calls.
 *
 * @param dialect how it speaks
 * @param routes its calls
 */
public record Api(Dialect dialect, List<Route> routes) {
    public Api {
        routes = List.copyOf(routes);
    }
}
