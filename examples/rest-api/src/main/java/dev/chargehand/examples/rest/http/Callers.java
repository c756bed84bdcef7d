package dev.chargehand.examples.rest.http;

import dev.chargehand.Outcome;
import dev.chargehand.team.UserId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who calls. It stands in for the host's own sign-in: the bearer token is the user's e-mail address or phone number itself, so anybody
 * can be anybody.
 */
final class Callers {
    private static final String SCHEME = "Bearer ";

    private Callers() {}

    static UserId of(@Nullable String authorization) {
        return token(authorization)
                .map(UserId::ofAddress)
                .flatMap(Outcome::toOptional)
                .orElseThrow(() -> Failure.of(401, "Unauthenticated."));
    }

    private static Optional<String> token(@Nullable String authorization) {
        return Optional.ofNullable(authorization)
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(header -> header.substring(SCHEME.length()).strip());
    }
}
