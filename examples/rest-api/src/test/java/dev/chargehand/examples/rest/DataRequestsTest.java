package dev.chargehand.examples.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Requests for data access: sent, approved, denied, withdrawn. */
final class DataRequestsTest {
    private static final String ASKED = "Sensitive data access request sent successfully";

    @ParameterizedTest
    @EnumSource
    void a_request_is_told_to_the_owner_and_approved_as_asked(On storage) {
        Story story = Story.on(storage);
        Reply asked = story.guest.post(story.ask(), Body.of("reason", "repairs", "requested_expires_never", false,
                "requested_data_expires_at", "2051-12-13")).is(200);
        assertThat(asked.body()).hasToString(Body.of("message", ASKED));
        Reply pending = story.owner.get(story.pending()).is(200);
        String id = pending.text("/data/0/uuid");
        assertThat(pending.at("/data/0")).isEqualTo(Http.parse("""
                {"uuid": "%s", "site_uuid": "%s", "team_uuid": "%s", "reason": "repairs",
                 "requested_expires_never": false, "requested_data_expires_at": "2051-12-13T00:00:00.000000Z",
                 "status": "pending", "created_at": "2026-11-22T10:00:00.000000Z",
                 "updated_at": "2026-11-22T10:00:00.000000Z"}
                """.formatted(id, story.site, story.team)));
        assertThat(story.guest.get(request(id)).is(200).at("/data")).isEqualTo(pending.at("/data/0"));
        story.guest.post(request(id) + "/approve").is(403);
        Reply approved = story.owner.post(request(id) + "/approve").is(200);
        assertThat(approved.text("/message")).isEqualTo("Sensitive data access granted successfully");
        assertThat(story.end()).isEqualTo("2051-12-13T00:00:00.000000Z");
        assertThat(story.guest.get(request(id)).text("/data/status")).isEqualTo("approved");
        assertThat(story.owner.post(request(id) + "/deny").is(422).text("/code")).isEqualTo("request_closed");
        assertThat(story.owner.get(story.pending()).at("/data")).isEmpty();
        assertThat(story.guest.post(story.ask(), Body.of("reason", "more", "requested_expires_never", true)).is(422).text("/code"))
                .isEqualTo("has_data_access");
    }

    @ParameterizedTest
    @EnumSource
    void an_approval_may_end_earlier_but_not_later(On storage) {
        Story story = Story.on(storage);
        String id = story.asked("2030-01-01");
        bad(story.owner.post(request(id) + "/approve", Body.of("expires_never", false, "data_access_expires_at", "2031-01-01")), "data_access_expires_at");
        story.owner.post(request(id) + "/approve", Body.of("expires_never", true)).is(422);
        story.owner.post(request(id) + "/approve", Body.of("expires_never", false)).is(422);
        story.owner.post(request(id) + "/approve", Body.of("expires_never", false, "data_access_expires_at", "2029-01-01")).is(200);
        assertThat(story.end()).isEqualTo("2029-01-01T00:00:00.000000Z");
    }

    @ParameterizedTest
    @EnumSource
    void denied_and_withdrawn_requests_are_over_and_another_may_follow(On storage) {
        Story story = Story.on(storage);
        String denied = story.asked("2030-01-01");
        assertThat(story.guest.post(story.ask(), Body.of("reason", "again", "requested_expires_never", true)).is(422).text("/message"))
                .contains(denied);
        story.guest.post(request(denied) + "/deny").is(403);
        assertThat(story.owner.post(request(denied) + "/deny").is(200).text("/message"))
                .isEqualTo("Sensitive data access request denied");
        assertThat(story.guest.get(request(denied)).text("/data/status")).isEqualTo("denied");
        String withdrawn = story.asked("2030-01-01");
        story.owner.post(request(withdrawn) + "/withdraw").is(403);
        assertThat(story.guest.post(request(withdrawn) + "/withdraw").is(200).text("/message"))
                .isEqualTo("Sensitive data access request withdrawn");
        story.owner.post(request(withdrawn) + "/approve").is(422);
        assertThat(story.owner.get(SiteAccessTest.at(story.site, story.team)).at("/data/access/data_access").asBoolean()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void a_request_says_why_until_when_and_is_nobody_elses_business(On storage) {
        Story story = Story.on(storage);
        bad(story.guest.post(story.ask(), Body.of("reason", "x")), "requested_expires_never");
        bad(story.guest.post(story.ask(), Body.of("reason", "x", "requested_expires_never", false)), "requested_data_expires_at");
        bad(story.guest.post(story.ask(), Body.of("reason", "x", "requested_expires_never", false, "requested_data_expires_at", "2026-11-22")), "requested_data_expires_at");
        bad(story.guest.post(story.ask(), Body.of("requested_expires_never", true)), "reason");
        bad(story.guest.post(story.ask(), Body.of("reason", " ", "requested_expires_never", true)), "reason");
        bad(story.guest.post(story.ask(), Body.of("reason", "x".repeat(256), "requested_expires_never", true)), "reason");
        Client stranger = Running.on(storage).user("stranger");
        stranger.post(story.ask(), Body.of("reason", "x", "requested_expires_never", true)).is(404);
        String id = story.asked("2030-01-01");
        for (String path : List.of(request(id), story.pending(), request(UUID.randomUUID().toString()))) {
            stranger.get(path).is(404);
        }
        for (String end : List.of("/approve", "/deny", "/withdraw")) {
            stranger.post(request(id) + end).is(404);
        }
    }

    private record Story(Client owner, Client guest, String site, String team) {
        static Story on(On storage) {
            Client owner = Running.on(storage).user("owner");
            Client guest = Running.on(storage).user("guest");
            String site = Given.site(owner);
            return new Story(owner, guest, site, Given.guest(owner, site, guest));
        }

        String ask() {
            return SiteAccessTest.at(site, team) + "/request-sensitive-data";
        }

        String pending() {
            return Given.SITES + "/" + site + "/data-requests";
        }

        String asked(String until) {
            guest.post(ask(), Body.of("reason", "repairs", "requested_expires_never", false, "requested_data_expires_at", until)).is(200);
            return owner.get(pending()).is(200).text("/data/0/uuid");
        }

        String end() {
            return guest.get(SiteAccessTest.at(site, team)).text("/data/access/data_access_expires_at");
        }
    }

    private static String request(String id) {
        return "/api/v3/data-requests/" + id;
    }

    private static void bad(Reply reply, String field) {
        assertThat(reply.is(422).at("/errors/" + field)).as("%s", reply.body()).isNotEmpty();
    }
}
