package dev.chargehand.examples.quickstart;

import dev.chargehand.Cursor;
import dev.chargehand.Outcome;
import dev.chargehand.Page;
import dev.chargehand.PageRequest;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Walks through a list page by page, so that a list of any length needs the memory of one page. */
final class Pages {
    private Pages() {}

    static <T> void forEach(Function<PageRequest, Outcome<Page<T>>> list, Consumer<? super T> action) {
        Optional<Cursor> next = Optional.of(Cursor.START);
        while (next.isPresent()) {
            Page<T> page = list.apply(new PageRequest(next.get(), PageRequest.MAX_LIMIT))
                    .orThrow();
            page.items().forEach(action);
            next = page.next();
        }
    }
}
