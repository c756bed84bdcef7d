package dev.chargehand.testkit.model;

import static dev.chargehand.testkit.model.PlainWorld.ACCEPTED;
import static dev.chargehand.testkit.model.PlainWorld.INVALID;

import dev.chargehand.Permission;
import dev.chargehand.request.DataRequestId;
import dev.chargehand.request.RequestStatus;
import dev.chargehand.site.DataAccess;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Requests for data access (I-47 to I-51). */
public final class RequestModel {
    private final PlainWorld world;
    private final GrantModel grants;

    RequestModel(PlainWorld world, GrantModel grants) {
        this.world = world;
        this.grants = grants;
    }

    public String request(
            UserId actor, SiteId site, TeamId team, String reason, PlainEnd end, DataRequestId id, Instant now) {
        Optional<DataAccess> wanted = end.stated(now);
        if (wanted.isEmpty() || reason.isBlank()) {
            return INVALID;
        }
        String refusal = world.unlessSeen(actor, site, team, now);
        if (refusal == null) {
            refusal = world.unlessAny(Permission.REQUEST_DATA, in(team, actor, site));
        }
        if (refusal != null) {
            return refusal;
        }
        if (world.access(site, team).orElseThrow().level(now) >= PlainWorld.SENSITIVE) {
            return "has_data_access";
        }
        boolean waits = world.requests().values().stream()
                .anyMatch(one ->
                        one.isPending() && one.site().equals(site) && one.team().equals(team));
        if (waits) {
            return "request_pending";
        }
        world.requests().put(id, new PlainRequest(site, team, actor, wanted.get(), RequestStatus.PENDING));
        return ACCEPTED;
    }

    /** Without an end, the one that was asked for. */
    public String approve(UserId actor, DataRequestId id, Optional<PlainEnd> end, Instant now) {
        Optional<DataAccess> given = end.flatMap(one -> one.stated(now));
        if (end.isPresent() && given.isEmpty()) {
            return INVALID;
        }
        String refusal = unlessOwner(actor, id, now);
        if (refusal != null) {
            return refusal;
        }
        PlainRequest request = request(id);
        boolean passed = !PlainSite.holds(request.wanted(), now);
        if (passed && given.isEmpty()) {
            return "requested_end_passed";
        }
        DataAccess agreed = given.orElse(request.wanted());
        if (!passed && PlainSite.endsLater(agreed, request.wanted())) {
            return INVALID;
        }
        world.requests().put(id, request.with(RequestStatus.APPROVED));
        grants.setData(request.site(), request.team(), agreed);
        return ACCEPTED;
    }

    public String deny(UserId actor, DataRequestId id, Instant now) {
        String refusal = unlessOwner(actor, id, now);
        if (refusal == null) {
            world.requests().put(id, request(id).with(RequestStatus.DENIED));
        }
        return refusal == null ? ACCEPTED : refusal;
    }

    public String withdraw(UserId actor, DataRequestId id) {
        String refusal = unlessSeen(actor, id);
        if (refusal == null) {
            refusal = world.unlessAny(
                    Permission.REQUEST_DATA,
                    in(request(id).team(), actor, request(id).site()));
        }
        if (refusal == null) {
            refusal = unlessPending(id);
        }
        if (refusal == null) {
            world.requests().put(id, request(id).with(RequestStatus.WITHDRAWN));
        }
        return refusal == null ? ACCEPTED : refusal;
    }

    /** Whether a user can read a request. */
    public boolean shows(DataRequestId id, UserId user, Instant now) {
        PlainRequest request = world.requests().get(id);
        return request != null
                && (world.isIn(request.team(), user) || world.level(user, request.site(), now) == PlainWorld.OWNER);
    }

    /** The pending ones for a site that a user sees, in order. */
    public List<DataRequestId> pending(SiteId site, UserId user, Instant now) {
        boolean all = world.level(user, site, now) == PlainWorld.OWNER;
        return world.requests().entrySet().stream()
                .filter(one -> one.getValue().isPending()
                        && one.getValue().site().equals(site)
                        && (all || world.isIn(one.getValue().team(), user)))
                .map(one -> one.getKey())
                .toList();
    }

    private @Nullable String unlessOwner(UserId actor, DataRequestId id, Instant now) {
        String refusal = unlessSeen(actor, id);
        if (refusal == null) {
            refusal = world.unlessAtLevel(
                    Permission.GRANT_DATA, PlainWorld.OWNER, actor, request(id).site(), now);
        }
        return refusal == null ? unlessPending(id) : refusal;
    }

    /** A request is there for its team and the owner, while they reach the site. */
    private @Nullable String unlessSeen(UserId actor, DataRequestId id) {
        PlainRequest request = world.requests().get(id);
        boolean seen = request != null
                && world.standings(actor, request.site()).stream()
                        .anyMatch(one -> one.access().owner() || one.team().equals(request.team()));
        return seen ? null : "data_request_not_found";
    }

    private @Nullable String unlessPending(DataRequestId id) {
        return request(id).isPending() ? null : "request_closed";
    }

    private List<PlainWorld.Standing> in(TeamId team, UserId actor, SiteId site) {
        return world.standings(actor, site).stream()
                .filter(one -> one.team().equals(team))
                .toList();
    }

    private PlainRequest request(DataRequestId id) {
        return Objects.requireNonNull(world.requests().get(id));
    }
}
