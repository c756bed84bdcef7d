package dev.chargehand.engine;

import dev.chargehand.charger.Pincode;
import dev.chargehand.invitation.InvitationToken;
import java.security.SecureRandom;
import java.util.Base64;

/** New secrets: tokens of 384 random bits in 64 characters, and pincodes of ten digits. */
final class Tokens {
    private static final int BYTES = InvitationToken.LENGTH * 6 / Byte.SIZE;

    private static final int PINCODE_DIGITS = 10;

    private final SecureRandom random;

    Tokens(SecureRandom random) {
        this.random = random;
    }

    InvitationToken issue() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new InvitationToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    Pincode pincode() {
        StringBuilder digits = new StringBuilder(PINCODE_DIGITS);
        for (int at = 0; at < PINCODE_DIGITS; at++) {
            digits.append((char) ('0' + random.nextInt(10)));
        }
        return new Pincode(digits.toString());
    }
}
