package dev.chargehand.invitation;

import java.util.regex.Pattern;

/**
 * What is stored of a token: enough to find its invitation, and nothing to redeem it with.
 *
 * @param hex SHA-256 in 64 lower-case hexadecimal digits
 */
public record TokenHash(String hex) {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    /**
     * Refuses what is no such hash.
     *
     * @param hex SHA-256 in 64 lower-case hexadecimal digits
     */
    public TokenHash {
        if (!FORM.matcher(hex).matches()) {
            throw new IllegalArgumentException("expected 64 lower-case hexadecimal digits, found another text");
        }
    }

    /** Not the hash either: who has it can tell a token when seeing one. */
    @Override
    public String toString() {
        return "TokenHash[…]";
    }
}
