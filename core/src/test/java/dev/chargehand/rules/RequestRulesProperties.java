package dev.chargehand.rules;

import static dev.chargehand.rules.Samples.NOW;
import static dev.chargehand.rules.Samples.SITE;
import static dev.chargehand.rules.Samples.told;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.Permission;
import dev.chargehand.Refusal;
import dev.chargehand.RequestRefusal;
import dev.chargehand.event.AccessEvent.DataAccessGranted;
import dev.chargehand.event.RequestEvent.DataRequestClosed;
import dev.chargehand.event.RequestEvent.DataRequested;
import dev.chargehand.request.DataRequest;
import dev.chargehand.request.DataRequestId;
import dev.chargehand.request.RequestStatus;
import dev.chargehand.rules.SmallWorld.Place;
import dev.chargehand.site.AccessLevel;
import dev.chargehand.site.DataAccess;
import dev.chargehand.site.Expiry;
import dev.chargehand.team.Role;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** A team asks and the owner decides once, in every small world. */
@Domain(SmallWorldDomain.class)
@Domain(DomainContext.Global.class)
class RequestRulesProperties {
    private static final DataRequestId FRESH = new DataRequestId(Samples.uuid(999));

    @Property
    void i_47_a_request_needs_a_reason_and_an_end(
            @ForAll SmallWorld world,
            @ForAll UserId user,
            @ForAll TeamId team,
            @ForAll @IntRange(max = 257) int length,
            @ForAll End end) {
        String reason = " " + "é".repeat(length) + "\t";
        boolean good = length >= 1 && length <= 255 && end.given().isPresent();
        Decision<DataRequest> decision = new SmallCalls(world).ask(user, SITE, team, reason, end.said());
        assertThat(told(decision).equals("invalid")).isNotEqualTo(good);
    }

    @Property
    void i_47_every_bad_field_of_a_request_is_named_at_once(@ForAll SmallWorld world, @ForAll UserId user) {
        Decision<DataRequest> decision =
                new SmallCalls(world).ask(user, SITE, Samples.teamId(0), null, Expiry.of(null, null));
        assertThat(((Refusal.Invalid) decision.outcome().whyNot().orElseThrow()).problems())
                .extracting(problem -> problem.field())
                .containsExactly("reason", "requested_expires_never");
    }

    @Property
    void i_48_only_a_team_that_has_access_and_lacks_data_asks_by_one_of_its_members(
            @ForAll SmallWorld world, @ForAll UserId user, @ForAll TeamId team, @ForAll End end) {
        Decision<DataRequest> decision = new SmallCalls(world)
                .ask(user, SITE, team, " why not ", end.good().said());
        Optional<String> expected = asking(world, user, team);
        assertThat(told(decision)).isEqualTo(expected.orElse("accepted"));
        if (expected.isEmpty()) {
            DataRequest made = decision.outcome().orThrow();
            DataAccess wanted = end.good().given().orElseThrow();
            assertThat(made)
                    .isEqualTo(new DataRequest(
                            made.id(), SITE, team, user, "why not", wanted, RequestStatus.PENDING, NOW, NOW));
            assertThat(decision.events()).containsExactly(new DataRequested(made));
        }
    }

    @Property
    void i_49_a_second_request_is_refused_and_names_the_first_and_after_a_decision_one_may_ask_again(
            @ForAll SmallWorld world, @ForAll TeamId wish) {
        DataRequest first = pending(world, wish, DataAccess.always());
        UserId member = first.requestedBy();
        SmallCalls calls = new SmallCalls(world);
        assertThat(calls.ask(member, SITE, first.team(), "again", Expiry.never()))
                .isEqualTo(Decision.refuse(new RequestRefusal.RequestPending(SITE, first.team(), first.id())));
        Decision<DataRequest> denied = calls.deny(world.boss(SITE), first.id());
        assertThat(denied.outcome().toOptional()).contains(first.with(RequestStatus.DENIED, NOW));
        assertThat(denied.events()).containsExactly(new DataRequestClosed(first, RequestStatus.DENIED));
        new SmallFold(world).apply(denied.events());
        assertThat(told(calls.ask(member, SITE, first.team(), "again", Expiry.never())))
                .isEqualTo("accepted");
    }

    @Property
    void i_50_only_the_owner_decides_and_only_once(
            @ForAll SmallWorld world,
            @ForAll UserId user,
            @ForAll boolean approves,
            @ForAll @IntRange(max = 20) int nth) {
        DataRequestId id = world.requests.keySet().stream()
                .skip(nth % Math.max(1, world.requests.size()))
                .findFirst()
                .orElse(FRESH);
        Optional<DataRequest> found = Optional.ofNullable(world.requests.get(id));
        Decision<DataRequest> decision = approves
                ? new SmallCalls(world).approve(user, id, Optional.of(Expiry.on(LocalDate.of(2026, 11, 23))))
                : new SmallCalls(world).deny(user, id);
        String expected = found.flatMap(request -> deciding(world, user, request))
                .orElse(found.isPresent() ? "accepted" : "data_request_not_found");
        if (expected.equals("accepted")
                && approves
                && found.get().wanted().equals(DataAccess.until(NOW.plusMillis(1)))) {
            expected = "invalid";
        }
        assertThat(told(decision)).isEqualTo(expected);
    }

    @Property
    void i_50_approval_grants_the_end_asked_for_or_an_earlier_one(
            @ForAll SmallWorld world, @ForAll TeamId wish, @ForAll End wanted, @ForAll End given) {
        DataRequest request = pending(world, wish, wanted.good().given().orElseThrow());
        DataAccess before =
                world.at(SITE, request.team()).orElseThrow().access().data();
        UserId boss = world.boss(SITE);
        Decision<DataRequest> asAsked = new SmallCalls(world).approve(boss, request.id(), Optional.empty());
        assertThat(asAsked.outcome().toOptional()).contains(request.with(RequestStatus.APPROVED, NOW));
        assertThat(asAsked.events())
                .containsExactly(
                        new DataRequestClosed(request, RequestStatus.APPROVED),
                        new DataAccessGranted(SITE, request.team(), before, request.wanted()));
        Decision<DataRequest> other = new SmallCalls(world)
                .approve(boss, request.id(), Optional.of(given.good().said()));
        DataAccess agreed = given.good().given().orElseThrow();
        if (agreed.endMillis() <= request.wanted().endMillis()) {
            assertThat(other.events()).contains(new DataAccessGranted(SITE, request.team(), before, agreed));
        } else {
            assertThat(told(other)).isEqualTo("invalid");
        }
        new SmallFold(world).apply(asAsked.events());
        assertThat(new SmallCalls(world).approve(boss, request.id(), Optional.empty()))
                .isEqualTo(Decision.refuse(new RequestRefusal.RequestClosed(request.id(), RequestStatus.APPROVED)));
    }

    @Property
    void i_50_an_end_that_has_passed_must_be_replaced(
            @ForAll SmallWorld world, @ForAll TeamId wish, @ForAll @LongRange(min = -1, max = 1) long off) {
        Instant end = Samples.IN_FIVE_DAYS;
        DataRequest request = pending(world, wish, DataAccess.until(end));
        UserId boss = world.boss(SITE);
        world.now = end.plusMillis(off);
        SmallCalls calls = new SmallCalls(world);
        Decision<DataRequest> decision = calls.approve(boss, request.id(), Optional.empty());
        if (off < 0) {
            assertThat(told(decision)).isEqualTo("accepted");
        } else {
            assertThat(decision).isEqualTo(Decision.refuse(new RequestRefusal.RequestedEndPassed(request.id(), end)));
            assertThat(told(calls.approve(boss, request.id(), Optional.of(Expiry.never()))))
                    .isEqualTo("accepted");
        }
    }

    @Property
    void an_approval_of_the_end_that_is_there_when_the_clock_steps_back_closes_the_request_and_changes_no_end(
            @ForAll SmallWorld world, @ForAll TeamId wish) {
        DataAccess there = DataAccess.until(Samples.IN_FIVE_DAYS);
        DataRequest request = pending(world, wish, there);
        Place guest = world.at(SITE, request.team()).orElseThrow();
        world.put(guest.access().withData(there, NOW), guest.scope());
        assertThat(new SmallCalls(world)
                        .approve(world.boss(SITE), request.id(), Optional.empty())
                        .events())
                .containsExactly(new DataRequestClosed(request, RequestStatus.APPROVED));
    }

    @Property
    void a_request_is_taken_back_by_the_team_that_asked_and_by_no_one_else(
            @ForAll SmallWorld world, @ForAll TeamId wish, @ForAll UserId user, @ForAll boolean open) {
        DataRequest request = pending(world, wish, DataAccess.always());
        if (!open) {
            request = request.with(RequestStatus.DENIED, NOW);
            world.requests.put(request.id(), request);
        }
        String expected = "accepted";
        if (!seesRequest(world, user, request)) {
            expected = "data_request_not_found";
        } else if (world.role(request.team(), user).isEmpty()) {
            expected = "not_permitted";
        } else if (!world.mayIn(request.team(), user, Permission.REQUEST_DATA)) {
            expected = "admin_needed";
        } else if (!open) {
            expected = "request_closed";
        }
        Decision<DataRequest> decision = new SmallCalls(world).withdraw(user, request.id());
        assertThat(told(decision)).isEqualTo(expected);
        if (expected.equals("accepted")) {
            assertThat(decision)
                    .isEqualTo(Decision.accept(
                            request.with(RequestStatus.WITHDRAWN, NOW),
                            new DataRequestClosed(request, RequestStatus.WITHDRAWN)));
        }
    }

    /** A team that lacks data access has a pending request, made by the user who is in no other team. */
    private static DataRequest pending(SmallWorld world, TeamId wish, DataAccess wanted) {
        Place guest = world.guest(SITE, wish);
        TeamId team = guest.access().team();
        world.put(guest.access().withData(DataAccess.until(NOW), NOW), guest.scope());
        UserId member = Samples.address(7);
        world.in(team).put(member, Role.ADMIN);
        world.requests.values().removeIf(one -> one.team().equals(team));
        DataRequest request =
                new DataRequest(FRESH, SITE, team, member, "why not", wanted, RequestStatus.PENDING, NOW, NOW);
        world.requests.put(FRESH, request);
        return request;
    }

    private static Optional<String> asking(SmallWorld world, UserId user, TeamId team) {
        if (world.level(user, SITE).isEmpty()) {
            return Optional.of("site_not_found");
        } else if (!world.sees(user, SITE, team)) {
            return Optional.of("team_not_found");
        } else if (world.role(team, user).isEmpty()) {
            return Optional.of("not_permitted");
        } else if (!world.mayIn(team, user, Permission.REQUEST_DATA)) {
            return Optional.of("admin_needed");
        } else if (world.level(world.at(SITE, team).orElseThrow().access()) != AccessLevel.BASIC) {
            return Optional.of("has_data_access");
        }
        return world.pendingRequest(SITE, team).map(pending -> "request_pending");
    }

    private static Optional<String> deciding(SmallWorld world, UserId user, DataRequest request) {
        if (!seesRequest(world, user, request)) {
            return Optional.of("data_request_not_found");
        } else if (!world.holds(user, request.site(), AccessLevel.OWNER)) {
            return Optional.of("not_permitted");
        } else if (!world.may(user, request.site(), AccessLevel.OWNER, Permission.GRANT_DATA)) {
            return Optional.of("admin_needed");
        }
        return request.isPending() ? Optional.empty() : Optional.of("request_closed");
    }

    private static boolean seesRequest(SmallWorld world, UserId user, DataRequest request) {
        return world.through(user, request.site()).stream()
                .anyMatch(place ->
                        place.access().isOwner() || place.access().team().equals(request.team()));
    }
}
