package dev.chargehand.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.event.AccessEvent.DataAccessGranted;
import dev.chargehand.event.AccessEvent.DataAccessRevoked;
import dev.chargehand.event.RequestEvent.DataRequestClosed;
import dev.chargehand.request.RequestStatus;
import dev.chargehand.site.AccessLevel;
import dev.chargehand.site.DataAccess;
import dev.chargehand.site.Expiry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The owner gives a team data access and takes it away (I-40 to I-46). */
public abstract class DataAccessContract extends Contract {
    protected DataAccessContract() {}

    @Test
    void granted_data_access_holds_to_the_millisecond_before_its_end() {
        SharedSite at = new SharedSite(world());
        at.records(() -> siteTeams().grantData(at.ada, at.site, at.guest, at.untilLater()), DataAccessGranted.class);
        clock().set(at.later().minusMillis(1));
        assertThat(at.can(at.bob, AccessLevel.SENSITIVE)).isTrue();
        for (Instant after : List.of(at.later(), at.later().plusMillis(1))) {
            clock().set(after);
            assertThat(at.can(at.bob, AccessLevel.SENSITIVE)).isFalse();
            assertThat(at.can(at.bob, AccessLevel.BASIC)).isTrue();
        }
        assertThat(at.record(at.guest).orElseThrow().data()).isEqualTo(DataAccess.until(at.later()));
    }

    @Test
    void a_new_grant_replaces_the_end_by_a_later_and_by_an_earlier_one() {
        SharedSite at = new SharedSite(world()).withData();
        for (Expiry end : List.of(Expiry.never(), Expiry.at(at.later().minusSeconds(60)), at.untilLater())) {
            clock().advance(Duration.ofMillis(1));
            at.records(() -> siteTeams().grantData(at.ada, at.site, at.guest, end), DataAccessGranted.class);
            assertThat(at.record(at.guest).orElseThrow().updatedAt()).isEqualTo(clock().instant());
        }
        assertThat(at.record(at.guest).orElseThrow().data()).isEqualTo(DataAccess.until(at.later()));
        at.records(() -> siteTeams().grantData(at.ada, at.site, at.guest, at.untilLater()));
    }

    @Test
    void an_end_is_stated_once_and_lies_after_today() {
        SharedSite at = new SharedSite(world());
        Instant midnight = Instant.parse("2026-11-23T00:00:00Z");
        for (Expiry bad : List.of(
                Expiry.of(null, null),
                Expiry.of(true, midnight),
                Expiry.of(false, null),
                Expiry.at(midnight.minusMillis(1)),
                Expiry.at(clock().instant()),
                Expiry.at(Instant.EPOCH),
                Expiry.at(Instant.MIN),
                Expiry.at(Instant.MAX))) {
            at.refused("invalid", () -> siteTeams().grantData(at.ada, at.site, at.guest, bad));
        }
        at.records(
                () -> siteTeams().grantData(at.ada, at.site, at.guest, Expiry.at(midnight)), DataAccessGranted.class);
        clock().set(midnight);
        at.refused("invalid", () -> siteTeams().grantData(at.ada, at.site, at.guest, Expiry.at(midnight)));
    }

    @Test
    void only_the_owner_grants_and_nobody_extends_its_own() {
        SharedSite at = new SharedSite(world()).withData();
        at.refused("not_permitted", () -> siteTeams().grantData(at.bob, at.site, at.guest, Expiry.never()));
        at.refused("not_permitted", () -> siteTeams().revokeData(at.bob, at.site, at.guest));
        at.refused("site_not_found", () -> siteTeams().grantData(at.cleo, at.site, at.guest, Expiry.never()));
    }

    @Test
    void a_grant_creates_no_access_and_the_owner_needs_none() {
        SharedSite at = new SharedSite(world());
        at.refused("team_not_found", () -> siteTeams().grantData(at.ada, at.site, at.other, Expiry.never()));
        at.refused("owner_record", () -> siteTeams().grantData(at.ada, at.site, at.owner, Expiry.never()));
        at.refused("owner_record", () -> siteTeams().revokeData(at.ada, at.site, at.owner));
        at.refused("owner_record", () -> siteTeams().revokeDataIfGiven(at.ada, at.site, at.owner));
    }

    @Test
    void what_was_revoked_is_revoked_at_the_next_question() {
        SharedSite at = new SharedSite(world()).withData();
        at.records(() -> siteTeams().revokeData(at.ada, at.site, at.guest), DataAccessRevoked.class);
        assertThat(at.can(at.bob, AccessLevel.SENSITIVE)).isFalse();
        assertThat(at.can(at.bob, AccessLevel.BASIC)).isTrue();
        at.refused("nothing_to_revoke", () -> siteTeams().revokeData(at.ada, at.site, at.guest));
        at.records(() -> siteTeams().revokeDataIfGiven(at.ada, at.site, at.guest));
    }

    @Test
    void lapsed_data_access_is_nothing_to_revoke() {
        SharedSite at = new SharedSite(world()).withData();
        clock().set(at.later());
        at.refused("nothing_to_revoke", () -> siteTeams().revokeData(at.ada, at.site, at.guest));
        assertThat(at.record(at.guest).orElseThrow().data()).isEqualTo(DataAccess.until(at.later()));
    }

    @Test
    void a_grant_overtakes_a_pending_request_and_a_revocation_leaves_one_pending() {
        SharedSite at = new SharedSite(world());
        var first = requests()
                .request(at.bob, at.site, at.guest, "Please", Expiry.never())
                .orThrow();
        at.records(
                () -> siteTeams().grantData(at.ada, at.site, at.guest, at.untilLater()),
                DataRequestClosed.class,
                DataAccessGranted.class);
        assertThat(requests().get(at.bob, first.id()).orThrow().status()).isEqualTo(RequestStatus.OVERTAKEN);
        clock().set(at.later());
        var second = requests()
                .request(at.bob, at.site, at.guest, "Please", Expiry.never())
                .orThrow();
        at.records(() -> siteTeams().revokeDataIfGiven(at.ada, at.site, at.guest));
        assertThat(requests().get(at.bob, second.id()).orThrow().isPending()).isTrue();
    }
}
