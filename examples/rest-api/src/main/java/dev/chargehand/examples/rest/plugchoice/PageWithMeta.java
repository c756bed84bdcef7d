package dev.chargehand.examples.rest.plugchoice;

import dev.chargehand.Page;
import dev.chargehand.examples.rest.http.Call;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page as the lists of everything one reaches have it.
 *
 * @param data what is on it
 * @param links to its neighbours; the last page is not known
 * @param meta its place
 */
public record PageWithMeta<T>(List<T> data, Neighbours links, Meta meta) {
    /** Links to other pages. */
    public record Neighbours(
            String first,
            @Nullable String last,
            @Nullable String prev,
            @Nullable String next) {}

    /** The page's place; {@code from} and {@code to} are null on an empty page. */
    public record Meta(
            int currentPage,
            @Nullable Integer from,
            String path,
            int perPage,
            @Nullable Integer to) {}

    static <T> PageWithMeta<T> of(Call call, Window window, Page<?> page, List<T> items) {
        Links links = new Links(call);
        boolean empty = items.isEmpty();
        return new PageWithMeta<>(
                items,
                new Neighbours(
                        links.page(1),
                        null,
                        window.number() == 1 ? null : links.page(window.number() - 1),
                        page.next().isEmpty() ? null : links.page(window.number() + 1, page.next())),
                new Meta(
                        window.number(),
                        empty ? null : window.from(),
                        call.url(),
                        window.size(),
                        empty ? null : window.from() + items.size() - 1));
    }
}
