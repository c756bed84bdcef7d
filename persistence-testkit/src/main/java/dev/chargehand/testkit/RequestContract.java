package dev.chargehand.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.PageRequest;
import dev.chargehand.RequestRefusal;
import dev.chargehand.event.AccessEvent.DataAccessGranted;
import dev.chargehand.event.RequestEvent.DataRequestClosed;
import dev.chargehand.event.RequestEvent.DataRequested;
import dev.chargehand.request.DataRequest;
import dev.chargehand.request.DataRequestId;
import dev.chargehand.request.RequestStatus;
import dev.chargehand.site.AccessLevel;
import dev.chargehand.site.DataAccess;
import dev.chargehand.site.Expiry;
import dev.chargehand.team.UserId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A team asks for data access, and the owner decides once (I-47 to I-51). */
public abstract class RequestContract extends Contract {
    private static final PageRequest ALL = PageRequest.first(100);

    protected RequestContract() {}

    @Test
    void a_request_reads_back_as_it_was_made_to_both_sides_and_to_nobody_else() {
        SharedSite at = new SharedSite(world());
        DataRequest made = ask(at, " For the meter ", at.untilLater());
        assertThat(made.reason()).isEqualTo("For the meter");
        assertThat(made.wanted()).isEqualTo(DataAccess.until(at.later()));
        for (UserId user : List.of(at.ada, at.bob)) {
            assertThat(requests().get(user, made.id()).orThrow()).isEqualTo(made);
            assertThat(requests().pending(user, at.site, ALL).orThrow().items()).containsExactly(made);
        }
        assertThat(world().give(at.site, at.other, DataAccess.always()).isOwner())
                .isFalse();
        at.refused("data_request_not_found", () -> requests().get(at.cleo, made.id()));
        assertThat(requests().pending(at.cleo, at.site, ALL).orThrow().items()).isEmpty();
        at.refused("site_not_found", () -> requests().pending(world().user("stranger"), at.site, ALL));
    }

    @Test
    void a_reason_has_1_to_255_characters_and_an_end_is_stated() {
        SharedSite at = new SharedSite(world());
        for (String bad : new String[] {null, "", " \u00A0 ", "x".repeat(256), "a\u0007b"}) {
            at.refused("invalid", () -> requests().request(at.bob, at.site, at.guest, bad, Expiry.never()));
        }
        at.refused("invalid", () -> requests().request(at.bob, at.site, at.guest, "Please", Expiry.of(null, null)));
        at.refused(
                "invalid", () -> requests().request(at.bob, at.site, at.guest, "Please", Expiry.at(clock().instant())));
        String longest = "\uD83D\uDD0C".repeat(255);
        at.records(() -> requests().request(at.bob, at.site, at.guest, longest, Expiry.never()), DataRequested.class);
        assertThat(requests().pending(at.ada, at.site, ALL).orThrow().items())
                .extracting(DataRequest::reason)
                .containsExactly(longest);
    }

    @Test
    void only_a_member_of_a_team_that_lacks_data_access_asks_and_once() {
        SharedSite at = new SharedSite(world());
        at.refused("not_permitted", () -> requests().request(at.ada, at.site, at.guest, "Please", Expiry.never()));
        at.refused("has_data_access", () -> requests().request(at.ada, at.site, at.owner, "Please", Expiry.never()));
        at.refused("site_not_found", () -> requests().request(at.cleo, at.site, at.other, "Please", Expiry.never()));
        at.refused("team_not_found", () -> requests().request(at.bob, at.site, at.other, "Please", Expiry.never()));
        DataRequest first = ask(at, "Please", Expiry.never());
        assertThat(requests()
                        .request(at.bob, at.site, at.guest, "Again", Expiry.never())
                        .whyNot())
                .contains(new RequestRefusal.RequestPending(at.site, at.guest, first.id()));
        requests().deny(at.ada, first.id()).orThrow();
        assertThat(ask(at, "Again", Expiry.never()).isPending()).isTrue();
    }

    @Test
    void data_access_that_holds_is_nothing_to_ask_for_and_lapsed_one_is() {
        SharedSite at = new SharedSite(world()).withData();
        clock().set(at.later().minusMillis(1));
        at.refused("has_data_access", () -> requests().request(at.bob, at.site, at.guest, "Please", Expiry.never()));
        clock().set(at.later());
        assertThat(ask(at, "Please", Expiry.never()).isPending()).isTrue();
    }

    @Test
    void the_owner_approves_with_the_end_asked_for_or_an_earlier_one() {
        SharedSite at = new SharedSite(world());
        DataRequestId first = ask(at, "Please", at.untilLater()).id();
        at.refused("invalid", () -> requests().approve(at.ada, first, Expiry.never()));
        at.refused(
                "invalid",
                () -> requests().approve(at.ada, first, Expiry.at(at.later().plusMillis(1))));
        at.records(() -> requests().approve(at.ada, first), DataRequestClosed.class, DataAccessGranted.class);
        assertThat(at.record(at.guest).orElseThrow().data()).isEqualTo(DataAccess.until(at.later()));
        siteTeams().revokeData(at.ada, at.site, at.guest).orThrow();
        DataRequestId second = ask(at, "Please", Expiry.never()).id();
        requests().approve(at.ada, second, at.untilLater()).orThrow();
        assertThat(at.record(at.guest).orElseThrow().data()).isEqualTo(DataAccess.until(at.later()));
    }

    @Test
    void an_end_that_has_passed_by_the_time_of_approval_must_be_replaced() {
        SharedSite at = new SharedSite(world());
        DataRequestId request = ask(at, "Please", at.untilLater()).id();
        clock().set(at.later());
        at.refused("requested_end_passed", () -> requests().approve(at.ada, request));
        at.records(
                () -> requests().approve(at.ada, request, Expiry.never()),
                DataRequestClosed.class,
                DataAccessGranted.class);
        assertThat(at.can(at.bob, AccessLevel.SENSITIVE)).isTrue();
    }

    @Test
    void a_request_is_decided_once_and_by_its_own_side_only_taken_back() {
        SharedSite at = new SharedSite(world());
        DataRequestId request = ask(at, "Please", Expiry.never()).id();
        at.refused("not_permitted", () -> requests().approve(at.bob, request));
        at.refused("not_permitted", () -> requests().deny(at.bob, request));
        at.refused("not_permitted", () -> requests().withdraw(at.ada, request));
        at.refused("data_request_not_found", () -> requests().deny(at.cleo, request));
        at.records(() -> requests().deny(at.ada, request), DataRequestClosed.class);
        at.refused("request_closed", () -> requests().deny(at.ada, request));
        at.refused("request_closed", () -> requests().approve(at.ada, request));
        at.refused("request_closed", () -> requests().withdraw(at.bob, request));
        assertThat(requests().get(at.bob, request).orThrow().status()).isEqualTo(RequestStatus.DENIED);
        assertThat(at.can(at.bob, AccessLevel.SENSITIVE)).isFalse();
        DataRequestId again = ask(at, "Please", Expiry.never()).id();
        at.records(() -> requests().withdraw(at.bob, again), DataRequestClosed.class);
        at.refused("data_request_not_found", () -> requests().withdraw(at.bob, new DataRequestId(UUID.randomUUID())));
        // malformed comes first, to everyone alike
        at.refused(
                "invalid",
                () -> requests().approve(at.cleo, new DataRequestId(UUID.randomUUID()), Expiry.of(null, null)));
    }

    private DataRequest ask(SharedSite at, String reason, Expiry end) {
        return requests().request(at.bob, at.site, at.guest, reason, end).orThrow();
    }
}
