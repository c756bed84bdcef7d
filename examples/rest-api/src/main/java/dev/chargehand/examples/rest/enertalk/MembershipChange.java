package dev.chargehand.examples.rest.enertalk;

import dev.chargehand.examples.rest.http.Failure;
import dev.chargehand.examples.rest.http.Wire;
import dev.chargehand.team.Role;
import dev.chargehand.team.UserId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is sent to add, change or remove a member.
 *
 * @param userId whose membership
 * @param id the same; the page's own examples spell it so
 * @param role {@code admin} or {@code member}
 */
record MembershipChange(
        @Nullable String userId,
        @Nullable String id,
        @Nullable String role) {
    Optional<UserId> user() {
        return Optional.ofNullable(userId)
                .or(() -> Optional.ofNullable(id))
                .map(address -> UserId.ofAddress(address).orThrow());
    }

    UserId requiredUser() {
        return user().orElseThrow(() -> Failure.field("userId", "expected an e-mail address or phone number"));
    }

    Optional<Role> wantedRole() {
        return Optional.ofNullable(role).map(name -> Wire.named("role", Role.class, Wire::snake, name));
    }
}
