package dev.chargehand.examples.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Requests for data access: sent and approved. */
final class DataRequestsTest {
    private static final String ASKED = "Sensitive data access request sent successfully";

    @ParameterizedTest
    @EnumSource
    void a_request_is_told_to_the_owner_and_approved_as_asked(On storage) {
        Asking story = Asking.on(storage);
        Reply asked = story.guest()
                .post(
                        story.ask(),
                        Body.of(
                                "reason",
                                "repairs",
                                "requested_expires_never",
                                false,
                                "requested_data_expires_at",
                                "2051-12-13"))
                .is(200);
        assertThat(asked.body()).hasToString(Body.of("message", ASKED));
        Reply pending = story.owner().get(story.pending()).is(200);
        String id = pending.text("/data/0/uuid");
        assertThat(pending.at("/data/0")).isEqualTo(Http.parse("""
                {"uuid": "%s", "site_uuid": "%s", "team_uuid": "%s", "reason": "repairs",
                 "requested_expires_never": false, "requested_data_expires_at": "2051-12-13T00:00:00.000000Z",
                 "status": "pending", "created_at": "2026-11-22T10:00:00.000000Z",
                 "updated_at": "2026-11-22T10:00:00.000000Z"}
                """.formatted(id, story.site(), story.team())));
        assertThat(story.guest().get(Asking.request(id)).is(200).at("/data")).isEqualTo(pending.at("/data/0"));
        story.guest().post(Asking.request(id) + "/approve").is(403);
        Reply approved = story.owner().post(Asking.request(id) + "/approve").is(200);
        assertThat(approved.text("/message")).isEqualTo("Sensitive data access granted successfully");
        assertThat(story.end()).isEqualTo("2051-12-13T00:00:00.000000Z");
        assertThat(story.guest().get(Asking.request(id)).text("/data/status")).isEqualTo("approved");
        assertThat(story.owner().post(Asking.request(id) + "/deny").is(422).text("/code"))
                .isEqualTo("request_closed");
        assertThat(story.owner().get(story.pending()).at("/data")).isEmpty();
        assertThat(story.guest()
                        .post(story.ask(), Body.of("reason", "more", "requested_expires_never", true))
                        .is(422)
                        .text("/code"))
                .isEqualTo("has_data_access");
    }

    @ParameterizedTest
    @EnumSource
    void an_approval_may_end_earlier_but_not_later(On storage) {
        Asking story = Asking.on(storage);
        String id = story.asked("2030-01-01");
        story.owner()
                .post(
                        Asking.request(id) + "/approve",
                        Body.of("expires_never", false, "data_access_expires_at", "2031-01-01"))
                .blames("data_access_expires_at");
        story.owner()
                .post(Asking.request(id) + "/approve", Body.of("expires_never", true))
                .is(422);
        story.owner()
                .post(Asking.request(id) + "/approve", Body.of("expires_never", false))
                .is(422);
        story.owner()
                .post(
                        Asking.request(id) + "/approve",
                        Body.of("expires_never", false, "data_access_expires_at", "2029-01-01"))
                .is(200);
        assertThat(story.end()).isEqualTo("2029-01-01T00:00:00.000000Z");
    }
}
