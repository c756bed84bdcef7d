package dev.chargehand.examples.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Invitations: shown, accepted, cancelled, sent again. */
final class InvitationsTest {
    private static final String ACCEPT = Given.SITES + "/invite/accept";

    @ParameterizedTest
    @EnumSource
    void an_invitation_is_shown_field_by_field(On storage) {
        Client owner = Running.on(storage).user("owner");
        String site = Given.site(owner);
        JsonNode charger = Given.charger(owner, site);
        Object[] only = Given.only(charger);
        Reply made = owner.post(
                        invite(site),
                        Body.of(
                                "email",
                                "Guest@Example.org",
                                "transfer_ownership",
                                false,
                                "data_access",
                                true,
                                "data_access_expires_at",
                                "2051-12-13",
                                "can_access_all_assets",
                                false,
                                "accessible_assets",
                                only))
                .is(201);
        String token = made.text("/invite_token");
        assertThat(token).hasSize(64);
        String siteNumber = owner.get(Given.SITES + "/" + site).text("/data/id");
        assertThat(made.body()).isEqualTo(Http.parse("""
                {"message": "Invite created successfully",
                 "invite": {"uuid": "%s", "id": %s, "site_id": %s, "email": "guest@example.org",
                   "expires_at": "2026-11-29T10:00:00.000000Z", "transfer_ownership": false, "data_access": true,
                   "data_access_expires_at": "2051-12-13T00:00:00.000000Z", "can_access_all_assets": false,
                   "accessible_assets": %s, "created_at": "2026-11-22T10:00:00.000000Z",
                   "updated_at": "2026-11-22T10:00:00.000000Z"},
                 "invite_token": "%s",
                 "invite_links": {
                   "web": "%s/site/invite/accept?site_id=%s&email=guest%%40example.org&token=%s",
                   "deep_link": "pluggy://invite/%s"}}
                """.formatted(
                        made.text("/invite/uuid"),
                        made.text("/invite/id"),
                        siteNumber,
                        Body.text(only),
                        token,
                        owner.service().base(),
                        siteNumber,
                        token,
                        token)));
        Reply pending = owner.get(Given.SITES + "/" + site + "/invites").is(200);
        assertThat(pending.at("/data/0")).isEqualTo(made.at("/invite"));
        assertThat(pending.body().toString()).doesNotContain(token);
    }

    @ParameterizedTest
    @EnumSource
    void whoever_holds_the_token_accepts_it_once(On storage) {
        Client owner = Running.on(storage).user("owner");
        Client holder = Running.on(storage).user("holder");
        String site = Given.site(owner);
        String token = token(owner, site, "email", "somebody@example.org", "data_access", true);
        holder.get(Given.SITES + "/" + site).is(404);
        Reply accepted = holder.post(ACCEPT, Body.of("token", token)).is(200);
        JsonNode team = holder.get(Given.TEAMS).is(200).at("/data/0");
        assertThat(team.get("is_personal_team").asBoolean()).isTrue();
        assertThat(accepted.body()).isEqualTo(Http.parse("""
                {"message": "Invite accepted successfully", "site_id": %s, "team_uuid": "%s", "is_owner": false,
                 "data_access": true}
                """.formatted(
                        owner.get(Given.SITES + "/" + site).text("/data/id"),
                        team.get("uuid").asText())));
        assertThat(holder.get(Given.SITES + "/" + site)
                        .at("/data/permissions/sensitive")
                        .asBoolean())
                .isTrue();
        for (Client late : List.of(holder, Running.on(storage).user("late"))) {
            Reply again = late.post(ACCEPT, Body.of("token", token));
            assertThat(again.status()).as("%s", again.body()).isIn(404, 422);
            assertThat(again.body().toString()).doesNotContain(token);
        }
        assertThat(owner.get(Given.SITES + "/" + site + "/invites").at("/data")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void ownership_is_offered_by_the_owner_alone_and_passes_on_acceptance(On storage) {
        Client owner = Running.on(storage).user("owner");
        Client guest = Running.on(storage).user("guest");
        String site = Given.site(owner);
        String mine = Given.guest(owner, site, guest, "data_access", true);
        guest.post(invite(site), Body.of("email", "x@example.org", "transfer_ownership", true))
                .is(403);
        String token = token(owner, site, "email", "buyer@example.org", "transfer_ownership", true);
        Reply accepted =
                guest.post(ACCEPT, Body.of("token", token, "team_uuid", mine)).is(200);
        assertThat(accepted.at("/is_owner").asBoolean()).isTrue();
        assertThat(owner.get(Given.SITES + "/" + site).text("/data/access_level"))
                .isEqualTo("sensitive");
    }

    @ParameterizedTest
    @EnumSource
    void a_cancelled_or_resent_invitation_leaves_its_token_worthless(On storage) {
        Client owner = Running.on(storage).user("owner");
        Client guest = Running.on(storage).user("guest");
        String site = Given.site(owner);
        Reply first = owner.post(invite(site), Body.of("email", guest.user())).is(201);
        String path = "/api/v3/invites/" + first.text("/invite/uuid");
        guest.delete(path).is(404);
        guest.post(path + "/resend").is(404);
        Reply again = owner.post(path + "/resend").is(201);
        assertThat(again.text("/message")).isEqualTo("Invite resent successfully");
        worthless(guest, first);
        Reply cancelled =
                owner.delete("/api/v3/invites/" + again.text("/invite/uuid")).is(200);
        assertThat(cancelled.text("/message")).isEqualTo("Invite cancelled successfully");
        worthless(guest, again);
        owner.delete("/api/v3/invites/" + again.text("/invite/uuid")).is(422);
        owner.post("/api/v3/invites/" + again.text("/invite/uuid") + "/resend").is(422);
        guest.get(Given.SITES + "/" + site).is(404);
    }

    private static void worthless(Client guest, Reply issued) {
        Reply refused = guest.post(ACCEPT, Body.of("token", issued.text("/invite_token")));
        assertThat(refused.status()).as("%s", refused.body()).isIn(404, 422);
    }

    static String invite(String site) {
        return Given.SITES + "/" + site + "/teams/invite";
    }

    static String token(Client owner, String site, @Nullable Object... offer) {
        return owner.post(invite(site), Body.of(offer)).is(201).text("/invite_token");
    }
}
