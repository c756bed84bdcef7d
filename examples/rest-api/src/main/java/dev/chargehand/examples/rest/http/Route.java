package dev.chargehand.examples.rest.http;

import java.util.List;
import java.util.Optional;

/**
 * One call of an API, served and described by the same words.
 *
 * @param method what is done
 * @param path to what, with names in braces
 * @param summary what it is for
 * @param queries the query parameters it knows
 * @param body the shape of its body, if it takes one
 * @param status of an answer that is not a failure
 * @param answer the shape of that answer, if it has one
 * @param handler does it
 */
public record Route(
        Method method,
        String path,
        String summary,
        List<String> queries,
        Optional<Class<?>> body,
        int status,
        Optional<Shape> answer,
        Handler handler) {
    /**
     * The shape of an answer.
     *
     * @param item what it is, or what it is a list of
     * @param wrapper a record with one type parameter that it comes in
     * @param isList whether it is a bare list
     */
    public record Shape(Class<?> item, Optional<Class<?>> wrapper, boolean isList) {}

    public Route {
        queries = List.copyOf(queries);
    }

    public static Route of(Method method, String path, String summary, Handler handler) {
        return new Route(method, path, summary, List.of(), Optional.empty(), 204, Optional.empty(), handler);
    }

    public Route queries(String... names) {
        return new Route(method, path, summary, List.of(names), body, status, answer, handler);
    }

    public Route takes(Class<?> type) {
        return new Route(method, path, summary, queries, Optional.of(type), status, answer, handler);
    }

    public Route gives(int code, Class<?> item) {
        return gives(code, new Shape(item, Optional.empty(), false));
    }

    public Route givesList(int code, Class<?> item) {
        return gives(code, new Shape(item, Optional.empty(), true));
    }

    public Route gives(int code, Class<?> wrapper, Class<?> item) {
        return gives(code, new Shape(item, Optional.of(wrapper), false));
    }

    private Route gives(int code, Shape shape) {
        return new Route(method, path, summary, queries, body, code, Optional.of(shape), handler);
    }
}
