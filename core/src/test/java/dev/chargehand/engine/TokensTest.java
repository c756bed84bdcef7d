package dev.chargehand.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.invitation.InvitationToken;
import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** I-54: tokens are 64 characters, made of what the injected source of randomness yields and of nothing else. */
class TokensTest {
    private static final class Counting extends SecureRandom {
        private static final long serialVersionUID = 1;
        private byte next;

        @Override
        public void nextBytes(byte[] bytes) {
            for (int at = 0; at < bytes.length; at++) {
                bytes[at] = next++;
            }
        }
    }

    @Test
    void a_token_is_made_of_48_bytes_of_the_injected_source() {
        Tokens tokens = new Tokens(new Counting());
        assertThat(tokens.issue().text()).isEqualTo("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISIjJCUmJygpKissLS4v");
        assertThat(tokens.issue().text()).startsWith("MDEyMzQ1Njc4OTo7PD0-P0");
    }

    @Test
    void no_two_tokens_are_alike() {
        Tokens tokens = new Tokens(new SecureRandom());
        Set<InvitationToken> issued = new HashSet<>();
        for (int number = 0; number < 1000; number++) {
            InvitationToken token = tokens.issue();
            assertThat(token.text()).hasSize(InvitationToken.LENGTH);
            assertThat(issued.add(token)).isTrue();
        }
    }
}
