package dev.chargehand.memory;

import dev.chargehand.request.DataRequest;
import dev.chargehand.request.DataRequestId;
import dev.chargehand.request.RequestStatus;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.TeamId;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All data requests, with those that are pending at hand by site and by team. */
final class RequestBook {
    private record Asker(SiteId site, TeamId team) {}

    private final Map<DataRequestId, DataRequest> byId = new HashMap<>();
    private final Groups<SiteId, DataRequestId> ofSite = new Groups<>();
    private final Groups<TeamId, DataRequestId> ofTeam = new Groups<>();
    private final Groups<SiteId, DataRequestId> pending = new Groups<>();
    private final Map<Asker, DataRequest> pendingOf = new HashMap<>();

    void add(DataRequest request) {
        byId.put(request.id(), request);
        ofSite.add(request.site(), request.id());
        ofTeam.add(request.team(), request.id());
        pending.add(request.site(), request.id());
        pendingOf.put(asker(request), request);
    }

    void close(DataRequestId id, RequestStatus status, Instant at) {
        DataRequest request = get(id);
        noLongerPending(request);
        byId.put(id, request.with(status, at));
    }

    void removeAllOf(SiteId site) {
        List.copyOf(ofSite.of(site)).forEach(this::remove);
    }

    void removeAllOf(TeamId team) {
        List.copyOf(ofTeam.of(team)).forEach(this::remove);
    }

    private void remove(DataRequestId id) {
        DataRequest request = get(id);
        if (request.isPending()) {
            noLongerPending(request);
        }
        byId.remove(id);
        ofSite.remove(request.site(), id);
        ofTeam.remove(request.team(), id);
    }

    private void noLongerPending(DataRequest request) {
        pending.remove(request.site(), request.id());
        pendingOf.remove(asker(request));
    }

    /** One that is there. */
    DataRequest get(DataRequestId id) {
        return Objects.requireNonNull(byId.get(id));
    }

    @Nullable
    DataRequest find(DataRequestId id) {
        return byId.get(id);
    }

    NavigableSet<DataRequestId> pending(SiteId site) {
        return pending.of(site);
    }

    Optional<DataRequest> pending(SiteId site, TeamId team) {
        return Optional.ofNullable(pendingOf.get(new Asker(site, team)));
    }

    private static Asker asker(DataRequest request) {
        return new Asker(request.site(), request.team());
    }
}
