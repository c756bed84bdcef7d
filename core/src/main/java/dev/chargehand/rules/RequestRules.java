package dev.chargehand.rules;

import dev.chargehand.FieldProblem;
import dev.chargehand.FieldProblem.Problem;
import dev.chargehand.Outcome;
import dev.chargehand.Permission;
import dev.chargehand.Policy;
import dev.chargehand.Refusal;
import dev.chargehand.RequestRefusal;
import dev.chargehand.event.AccessEvent.DataAccessGranted;
import dev.chargehand.event.Event;
import dev.chargehand.event.RequestEvent.DataRequestClosed;
import dev.chargehand.event.RequestEvent.DataRequested;
import dev.chargehand.facts.CallerFacts;
import dev.chargehand.facts.PlaceFacts;
import dev.chargehand.facts.Standing;
import dev.chargehand.request.DataRequest;
import dev.chargehand.request.DataRequestId;
import dev.chargehand.request.RequestStatus;
import dev.chargehand.site.AccessLevel;
import dev.chargehand.site.DataAccess;
import dev.chargehand.site.Expiry;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import dev.chargehand.text.Draft;
import dev.chargehand.text.DraftCheck;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A team asks for data access, and the owner decides once. */
public final class RequestRules {
    private static final int MAX_REASON = 255;
    private static final String END = "data_access_expires_at";

    private RequestRules() {}

    /** The id is fresh; the reason is raw. */
    public record Ask(UserId actor, SiteId site, TeamId team, Draft reason, Expiry end, DataRequestId id) {}

    /** Without an end, the one that was asked for. */
    public record Approve(DataRequestId request, Optional<Expiry> end) {}

    public record Deny(DataRequestId request) {}

    public record Withdraw(DataRequestId request) {}

    private record Terms(String reason, DataAccess wanted) {
        /** Never the reason, which a person wrote. */
        @Override
        public String toString() {
            return "Terms[wanted=" + wanted + "]";
        }
    }

    public static Decision<DataRequest> ask(
            Ask command, Optional<CallerFacts> caller, Optional<PlaceFacts> place, Policy policy, Instant now) {
        Outcome<Terms> terms = terms(command, now);
        Optional<Refusal> refusal = terms.whyNot()
                .or(() -> CallerRules.unlessSeen(command.site(), command.team(), caller, place, now))
                .or(() -> CallerRules.unlessAny(
                        Permission.REQUEST_DATA,
                        command.site(),
                        CallerRules.in(command.team(), caller.orElseThrow()),
                        policy))
                .or(() -> unlessNeeded(place.orElseThrow(), now));
        if (refusal.isPresent()) {
            return Decision.refuse(refusal.get());
        }
        Terms asked = terms.orThrow();
        DataRequest request = new DataRequest(
                command.id(),
                command.site(),
                command.team(),
                command.actor(),
                asked.reason(),
                asked.wanted(),
                RequestStatus.PENDING,
                now,
                now);
        return Decision.accept(request, new DataRequested(request));
    }

    /** The place is that of the team that asked. */
    public static Decision<DataRequest> approve(
            Approve command,
            Optional<DataRequest> found,
            Optional<CallerFacts> caller,
            Optional<PlaceFacts> place,
            Policy policy,
            Instant now) {
        Optional<Outcome<DataAccess>> end = command.end().map(given -> given.check(now, "expires_never", END));
        Optional<Refusal> refusal =
                end.flatMap(Outcome::whyNot).or(() -> unlessOwner(command.request(), found, caller, policy, now));
        if (refusal.isPresent()) {
            return Decision.refuse(refusal.get());
        }
        DataRequest request = found.orElseThrow();
        Outcome<DataAccess> agreed = agreed(request, end.map(Outcome::orThrow), now);
        if (agreed instanceof Outcome.Refused<DataAccess> refused) {
            return Decision.refuse(refused.refusal());
        }
        DataAccess before = place.orElseThrow().access().data();
        DataAccess after = agreed.orThrow();
        Event closed = new DataRequestClosed(request, RequestStatus.APPROVED);
        DataRequest approved = request.with(RequestStatus.APPROVED, now);
        // the same end is there already when the clock has stepped back behind it
        return before.equals(after)
                ? Decision.accept(approved, closed)
                : Decision.accept(
                        approved, closed, new DataAccessGranted(request.site(), request.team(), before, after));
    }

    public static Decision<DataRequest> deny(
            Deny command, Optional<DataRequest> found, Optional<CallerFacts> caller, Policy policy, Instant now) {
        Optional<Refusal> refusal = unlessOwner(command.request(), found, caller, policy, now);
        return refusal.isPresent()
                ? Decision.refuse(refusal.get())
                : ended(found.orElseThrow(), RequestStatus.DENIED, now);
    }

    public static Decision<DataRequest> withdraw(
            Withdraw command, Optional<DataRequest> found, Optional<CallerFacts> caller, Policy policy, Instant now) {
        Optional<Refusal> refusal = unlessSeen(command.request(), found, caller)
                .or(() -> CallerRules.unlessAny(
                        Permission.REQUEST_DATA,
                        found.orElseThrow().site(),
                        CallerRules.in(found.get().team(), caller.orElseThrow()),
                        policy))
                .or(() -> unlessPending(found.orElseThrow()));
        return refusal.isPresent()
                ? Decision.refuse(refusal.get())
                : ended(found.orElseThrow(), RequestStatus.WITHDRAWN, now);
    }

    /** The end of a pending request that something else brings about. */
    static List<Event> closed(Optional<DataRequest> pending, RequestStatus status) {
        return pending.<Event>map(request -> new DataRequestClosed(request, status)).stream()
                .toList();
    }

    private static Decision<DataRequest> ended(DataRequest request, RequestStatus status, Instant now) {
        return Decision.accept(request.with(status, now), new DataRequestClosed(request, status));
    }

    private static Outcome<Terms> terms(Ask command, Instant now) {
        DraftCheck check = new DraftCheck(command.reason());
        String reason = check.required("reason", "", MAX_REASON);
        DataAccess wanted = check.read(command.end().check(now, "requested_expires_never", "requested_data_expires_at"))
                .orElse(DataAccess.none());
        return check.outcome(() -> new Terms(reason, wanted));
    }

    private static Optional<Refusal> unlessNeeded(PlaceFacts place, Instant now) {
        SiteId site = place.access().site();
        TeamId team = place.access().team();
        if (AccessRules.level(place.access(), now).includes(AccessLevel.SENSITIVE)) {
            return Optional.of(new RequestRefusal.HasDataAccess(site, team));
        }
        return place.pending().map(pending -> new RequestRefusal.RequestPending(site, team, pending.id()));
    }

    private static Optional<Refusal> unlessOwner(
            DataRequestId id, Optional<DataRequest> found, Optional<CallerFacts> caller, Policy policy, Instant now) {
        return unlessSeen(id, found, caller)
                .or(() -> CallerRules.unless(
                        Permission.GRANT_DATA,
                        AccessLevel.OWNER,
                        found.orElseThrow().site(),
                        caller,
                        policy,
                        now))
                .or(() -> unlessPending(found.orElseThrow()));
    }

    private static Optional<Refusal> unlessSeen(
            DataRequestId id, Optional<DataRequest> found, Optional<CallerFacts> caller) {
        boolean seen = found.isPresent()
                && caller.isPresent()
                && caller.get().standings().stream().anyMatch(standing -> isPartyTo(found.get(), standing));
        return seen ? Optional.empty() : Optional.of(Refusals.noRequest(id));
    }

    private static boolean isPartyTo(DataRequest request, Standing standing) {
        return standing.access().isOwner() || standing.access().team().equals(request.team());
    }

    private static Optional<Refusal> unlessPending(DataRequest request) {
        return request.isPending()
                ? Optional.empty()
                : Optional.of(new RequestRefusal.RequestClosed(request.id(), request.status()));
    }

    /** The end asked for or an earlier one; any, where the one asked for has passed (I-50). */
    private static Outcome<DataAccess> agreed(DataRequest request, Optional<DataAccess> given, Instant now) {
        boolean passed = !request.wanted().holdsAt(now.toEpochMilli());
        if (given.isEmpty() && passed) {
            return Outcome.refused(new RequestRefusal.RequestedEndPassed(
                    request.id(), Instant.ofEpochMilli(request.wanted().endMillis())));
        }
        DataAccess agreed = given.orElse(request.wanted());
        if (!passed && agreed.endMillis() > request.wanted().endMillis()) {
            return Outcome.refused(new Refusal.Invalid(List.of(new FieldProblem(
                    END,
                    Problem.OUT_OF_RANGE,
                    "expected an end no later than the one asked for, " + request.wanted() + ", found " + agreed))));
        }
        return Outcome.accepted(agreed);
    }
}
