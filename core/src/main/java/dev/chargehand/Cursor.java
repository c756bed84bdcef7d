package dev.chargehand;

/**
 * Where a page ended: opaque text to hand back for the next page of the same list. It holds ids and instants, never
 * names or addresses, and it is checked when it comes back: another list's cursor, or one that was cut or edited out
 * of form, is refused as {@link Refusal.Invalid}.
 *
 * @param text safe in a URL without encoding; empty for the start
 */
public record Cursor(String text) {
    /** The start of any list. */
    public static final Cursor START = new Cursor("");
}
