package dev.chargehand.examples.rest.plugchoice;

import dev.chargehand.Cursor;
import dev.chargehand.Outcome;
import dev.chargehand.Page;
import dev.chargehand.PageRequest;
import dev.chargehand.examples.rest.http.Call;
import dev.chargehand.examples.rest.http.Failure;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Which page of a list a call asks for. The source numbers pages; the library finds them by key. So a link to the next page carries
 * its key beside its number, and costs the same at any depth; a number alone is reached by going through the pages before it.
 *
 * @param number from 1 on
 * @param size the most on a page
 * @param cursor where the page begins, if the caller knows
 */
record Window(int number, int size, Optional<Cursor> cursor) {
    /** The query parameters that it is read from. */
    static final List<String> QUERIES = List.of("page", "per_page", "cursor");

    private static final int USUAL_SIZE = 25;
    private static final int LARGEST_SIZE = 100;
    private static final int LAST_NUMBER = 100_000;

    static Window of(Call call) {
        return new Window(
                number(call, "page", 1, LAST_NUMBER),
                number(call, "per_page", USUAL_SIZE, LARGEST_SIZE),
                call.query("cursor").map(Cursor::new));
    }

    <T> Page<T> of(Function<PageRequest, Outcome<Page<T>>> list) {
        Optional<Cursor> start = cursor.or(() -> skipped(list));
        return start.map(from -> list.apply(new PageRequest(from, size)).orThrow())
                .orElseGet(() -> new Page<>(List.of(), Optional.empty()));
    }

    /** The position of the page's first item, counted from 1. */
    int from() {
        return (number - 1) * size + 1;
    }

    private <T> Optional<Cursor> skipped(Function<PageRequest, Outcome<Page<T>>> list) {
        Optional<Cursor> at = Optional.of(Cursor.START);
        int left = (number - 1) * size;
        while (left > 0 && at.isPresent()) {
            int step = Math.min(left, PageRequest.MAX_LIMIT);
            at = list.apply(new PageRequest(at.get(), step)).orThrow().next();
            left -= step;
        }
        return at;
    }

    private static int number(Call call, String name, int usual, int most) {
        return call.query(name).map(text -> parse(name, text, most)).orElse(usual);
    }

    private static int parse(String name, String text, int most) {
        try {
            int number = Integer.parseInt(text);
            if (number >= 1 && number <= most) {
                return number;
            }
        } catch (NumberFormatException none) {
            // said below
        }
        throw Failure.field(name, "expected a whole number from 1 to " + most);
    }
}
