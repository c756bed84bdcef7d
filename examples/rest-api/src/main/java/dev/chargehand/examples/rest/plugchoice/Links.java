package dev.chargehand.examples.rest.plugchoice;

import dev.chargehand.Cursor;
import dev.chargehand.examples.rest.http.Call;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Links to pages of the list that a call asked for, with its filters and order. */
final class Links {
    private final Call call;

    Links(Call call) {
        this.call = call;
    }

    String page(int number) {
        return page(number, Optional.empty());
    }

    String page(int number, Optional<Cursor> cursor) {
        Stream<String> kept = call.queries().entrySet().stream()
                .filter(query ->
                        !query.getKey().equals("page") && !query.getKey().equals("cursor"))
                .flatMap(query -> query.getValue().stream().map(value -> pair(query.getKey(), value)));
        Stream<String> place = Stream.concat(
                Stream.of(pair("page", String.valueOf(number))), cursor.stream().map(at -> pair("cursor", at.text())));
        return call.url() + "?" + Stream.concat(kept, place).collect(Collectors.joining("&"));
    }

    private static String pair(String name, String value) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
