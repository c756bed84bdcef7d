package dev.chargehand.examples.rest.plugchoice;

import dev.chargehand.Page;
import dev.chargehand.examples.rest.http.Call;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page as the lists of one team have it.
 *
 * @param data what is on it
 * @param filterOptions the values that filters know
 */
public record FlatPage<T>(
        List<T> data,
        String firstPageUrl,
        @Nullable Integer from,
        @Nullable String nextPageUrl,
        String path,
        int perPage,
        @Nullable String prevPageUrl,
        @Nullable Integer to,
        Map<String, List<String>> filterOptions) {
    static <T> FlatPage<T> of(
            Call call, Window window, Page<?> page, List<T> items, Map<String, List<String>> filterOptions) {
        Links links = new Links(call);
        boolean empty = items.isEmpty();
        return new FlatPage<>(
                items,
                links.page(1),
                empty ? null : window.from(),
                page.next().isEmpty() ? null : links.page(window.number() + 1, page.next()),
                call.url(),
                window.size(),
                window.number() == 1 ? null : links.page(window.number() - 1),
                empty ? null : window.from() + items.size() - 1,
                filterOptions);
    }
}
