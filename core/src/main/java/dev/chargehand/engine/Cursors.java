package dev.chargehand.engine;

import dev.chargehand.Cursor;
import dev.chargehand.FieldProblem;
import dev.chargehand.FieldProblem.Problem;
import dev.chargehand.Outcome;
import dev.chargehand.Page;
import dev.chargehand.PageRequest;
import dev.chargehand.Refusal;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.zip.CRC32;

/**
 * The pages of one list: checks a request, decodes its cursor to a key, and encodes the last item's key. A checksum over
 * the list's name and the key tells a cursor of another list, and one that was edited, from a good one.
 *
 * @param list the list's name, with the id of whose list it is
 * @param start the key before all items
 */
record Cursors<K>(String list, K start, Function<K, byte[]> encode, Function<ByteBuffer, K> decode) {
    private static final int CHECKSUM_BYTES = Integer.BYTES;

    /** A list ordered by id. */
    static <K> Cursors<K> byId(String list, K start, Function<K, UUID> id, Function<UUID, K> key) {
        return new Cursors<>(list, start, k -> bytes(id.apply(k)), buffer -> key.apply(uuid(buffer)));
    }

    /** A list ordered by a text or a number, and among equals by id. */
    static <K> Cursors<K> bySort(
            String list,
            K start,
            Function<K, String> text,
            ToLongFunction<K> number,
            Function<K, UUID> id,
            SortedKey<K> key) {
        return new Cursors<>(
                list,
                start,
                place -> {
                    byte[] utf8 = text.apply(place).getBytes(StandardCharsets.UTF_8);
                    byte[] fixed = bytes(id.apply(place), number.applyAsLong(place));
                    return ByteBuffer.allocate(fixed.length + utf8.length)
                            .put(fixed)
                            .put(utf8)
                            .array();
                },
                buffer -> {
                    long sorted = buffer.getLong();
                    UUID found = uuid(buffer);
                    byte[] utf8 = new byte[buffer.remaining()];
                    buffer.get(utf8);
                    return key.of(new String(utf8, StandardCharsets.UTF_8), sorted, found);
                });
    }

    /** Makes a key again out of its parts. */
    interface SortedKey<K> {
        K of(String text, long number, UUID id);
    }

    static byte[] bytes(UUID id, long... before) {
        ByteBuffer buffer = ByteBuffer.allocate((before.length + 2) * Long.BYTES);
        for (long part : before) {
            buffer.putLong(part);
        }
        buffer.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
        return buffer.array();
    }

    static UUID uuid(ByteBuffer buffer) {
        return new UUID(buffer.getLong(), buffer.getLong());
    }

    /** The key after which the requested page starts, or what is wrong with the request. */
    Outcome<K> after(PageRequest request) {
        List<FieldProblem> problems = new ArrayList<>();
        if (request.limit() < 1 || request.limit() > PageRequest.MAX_LIMIT) {
            String message = "expected 1 to " + PageRequest.MAX_LIMIT + ", found " + request.limit();
            problems.add(new FieldProblem("limit", Problem.OUT_OF_RANGE, message));
        }
        Optional<K> key = request.after().equals(Cursor.START) ? Optional.of(start) : decoded(request.after());
        if (key.isEmpty()) {
            String message = "expected the cursor of a page of this list, found another text; start over without one";
            problems.add(new FieldProblem("after", Problem.MALFORMED, message));
        }
        return problems.isEmpty()
                ? Outcome.accepted(key.orElseThrow())
                : Outcome.refused(new Refusal.Invalid(problems));
    }

    /** A page out of the items found, one more than asked for when there is a next page. */
    <F, T> Page<T> page(List<F> found, PageRequest request, Function<F, K> key, Function<F, T> item) {
        boolean more = found.size() > request.limit();
        List<F> shown = more ? found.subList(0, request.limit()) : found;
        Optional<Cursor> next = more ? Optional.of(encoded(key.apply(shown.get(shown.size() - 1)))) : Optional.empty();
        return new Page<>(shown.stream().map(item).toList(), next);
    }

    private Cursor encoded(K key) {
        byte[] bytes = encode.apply(key);
        byte[] all = ByteBuffer.allocate(bytes.length + CHECKSUM_BYTES)
                .put(bytes)
                .putInt(checksum(bytes))
                .array();
        return new Cursor(text(all));
    }

    private static String text(byte[] all) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
    }

    private Optional<K> decoded(Cursor cursor) {
        try {
            ByteBuffer all = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor.text()));
            // the decoder overlooks the unused bits of the last character, and with them an edited cursor
            if (all.remaining() < CHECKSUM_BYTES || !text(all.array()).equals(cursor.text())) {
                return Optional.empty();
            }
            byte[] bytes = new byte[all.remaining() - CHECKSUM_BYTES];
            all.get(bytes);
            // encoded again, which finds what was left over or read as something else, and checks the sum
            return Optional.of(decode.apply(ByteBuffer.wrap(bytes)))
                    .filter(key -> encoded(key).equals(cursor));
        } catch (IllegalArgumentException | BufferUnderflowException notOne) {
            return Optional.empty();
        }
    }

    /** Never the list's name, which may hold a user's address. */
    @Override
    public String toString() {
        return "Cursors[…]";
    }

    private int checksum(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(list.getBytes(StandardCharsets.UTF_8));
        crc.update(bytes);
        return (int) crc.getValue();
    }
}
