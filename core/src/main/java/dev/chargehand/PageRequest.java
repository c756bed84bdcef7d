package dev.chargehand;

/**
 * Which part of a list to return.
 *
 * @param after the cursor of the page before, or {@link Cursor#START}
 * @param limit the most items to return, 1 to {@value #MAX_LIMIT}; outside that the call is refused as
 *     {@link Refusal.Invalid}
 */
public record PageRequest(Cursor after, int limit) {
    /** The largest page. */
    public static final int MAX_LIMIT = 1000;

    /**
     * The first page.
     *
     * @param limit the most items to return
     * @return the request
     */
    public static PageRequest first(int limit) {
        return new PageRequest(Cursor.START, limit);
    }
}
