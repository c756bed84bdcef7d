package dev.chargehand.examples.rest.plugchoice.view;

import dev.chargehand.examples.rest.http.Users;
import dev.chargehand.team.UserId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The caller. This host keeps no profiles, so a name is the address, and the times are unknown. */
public record UserView(
        UUID uuid,
        long id,
        String name,
        @Nullable String email,
        @Nullable String avatar,
        @Nullable Instant createdAt,
        @Nullable Instant updatedAt) {
    public static UserView of(UserId user, long number) {
        return new UserView(
                Users.uuid(user), number, Users.address(user), Users.email(user).orElse(null), null, null, null);
    }
}
