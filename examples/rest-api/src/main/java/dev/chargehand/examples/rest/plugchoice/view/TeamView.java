package dev.chargehand.examples.rest.plugchoice.view;

import dev.chargehand.team.Team;
import dev.chargehand.team.TeamType;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A team. */
public record TeamView(
        UUID uuid,
        long id,
        boolean isPersonalTeam,
        String name,
        String slug,
        String type,
        @Nullable String email,
        Instant createdAt,
        Instant updatedAt) {
    public static TeamView of(Team team, long number) {
        return new TeamView(
                team.id().value(),
                number,
                team.isPersonal(),
                team.name(),
                slug(team.name()),
                type(team.type()),
                team.email().orElse(null),
                team.createdAt(),
                team.updatedAt());
    }

    /** {@code HOA} and {@code OEM} stay as they are; of the others only the first letter is a capital. */
    public static String type(TeamType type) {
        return switch (type) {
            case HOA, OEM -> type.name();
            default -> type.name().charAt(0) + type.name().substring(1).toLowerCase(Locale.ROOT);
        };
    }

    private static String slug(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    }
}
