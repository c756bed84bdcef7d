package dev.chargehand.examples.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Requests for data access: denied, withdrawn, malformed, and none of a stranger's business. */
final class DataRequestEndsTest {

    @ParameterizedTest
    @EnumSource
    void denied_and_withdrawn_requests_are_over_and_another_may_follow(On storage) {
        Asking story = Asking.on(storage);
        String denied = story.asked("2030-01-01");
        assertThat(story.guest()
                        .post(story.ask(), Body.of("reason", "again", "requested_expires_never", true))
                        .is(422)
                        .text("/message"))
                .contains(denied);
        story.guest().post(Asking.request(denied) + "/deny").is(403);
        assertThat(story.owner().post(Asking.request(denied) + "/deny").is(200).text("/message"))
                .isEqualTo("Sensitive data access request denied");
        assertThat(story.guest().get(Asking.request(denied)).text("/data/status"))
                .isEqualTo("denied");
        String withdrawn = story.asked("2030-01-01");
        story.owner().post(Asking.request(withdrawn) + "/withdraw").is(403);
        assertThat(story.guest()
                        .post(Asking.request(withdrawn) + "/withdraw")
                        .is(200)
                        .text("/message"))
                .isEqualTo("Sensitive data access request withdrawn");
        story.owner().post(Asking.request(withdrawn) + "/approve").is(422);
        assertThat(story.owner()
                        .get(SiteAccessTest.at(story.site(), story.team()))
                        .at("/data/access/data_access")
                        .asBoolean())
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void a_request_says_why_until_when_and_is_nobody_elses_business(On storage) {
        Asking story = Asking.on(storage);
        story.guest().post(story.ask(), Body.of("reason", "x")).blames("requested_expires_never");
        story.guest()
                .post(story.ask(), Body.of("reason", "x", "requested_expires_never", false))
                .blames("requested_data_expires_at");
        story.guest()
                .post(
                        story.ask(),
                        Body.of(
                                "reason",
                                "x",
                                "requested_expires_never",
                                false,
                                "requested_data_expires_at",
                                "2026-11-22"))
                .blames("requested_data_expires_at");
        story.guest()
                .post(story.ask(), Body.of("requested_expires_never", true))
                .blames("reason");
        story.guest()
                .post(story.ask(), Body.of("reason", " ", "requested_expires_never", true))
                .blames("reason");
        story.guest()
                .post(story.ask(), Body.of("reason", "x".repeat(256), "requested_expires_never", true))
                .blames("reason");
        Client stranger = Running.on(storage).user("stranger");
        stranger.post(story.ask(), Body.of("reason", "x", "requested_expires_never", true))
                .is(404);
        String id = story.asked("2030-01-01");
        for (String path : List.of(
                Asking.request(id),
                story.pending(),
                Asking.request(UUID.randomUUID().toString()))) {
            stranger.get(path).is(404);
        }
        for (String end : List.of("/approve", "/deny", "/withdraw")) {
            stranger.post(Asking.request(id) + end).is(404);
        }
    }
}
