package dev.chargehand.examples.rest.plugchoice.view;

import dev.chargehand.examples.rest.http.Wire;
import dev.chargehand.request.DataRequest;
import dev.chargehand.site.DataAccess;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A request for data access. */
public record DataRequestView(
        UUID uuid,
        UUID siteUuid,
        UUID teamUuid,
        String reason,
        boolean requestedExpiresNever,
        @Nullable Instant requestedDataExpiresAt,
        String status,
        Instant createdAt,
        Instant updatedAt) {
    public static DataRequestView of(DataRequest request) {
        return new DataRequestView(
                request.id().value(),
                request.site().value(),
                request.team().value(),
                request.reason(),
                request.wanted() instanceof DataAccess.Always,
                AccessView.end(request.wanted()),
                Wire.snake(request.status()),
                request.createdAt(),
                request.updatedAt());
    }
}
