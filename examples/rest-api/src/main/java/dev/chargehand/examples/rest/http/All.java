package dev.chargehand.examples.rest.http;

import dev.chargehand.Cursor;
import dev.chargehand.Outcome;
import dev.chargehand.Page;
import dev.chargehand.PageRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** For answers that the source documents as whole lists: page after page, to the end. */
public final class All {
    private All() {}

    public static <T> List<T> of(Function<PageRequest, Outcome<Page<T>>> list) {
        List<T> items = new ArrayList<>();
        Optional<Cursor> next = Optional.of(Cursor.START);
        while (next.isPresent()) {
            Page<T> page = list.apply(new PageRequest(next.get(), PageRequest.MAX_LIMIT))
                    .orThrow();
            items.addAll(page.items());
            next = page.next();
        }
        return items;
    }
}
