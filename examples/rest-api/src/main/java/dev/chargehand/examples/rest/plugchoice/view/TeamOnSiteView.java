package dev.chargehand.examples.rest.plugchoice.view;

import dev.chargehand.site.TeamOnSite;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A team with what it has on a site. */
public record TeamOnSiteView(
        UUID uuid,
        long id,
        String name,
        String type,
        @Nullable String email,
        AccessView access,
        Instant createdAt,
        Instant updatedAt) {
    public static TeamOnSiteView of(TeamOnSite team, long number, Instant now) {
        return new TeamOnSiteView(
                team.team().value(),
                number,
                team.name(),
                TeamView.type(team.type()),
                team.email().orElse(null),
                AccessView.of(team.access(), now),
                team.createdAt(),
                team.updatedAt());
    }
}
