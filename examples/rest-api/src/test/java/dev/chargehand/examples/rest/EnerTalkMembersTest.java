package dev.chargehand.examples.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** EnerTalk's members: who may change whom, and what a change leaves alone. */
final class EnerTalkMembersTest {
    @ParameterizedTest
    @EnumSource
    void a_member_changes_nobody_but_itself(On storage) {
        Client admin = Running.on(storage).user("admin");
        Client member = Running.on(storage).user("member");
        String team = team(admin, member);
        String memberships = team + "/memberships";
        forbidden(member.patch(team, Body.of("name", "mine")));
        forbidden(member.delete(team));
        forbidden(member.put(memberships, Body.of("userId", "third@example.org")));
        forbidden(member.put(memberships, Body.of("userId", member.user(), "role", "admin")));
        forbidden(member.delete(memberships, Body.of("userId", admin.user())));
        Reply unchanged = admin.get(team).is(200);
        assertThat(unchanged.text("/name")).isEqualTo("ours");
        assertThat(unchanged.at("/members"))
                .hasToString("[{\"userId\":\"" + admin.user() + "\",\"role\":\"admin\"},{\"userId\":\"" + member.user()
                        + "\",\"role\":\"member\"}]");
    }

    @ParameterizedTest
    @EnumSource
    void the_last_admin_stays_admin(On storage) {
        Client admin = Running.on(storage).user("admin");
        Client member = Running.on(storage).user("member");
        String memberships = team(admin, member) + "/memberships";
        forbidden(admin.delete(memberships));
        forbidden(admin.delete(memberships, Body.of("userId", admin.user())));
        forbidden(admin.put(memberships, Body.of("userId", admin.user(), "role", "member")));
        admin.put(memberships, Body.of("userId", member.user(), "role", "admin"))
                .is(200);
        Reply demoted = admin.put(memberships, Body.of("userId", admin.user(), "role", "member"))
                .is(200);
        assertThat(demoted.text("/members/0/role")).isEqualTo("member");
        assertThat(demoted.text("/members/1/role")).isEqualTo("admin");
    }

    @ParameterizedTest
    @EnumSource
    void adding_an_admin_again_without_a_role_leaves_the_role(On storage) {
        Client admin = Running.on(storage).user("admin");
        Client second = Running.on(storage).user("second");
        String memberships = team(admin, second) + "/memberships";
        admin.put(memberships, Body.of("userId", second.user(), "role", "admin"))
                .is(200);
        for (String user : new String[] {admin.user(), second.user()}) {
            Reply again = admin.put(memberships, Body.of("userId", user)).is(200);
            assertThat(again.at("/members").findValuesAsText("role")).containsExactly("admin", "admin");
        }
    }

    @ParameterizedTest
    @EnumSource
    void two_spellings_of_an_address_are_one_user(On storage) {
        Client admin = Running.on(storage).user("admin");
        Client friend = Running.on(storage).user("friend");
        String team = team(admin, friend);
        Reply again = admin.put(
                        team + "/memberships",
                        Body.of("userId", "  " + friend.user().toUpperCase(java.util.Locale.ROOT)))
                .is(200);
        assertThat(again.at("/members").findValuesAsText("userId")).containsExactly(admin.user(), friend.user());
        Client shouting = new Client(Running.on(storage), friend.user().toUpperCase(java.util.Locale.ROOT));
        shouting.get(team).is(200);
        shouting.delete(team + "/memberships", Body.of("id", friend.user().toUpperCase(java.util.Locale.ROOT)))
                .is(200);
        friend.get(team).is(403);
    }

    @ParameterizedTest
    @EnumSource
    void a_phone_number_is_a_user_too(On storage) {
        Client admin = Running.on(storage).user("admin");
        String number = "+3161" + (1_000_000 + Running.unique("").hashCode() % 1_000_000);
        String team = team(admin, new Client(Running.on(storage), number));
        Reply seen = new Client(
                        Running.on(storage),
                        number.substring(0, 3) + " (" + number.substring(3, 5) + ") " + number.substring(5))
                .get(team)
                .is(200);
        assertThat(seen.text("/members/1/userId")).isEqualTo(number);
        Reply bad = admin.put(team + "/memberships", Body.of("userId", "0612345678"))
                .is(400);
        assertThat(bad.text("/type")).isEqualTo("BadRequestError");
        assertThat(bad.body().toString()).doesNotContain("0612345678");
    }

    @ParameterizedTest
    @EnumSource
    void who_leaves_is_told_of_the_team_once_more(On storage) {
        Client admin = Running.on(storage).user("admin");
        Client member = Running.on(storage).user("member");
        String team = team(admin, member);
        Reply left = member.delete(team + "/memberships").is(200);
        assertThat(left.text("/name")).isEqualTo("ours");
        assertThat(left.at("/members").findValuesAsText("userId")).containsExactly(admin.user());
        forbidden(member.get(team));
        forbidden(member.delete(team + "/memberships"));
        assertThat(member.get("/teams").is(200).body()).isEmpty();
        admin.delete(team + "/memberships", Body.of("userId", member.user())).is(404);
    }

    /** The path of a team called "ours" with an admin and a member. */
    private static String team(Client admin, Client member) {
        String team = "/teams/"
                + admin.post("/teams", Body.of("name", "ours")).is(201).text("/id");
        admin.put(team + "/memberships", Body.of("userId", member.user())).is(200);
        return team;
    }

    private static void forbidden(Reply reply) {
        assertThat(reply.is(403).text("/type")).isEqualTo("ForbiddenError");
    }
}
