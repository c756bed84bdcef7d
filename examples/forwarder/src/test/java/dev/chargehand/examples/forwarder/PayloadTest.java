package dev.chargehand.examples.forwarder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.event.AccessEvent;
import dev.chargehand.event.Event;
import dev.chargehand.event.RecordedEvent;
import dev.chargehand.event.TeamEvent;
import dev.chargehand.site.AssetId;
import dev.chargehand.site.AssetScope;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.Member;
import dev.chargehand.team.MemberId;
import dev.chargehand.team.Role;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.io.IOException;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What leaves the service, and what does not. */
final class PayloadTest {
    private static final String TEAM = "01900000-0000-7001-8000-000000000001";
    private static final String OTHER = "01900000-0000-7001-8000-000000000002";
    private static final Instant AT = Instant.ofEpochMilli(1_700_000_000_123L);
    private static final Ledger.Feed FEED = new Ledger.Feed("feed-1", "00ff".repeat(16));
    private static final UserId ADA = UserId.email("ada@example.org");

    @Test
    void ids_go_and_addresses_stay() throws IOException {
        Member member =
                new Member(MemberId.parse(OTHER), TeamId.parse(TEAM), UserId.email("bert@example.org"), Role.ADMIN, AT);
        String text = payload(FEED, false, ADA, new TeamEvent.MemberAdded(member));
        assertThat(text)
                .matches(
                        "\\{\"id\":\"feed-1/7\",\"source\":\"feed-1\",\"position\":7,\"at\":\"2023-11-14T22:13:20.123Z\","
                                + "\"kind\":\"MemberAdded\",\"about\":\"" + TEAM
                                + "\",\"actor\":\"hashed:[0-9a-f]{32}\","
                                + "\"ids\":\\{\"member\":\\{\"id\":\"" + OTHER + "\",\"team\":\"" + TEAM + "\"}}}")
                .doesNotContain("@", "ada", "bert");
    }

    @Test
    void ids_in_lists_go_too() throws IOException {
        AssetScope scope = AssetScope.limited(AssetId.meter(UUID.fromString(OTHER)));
        Event event =
                new AccessEvent.AssetScopeChanged(SiteId.parse(TEAM), TeamId.parse(OTHER), AssetScope.all(), scope);
        assertThat(payload(FEED, false, UserId.opaque("shop"), event))
                .contains("\"actor\":\"opaque:shop\"")
                .endsWith("\"ids\":{\"site\":\"" + TEAM + "\",\"team\":\"" + OTHER
                        + "\",\"after\":{\"limited\":[{\"value\":\"" + OTHER + "\"}]}}}");
    }

    @Test
    void a_user_has_one_hash_in_a_feed_and_another_in_the_next() throws IOException {
        Event event = new TeamEvent.MemberRemoved(
                new Member(MemberId.parse(OTHER), TeamId.parse(TEAM), ADA, Role.MEMBER, AT));
        Ledger.Feed next = new Ledger.Feed("feed-1", "11ee".repeat(16));
        String first = payload(FEED, false, ADA, event);
        assertThat(payload(FEED, false, UserId.email("ADA@example.org"), event)).isEqualTo(first);
        assertThat(payload(FEED, false, UserId.email("eve@example.org"), event)).isNotEqualTo(first);
        assertThat(payload(next, false, ADA, event)).isNotEqualTo(first);
    }

    @Test
    void all_of_it_goes_where_it_is_asked_for() throws IOException {
        Event event = new TeamEvent.MemberRemoved(
                new Member(MemberId.parse(OTHER), TeamId.parse(TEAM), ADA, Role.MEMBER, AT));
        assertThat(payload(FEED, true, ADA, event))
                .contains("\"actor\":\"email:ada@example.org\",\"event\":{\"member\":{\"id\":\"" + OTHER)
                .contains("\"role\":\"MEMBER\"");
    }

    private static String payload(Ledger.Feed feed, boolean full, UserId by, Event event) throws IOException {
        return new Payload(feed, full).of(new RecordedEvent(7, AT, by, event));
    }
}
