package dev.chargehand.examples.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Plugchoice: who the caller is, and the caller's teams. */
final class PlugchoiceTeamsTest {
    @ParameterizedTest
    @EnumSource
    void the_caller_is_told_who_the_caller_is(On storage) {
        Client me = Running.on(storage).user("me");
        Reply user = me.get("/api/v3/user").is(200);
        assertThat(user.text("/data/email")).isEqualTo(me.user());
        assertThat(me.get("/api/v3/user").body()).isEqualTo(user.body());
        Client other = Running.on(storage).user("other");
        assertThat(other.get("/api/v3/user").at("/data/id")).isNotEqualTo(user.at("/data/id"));
    }

    @ParameterizedTest
    @EnumSource
    void a_team_is_created_and_listed_field_by_field(On storage) {
        Client me = Running.on(storage).user("me");
        Reply made = me.post(
                        Given.TEAMS, Body.of("name", "Harbour & Quay", "email", "harbour@example.org", "type", "HOA"))
                .is(201);
        assertThat(made.body()).isEqualTo(Http.parse("""
                {"data": {"uuid": "%s", "id": %s, "is_personal_team": false, "name": "Harbour & Quay",
                 "slug": "harbour-quay", "type": "HOA", "email": "harbour@example.org",
                 "created_at": "2026-11-22T10:00:00.000000Z", "updated_at": "2026-11-22T10:00:00.000000Z"}}
                """.formatted(made.text("/data/uuid"), made.text("/data/id"))));
        me.post(Given.TEAMS, Body.of("name", "Second", "email", "second@example.org"))
                .is(201);
        Reply listed = me.get(Given.TEAMS).is(200);
        assertThat(listed.at("/data/0")).isEqualTo(made.at("/data"));
        assertThat(listed.text("/data/1/type")).isEqualTo("Other");
        assertThat(listed.at("/data")).hasSize(2);
        assertThat(me.get("/teams").is(200).text("/0/id")).isEqualTo(made.text("/data/uuid"));
    }

    @ParameterizedTest
    @EnumSource
    void a_team_needs_a_name_an_address_and_a_type_that_there_is(On storage) {
        Client me = Running.on(storage).user("me");
        refused(me, "name", "name", null, "email", "a@example.org");
        refused(me, "name", "name", " ", "email", "a@example.org");
        refused(me, "name", "name", "x".repeat(256), "email", "a@example.org");
        refused(me, "email", "name", "x");
        refused(me, "email", "name", "x", "email", "nobody");
        refused(me, "type", "name", "x", "email", "a@example.org", "type", "Harbour");
        refused(me, "type", "name", "x", "email", "a@example.org", "type", "Personal");
        assertThat(me.get(Given.TEAMS).is(200).at("/data")).isEmpty();
        me.post(Given.TEAMS, Body.of("name", "x".repeat(255), "email", "a@example.org"))
                .is(201);
    }

    private static void refused(Client me, String field, @Nullable Object... body) {
        Reply reply = me.post(Given.TEAMS, Body.of(body)).is(422);
        assertThat(reply.at("/errors/" + field)).as("%s", reply.body()).isNotEmpty();
    }
}
