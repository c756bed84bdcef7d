package dev.chargehand.text;

import dev.chargehand.FieldProblem;
import dev.chargehand.FieldProblem.Problem;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One canonical form for text: trimmed, in normal form C, measured in code points, without the characters that
 * databases keep differently (controls, NUL, halves of surrogate pairs).
 */
public final class Text {
    /** The most code points that compose into one. */
    private static final int LONGEST_COMPOSITION = 4;

    private Text() {}

    /** A text in canonical form, or the first thing wrong with it. */
    public sealed interface Checked {
        record Good(String text) implements Checked {
            /** Never the text, which may be personal. */
            @Override
            public String toString() {
                return "Good[…]";
            }
        }

        record Bad(FieldProblem problem) implements Checked {}
    }

    public static Checked check(String field, @Nullable String raw, int maxCodePoints) {
        if (raw == null) {
            return bad(field, Problem.MISSING, "expected text, found none");
        }
        String stripped = strip(raw);
        int written = stripped.codePointCount(0, stripped.length());
        if (written > LONGEST_COMPOSITION * maxCodePoints) {
            // before composing, which sorts combining marks in time that grows with the square of their number
            return tooLong(field, maxCodePoints, written);
        }
        Optional<FieldProblem> forbidden = forbiddenCharacter(field, stripped);
        if (forbidden.isPresent()) {
            return new Checked.Bad(forbidden.get());
        }
        String text = canonical(stripped);
        if (text.isEmpty()) {
            return bad(field, Problem.BLANK, "expected 1 to " + maxCodePoints + " characters, found only white space");
        }
        int length = text.codePointCount(0, text.length());
        if (length > maxCodePoints) {
            return tooLong(field, maxCodePoints, length);
        }
        return new Checked.Good(text);
    }

    private static Checked tooLong(String field, int maxCodePoints, int found) {
        return bad(field, Problem.TOO_LONG, "expected at most " + maxCodePoints + " characters, found " + found);
    }

    /** Trimmed of every kind of white space, before and after composition, in normal form C. */
    public static String canonical(String raw) {
        return strip(Normalizer.normalize(strip(raw), Normalizer.Form.NFC));
    }

    static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** White space of Java and of Unicode (the no-break spaces among them), and the byte-order mark. */
    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
    }

    /** The first character that no storage keeps alike, by its place and code point, if there is one. */
    public static Optional<FieldProblem> forbiddenCharacter(String field, String raw) {
        for (int at = 0; at < raw.length(); at += Character.charCount(raw.codePointAt(at))) {
            int codePoint = raw.codePointAt(at);
            int type = Character.getType(codePoint);
            if (type == Character.CONTROL || type == Character.SURROGATE) {
                String what = type == Character.CONTROL ? "control character" : "half of a surrogate pair";
                String message = "expected printable text, found %s U+%04X at index %d".formatted(what, codePoint, at);
                return Optional.of(new FieldProblem(field, Problem.FORBIDDEN_CHARACTER, message));
            }
        }
        return Optional.empty();
    }

    /** A canonical text without regard to case. A sigma that ends a word is one like any other, or what it ends would not be found in longer words. */
    public static String folded(String canonical) {
        return canonical.toLowerCase(Locale.ROOT).replace('\u03C2', '\u03C3');
    }

    /** By code points: the order of SQLite's binary collation and of PostgreSQL's "C", which that of UTF-16 is not. */
    public static int compare(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        for (int at = 0; at < shorter; at++) {
            char one = a.charAt(at);
            char other = b.charAt(at);
            if (one != other) {
                boolean supplementary = Character.isSurrogate(one) != Character.isSurrogate(other);
                return supplementary ? (Character.isSurrogate(one) ? 1 : -1) : Character.compare(one, other);
            }
        }
        return Integer.compare(a.length(), b.length());
    }

    static Checked bad(String field, Problem problem, String message) {
        return new Checked.Bad(new FieldProblem(field, problem, message));
    }
}
