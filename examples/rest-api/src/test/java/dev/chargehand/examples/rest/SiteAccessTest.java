package dev.chargehand.examples.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The access of teams to a site: told, granted, revoked, limited, handed over, taken away. */
final class SiteAccessTest {
    @ParameterizedTest
    @EnumSource
    void who_has_access_is_told_field_by_field(On storage) {
        Client owner = Running.on(storage).user("owner");
        Client guest = Running.on(storage).user("guest");
        String site = Given.site(owner, Given.team(owner));
        String team = Given.guest(owner, site, guest, "data_access", true, "data_access_expires_at", "2051-12-13");
        Reply one = owner.get(at(site, team)).is(200);
        assertThat(one.body()).isEqualTo(Http.parse("""
                {"data": {"uuid": "%s", "id": %s, "name": "%s", "type": "Other", "email": "team@example.org",
                 "access": {"is_owner": false, "data_access": true,
                            "data_access_expires_at": "2051-12-13T00:00:00.000000Z", "can_access_all_assets": true,
                            "created_at": "2026-11-22T10:00:00.000000Z", "updated_at": "2026-11-22T10:00:00.000000Z"},
                 "created_at": "2026-11-22T10:00:00.000000Z", "updated_at": "2026-11-22T10:00:00.000000Z",
                 "accessible_assets": null}}
                """.formatted(team, one.text("/data/id"), one.text("/data/name"))));
        JsonNode listed = owner.get(Given.SITES + "/" + site + "/teams").is(200).at("/data");
        assertThat(listed).hasSize(2);
        assertThat(listed.findValuesAsText("is_owner")).containsExactlyInAnyOrder("true", "false");
        assertThat(one.text("/data/id"))
                .isEqualTo(guest.get(Given.TEAMS).is(200).text("/data/0/id"));
        assertThat(owner.get(at(site, UUID.randomUUID().toString())).is(404).text("/message"))
                .isNotBlank();
    }

    @ParameterizedTest
    @EnumSource
    void data_is_granted_until_a_day_or_for_good_and_revoked(On storage) {
        Client owner = Running.on(storage).user("owner");
        Client guest = Running.on(storage).user("guest");
        String site = Given.site(owner);
        String access = at(site, Given.guest(owner, site, guest));
        String grant = access + "/grant-sensitive-data";
        assertThat(guest.get(access).at("/data/access/data_access").asBoolean()).isFalse();
        says(owner.post(grant, Body.of("expires_never", true)), "Sensitive data access granted successfully");
        assertThat(guest.get(access).at("/data/access/data_access_expires_at").isNull())
                .isTrue();
        owner.post(grant, Body.of("expires_never", false, "data_access_expires_at", "2026-11-23"))
                .is(200);
        assertThat(guest.get(access).text("/data/access/data_access_expires_at"))
                .isEqualTo("2026-11-23T00:00:00.000000Z");
        guest.post(grant, Body.of("expires_never", true)).is(403);
        String revoke = access + "/revoke-sensitive-data";
        guest.delete(revoke).is(403);
        says(owner.delete(revoke), "Sensitive data access revoked successfully");
        assertThat(owner.delete(revoke).is(422).text("/code")).isEqualTo("nothing_to_revoke");
        assertThat(guest.get(access).at("/data/access/data_access").asBoolean()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void an_end_is_said_once_and_lies_after_today(On storage) {
        Client owner = Running.on(storage).user("owner");
        String site = Given.site(owner);
        String team = Given.guest(owner, site, Running.on(storage).user("guest"));
        String grant = at(site, team) + "/grant-sensitive-data";
        owner.post(grant, "{}").blames("expires_never");
        owner.post(grant, Body.of("expires_never", false)).blames("data_access_expires_at");
        for (String day : List.of(
                "2026-11-22", "2026-11-21", "2026-11-22T23:59:59Z", "tomorrow", "2026-13-01", "2026-11-31", "")) {
            owner.post(grant, Body.of("expires_never", false, "data_access_expires_at", day))
                    .blames("data_access_expires_at");
        }
        owner.post(grant, Body.of("expires_never", true, "data_access_expires_at", "2051-12-13"))
                .is(422);
        assertThat(owner.get(at(site, team)).at("/data/access/data_access").asBoolean())
                .isFalse();
        String own = at(site, owner.get(Given.TEAMS).text("/data/0/uuid"));
        assertThat(owner.post(own + "/grant-sensitive-data", Body.of("expires_never", true))
                        .is(422)
                        .text("/code"))
                .isEqualTo("owner_record");
        owner.post(at(site, UUID.randomUUID().toString()) + "/grant-sensitive-data", Body.of("expires_never", true))
                .is(404);
    }

    @ParameterizedTest
    @EnumSource
    void a_site_is_handed_over_and_the_former_owner_keeps_data_for_14_days(On storage) {
        Client owner = Running.on(storage).user("owner");
        Client guest = Running.on(storage).user("guest");
        String site = Given.site(owner, Given.team(owner));
        String first = owner.get(Given.TEAMS).text("/data/0/uuid");
        String second = Given.guest(owner, site, guest);
        guest.post(at(site, second) + "/transfer-ownership").is(403);
        owner.post(at(site, Given.team(guest)) + "/transfer-ownership").is(404);
        says(owner.post(at(site, second) + "/transfer-ownership"), "Site ownership transferred successfully");
        owner.post(at(site, second) + "/transfer-ownership").is(403);
        assertThat(guest.post(at(site, second) + "/transfer-ownership").is(422).text("/code"))
                .isEqualTo("already_owner");
        assertThat(guest.get(at(site, first)).at("/data/access/is_owner").asBoolean())
                .isFalse();
        assertThat(guest.get(at(site, first)).text("/data/access/data_access_expires_at"))
                .isEqualTo("2026-12-06T10:00:00.000000Z");
        assertThat(guest.get(Given.SITES + "/" + site)
                        .at("/data/permissions/full")
                        .asBoolean())
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void access_is_taken_away_or_given_up_but_not_the_owners(On storage) {
        Client owner = Running.on(storage).user("owner");
        Client guest = Running.on(storage).user("guest");
        Client other = Running.on(storage).user("other");
        String site = Given.site(owner);
        String own = at(site, owner.get(Given.TEAMS).text("/data/0/uuid"));
        String team = at(site, Given.guest(owner, site, guest));
        String third = at(site, Given.guest(owner, site, other));
        assertThat(owner.delete(own).is(422).text("/code")).isEqualTo("owner_stays");
        guest.delete(own).is(403);
        guest.delete(third).is(404);
        says(owner.delete(team), "Team access removed successfully");
        owner.delete(team).is(404);
        guest.get(Given.SITES + "/" + site).is(404);
        says(other.delete(third), "Team access removed successfully");
        other.get(third).is(404);
        assertThat(owner.get(Given.SITES + "/" + site + "/teams").at("/data")).hasSize(1);
    }

    static String at(String site, String team) {
        return Given.SITES + "/" + site + "/teams/" + team;
    }

    private static void says(Reply reply, String message) {
        assertThat(reply.is(200).body()).hasToString(Body.of("message", message));
    }
}
