package dev.chargehand.invitation;

import dev.chargehand.FieldProblem;
import dev.chargehand.FieldProblem.Problem;
import dev.chargehand.Outcome;
import dev.chargehand.Refusal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The secret that redeems an invitation: 64 characters of the URL-safe Base64 alphabet, from 384 random bits (I-54). Shown once,
 * by the call that made it; only its hash is stored. {@link #toString} never shows it; {@link #text} does.
 *
 * @param text the 64 characters
 */
public record InvitationToken(String text) {
    /** How many characters a token has. */
    public static final int LENGTH = 64;

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{" + LENGTH + "}");

    /**
     * Takes a well-formed token only; {@link #parse} is for what a user sent.
     *
     * @param text the 64 characters
     */
    public InvitationToken {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("expected a token of " + LENGTH + " characters, found another text");
        }
    }

    /**
     * A token that a user sent.
     *
     * @param text what was sent
     * @return the token, or {@link Refusal.Invalid} naming the field {@code token}
     */
    public static Outcome<InvitationToken> parse(@Nullable String text) {
        if (text == null) {
            return bad(Problem.MISSING, "expected a token, found none");
        }
        return FORM.matcher(text).matches()
                ? Outcome.accepted(new InvitationToken(text))
                : bad(
                        Problem.MALFORMED,
                        "expected " + LENGTH + " letters, digits, hyphens and underscores, found another text of "
                                + text.length());
    }

    /**
     * What is stored of it.
     *
     * @return the SHA-256 of its characters
     */
    public TokenHash hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return new TokenHash(HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.US_ASCII))));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static Outcome<InvitationToken> bad(Problem problem, String message) {
        return Outcome.refused(new Refusal.Invalid(List.of(new FieldProblem("token", problem, message))));
    }

    /** Never the token. */
    @Override
    public String toString() {
        return "InvitationToken[…]";
    }
}
