package dev.chargehand;

/**
 * Where a page ended: opaque text to hand back for the next page of the same list. It holds what the list is ordered by,
 * which is ids, instants and numbers, an identity in a list of chargers and a site's name in a list of sites by name, and never
 * a user's name or address. It is checked when it comes back: another list's cursor, or one that was cut or edited out of form,
 * is refused as {@link Refusal.Invalid}.
 *
 * @param text safe in a URL without encoding; empty for the start
 */
public record Cursor(String text) {
    /** The start of any list. */
    public static final Cursor START = new Cursor("");
}
