package dev.chargehand.examples.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What may be offered, how often, and what a bad offer is told. */
final class InvitationOffersTest {
    private static final String ACCEPT = Given.SITES + "/invite/accept";

    @ParameterizedTest
    @EnumSource
    void nobody_offers_more_than_they_have(On storage) {
        Client owner = Running.on(storage).user("owner");
        Client until = Running.on(storage).user("until");
        String site = Given.site(owner);
        Given.guest(owner, site, until, "data_access", true, "data_access_expires_at", "2027-01-01");
        assertThat(until.post(InvitationsTest.invite(site), Body.of("email", "x@example.org", "data_access", true))
                        .is(422)
                        .text("/code"))
                .isEqualTo("offer_too_wide");
        until.post(
                        InvitationsTest.invite(site),
                        Body.of("email", "x@example.org", "data_access", true, "data_access_expires_at", "2026-12-31"))
                .is(201);
        Client basic = Running.on(storage).user("basic");
        Given.guest(owner, site, basic);
        basic.post(InvitationsTest.invite(site), Body.of("email", "x@example.org"))
                .is(403);
        Running.on(storage)
                .user("stranger")
                .post(InvitationsTest.invite(site), Body.of("email", "x@example.org"))
                .is(404);
    }

    @ParameterizedTest
    @EnumSource
    void a_bad_offer_or_token_names_its_field(On storage) {
        Client owner = Running.on(storage).user("owner");
        String site = Given.site(owner);
        owner.post(InvitationsTest.invite(site), "{}").blames("email");
        owner.post(InvitationsTest.invite(site), Body.of("email", "nobody")).blames("email");
        owner.post(
                        InvitationsTest.invite(site),
                        Body.of("email", "a@example.org", "data_access", true, "data_access_expires_at", "2020-01-01"))
                .blames("data_access_expires_at");
        owner.post(
                        InvitationsTest.invite(site),
                        Body.of("email", "a@example.org", "data_access_expires_at", "2051-01-01"))
                .blames("data_access_expires_at");
        owner.post(InvitationsTest.invite(site), Body.of("email", "a@example.org", "can_access_all_assets", false))
                .blames("accessible_assets");
        assertThat(owner.get(Given.SITES + "/" + site + "/invites").at("/data")).isEmpty();
        for (String token : List.of("", "x", "x".repeat(63), "x".repeat(65), " ".repeat(64))) {
            owner.post(ACCEPT, Body.of("token", token)).blames("token");
        }
        owner.post(ACCEPT, Body.of("token", "x".repeat(64))).is(404);
        String token = InvitationsTest.token(owner, site, "email", "a@example.org");
        owner.post(ACCEPT, Body.of("token", token, "team_uuid", UUID.randomUUID()))
                .is(404);
        owner.post(ACCEPT, Body.of("token", token, "team_uuid", "mine")).blames("team_uuid");
    }

    @ParameterizedTest
    @EnumSource
    void the_sixth_invitation_in_a_minute_is_too_many(On storage) {
        Client owner = Running.on(storage).user("owner");
        String site = Given.site(owner);
        String other = Given.site(owner);
        for (int i = 0; i < 5; i++) {
            owner.post(
                            InvitationsTest.invite(i % 2 == 0 ? site : other),
                            Body.of("email", "guest" + i + "@example.org"))
                    .is(201);
        }
        Reply sixth = owner.post(Given.SITES + "/" + other + "/invite", Body.of("email", "guest6@example.org"))
                .is(429);
        assertThat(sixth.text("/message")).isEqualTo("Too Many Attempts.");
        assertThat(sixth.headers().firstValue("Retry-After")).hasValue("60");
        assertThat(owner.get(Given.SITES + "/" + other + "/invites").at("/data"))
                .hasSize(2);
    }
}
