package dev.chargehand.examples.rest.http;

import dev.chargehand.team.UserId;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/** Users as the wire knows them. */
public final class Users {
    private static final String EMAIL = "email:";

    private Users() {}

    /** The e-mail address, phone number or other id itself. */
    public static String address(UserId user) {
        return user.text().substring(user.text().indexOf(':') + 1);
    }

    public static Optional<String> email(UserId user) {
        return user.text().startsWith(EMAIL) ? Optional.of(address(user)) : Optional.empty();
    }

    /** The sign-in that this host stands in for would have one; here it follows from the address. */
    public static UUID uuid(UserId user) {
        return UUID.nameUUIDFromBytes(user.text().getBytes(StandardCharsets.UTF_8));
    }
}
