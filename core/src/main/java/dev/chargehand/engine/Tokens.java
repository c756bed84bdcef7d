package dev.chargehand.engine;

import dev.chargehand.invitation.InvitationToken;
import java.security.SecureRandom;
import java.util.Base64;

/** New tokens: 384 random bits in 64 characters. */
final class Tokens {
    private static final int BYTES = InvitationToken.LENGTH * 6 / Byte.SIZE;

    private final SecureRandom random;

    Tokens(SecureRandom random) {
        this.random = random;
    }

    InvitationToken issue() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new InvitationToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }
}
