package dev.chargehand.engine;

import static dev.chargehand.engine.Arguments.given;

import dev.chargehand.Outcome;
import dev.chargehand.Page;
import dev.chargehand.PageRequest;
import dev.chargehand.facts.CallerFacts;
import dev.chargehand.request.DataRequest;
import dev.chargehand.request.DataRequestId;
import dev.chargehand.request.DataRequests;
import dev.chargehand.rules.Decision;
import dev.chargehand.rules.Refusals;
import dev.chargehand.rules.RequestRules;
import dev.chargehand.rules.VisibilityRules;
import dev.chargehand.site.Expiry;
import dev.chargehand.site.SiteId;
import dev.chargehand.spi.Locks;
import dev.chargehand.spi.UnitOfWork;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import dev.chargehand.text.Draft;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The calls on data requests: each command names its locks, its facts and its rule; each question is one read. */
public final class RequestCalls implements DataRequests {
    private final Engine engine;

    public RequestCalls(Engine engine) {
        this.engine = engine;
    }

    /** A rule on a request that was found again under the locks of its site. */
    private interface Step {
        Decision<DataRequest> decide(
                UnitOfWork unit, Optional<DataRequest> found, Optional<CallerFacts> caller, Instant now);
    }

    @Override
    public Outcome<DataRequest> request(UserId actor, SiteId site, TeamId team, @Nullable String reason, Expiry end) {
        given(actor, site, team, end);
        RequestRules.Ask command = new RequestRules.Ask(
                actor, site, team, Draft.EMPTY.with("reason", reason), end, new DataRequestId(engine.newId()));
        return engine.perform(
                actor,
                unit -> Callers.locks(unit, actor, site),
                (unit, held, now) -> RequestRules.ask(
                        command, Callers.held(unit, held, actor, site), unit.place(site, team), engine.policy(), now));
    }

    @Override
    public Outcome<DataRequest> approve(UserId actor, DataRequestId request) {
        return approve(actor, request, Optional.empty());
    }

    @Override
    public Outcome<DataRequest> approve(UserId actor, DataRequestId request, Expiry end) {
        return approve(actor, request, Optional.of(given("end", end)));
    }

    private Outcome<DataRequest> approve(UserId actor, DataRequestId request, Optional<Expiry> end) {
        given(actor, request);
        RequestRules.Approve command = new RequestRules.Approve(request, end);
        return perform(
                actor,
                request,
                (unit, found, caller, now) -> RequestRules.approve(
                        command,
                        found,
                        caller,
                        found.flatMap(asked -> unit.place(asked.site(), asked.team())),
                        engine.policy(),
                        now));
    }

    @Override
    public Outcome<DataRequest> deny(UserId actor, DataRequestId request) {
        given(actor, request);
        RequestRules.Deny command = new RequestRules.Deny(request);
        return perform(
                actor,
                request,
                (unit, found, caller, now) -> RequestRules.deny(command, found, caller, engine.policy(), now));
    }

    @Override
    public Outcome<DataRequest> withdraw(UserId actor, DataRequestId request) {
        given(actor, request);
        RequestRules.Withdraw command = new RequestRules.Withdraw(request);
        return perform(
                actor,
                request,
                (unit, found, caller, now) -> RequestRules.withdraw(command, found, caller, engine.policy(), now));
    }

    /** A request never changes its site, so where it is can be looked up before the lock. */
    private Outcome<DataRequest> perform(UserId actor, DataRequestId request, Step step) {
        return engine.perform(
                actor,
                unit -> unit.request(request)
                        .map(found -> Callers.locks(unit, actor, found.site()))
                        .orElse(Locks.NONE),
                (unit, held, now) -> {
                    if (held.sites().isEmpty()) {
                        // the rule says so: a malformed end comes first, to everyone alike
                        return step.decide(unit, Optional.empty(), Optional.empty(), now);
                    }
                    SiteId site = held.sites().first();
                    return step.decide(unit, unit.request(request), Callers.held(unit, held, actor, site), now);
                });
    }

    @Override
    public Outcome<DataRequest> get(UserId actor, DataRequestId request) {
        given(actor, request);
        return engine.reads()
                .request(request, actor)
                .flatMap(facts -> VisibilityRules.request(facts, engine.now()))
                .map(Outcome::accepted)
                .orElseGet(() -> Outcome.refused(Refusals.noRequest(request)));
    }

    @Override
    public Outcome<Page<DataRequest>> pending(UserId actor, SiteId site, PageRequest page) {
        given(actor, site, page);
        return Lists.seen(
                Lists.requestsFor(site, actor),
                page,
                (after, limit) -> engine.reads().pendingRequests(site, actor, after, limit),
                VisibilityRules::requests,
                engine::now,
                DataRequest::id,
                (request, now) -> request,
                () -> Refusals.noSite(site));
    }
}
