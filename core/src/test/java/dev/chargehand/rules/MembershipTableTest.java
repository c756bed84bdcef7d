package dev.chargehand.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.Refusal;
import dev.chargehand.facts.MembershipFacts;
import dev.chargehand.rules.MemberCommand.Kind;
import dev.chargehand.team.Member;
import dev.chargehand.team.Role;
import dev.chargehand.team.UserId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Every situation a command on a membership can meet, against a table written by hand; `-` is any. */
class MembershipTableTest {
    private static final String EXPECTED = """
            command        actor    who    subject  personal  another  outcome
            -              STRANGER -      -        -         -        team_not_found
            ADD            MEMBER   -      -        -         -        not_permitted
            ADD_AS_MEMBER  MEMBER   -      -        -         -        not_permitted
            ADD_AS_ADMIN   MEMBER   -      -        -         -        not_permitted
            MAKE_MEMBER    MEMBER   -      -        -         -        not_permitted
            MAKE_ADMIN     MEMBER   -      -        -         -        not_permitted
            REMOVE         MEMBER   other  -        -         -        not_permitted
            REMOVE         MEMBER   self   MEMBER   no        -        removed
            REMOVE         MEMBER   self   MEMBER   yes       -        personal_team
            ADD            ADMIN    -      NONE     -         -        added_MEMBER
            ADD_AS_MEMBER  ADMIN    -      NONE     -         -        added_MEMBER
            ADD_AS_ADMIN   ADMIN    -      NONE     -         -        added_ADMIN
            MAKE_MEMBER    ADMIN    -      NONE     -         -        not_a_member
            MAKE_ADMIN     ADMIN    -      NONE     -         -        not_a_member
            REMOVE         ADMIN    -      NONE     -         -        not_a_member
            ADD            ADMIN    -      MEMBER   -         -        unchanged
            ADD            ADMIN    -      ADMIN    -         -        unchanged
            ADD_AS_MEMBER  ADMIN    -      MEMBER   -         -        unchanged
            ADD_AS_ADMIN   ADMIN    -      ADMIN    -         -        unchanged
            MAKE_MEMBER    ADMIN    -      MEMBER   -         -        unchanged
            MAKE_ADMIN     ADMIN    -      ADMIN    -         -        unchanged
            ADD_AS_ADMIN   ADMIN    -      MEMBER   -         -        made_ADMIN
            MAKE_ADMIN     ADMIN    -      MEMBER   -         -        made_ADMIN
            ADD_AS_MEMBER  ADMIN    -      ADMIN    yes       -        personal_team
            MAKE_MEMBER    ADMIN    -      ADMIN    yes       -        personal_team
            REMOVE         ADMIN    -      ADMIN    yes       -        personal_team
            REMOVE         ADMIN    -      MEMBER   yes       -        personal_team
            ADD_AS_MEMBER  ADMIN    -      ADMIN    no        no       last_admin
            MAKE_MEMBER    ADMIN    -      ADMIN    no        no       last_admin
            REMOVE         ADMIN    -      ADMIN    no        no       last_admin
            ADD_AS_MEMBER  ADMIN    -      ADMIN    no        yes      made_MEMBER
            MAKE_MEMBER    ADMIN    -      ADMIN    no        yes      made_MEMBER
            REMOVE         ADMIN    -      ADMIN    no        yes      removed
            REMOVE         ADMIN    -      MEMBER   no        -        removed
            """;
    private static final int SITUATIONS = 6 * (3 + 9) * 2 * 2;

    private record Situation(Kind kind, String actor, boolean self, String subject, boolean personal, boolean another) {
        boolean matches(String[] row) {
            List<String> here = List.of(
                    kind.name(),
                    actor,
                    self ? "self" : "other",
                    subject,
                    personal ? "yes" : "no",
                    another ? "yes" : "no");
            for (int column = 0; column < here.size(); column++) {
                if (!row[column].equals("-") && !row[column].equals(here.get(column))) {
                    return false;
                }
            }
            return true;
        }

        String outcome() {
            UserId user = Samples.PERSONAL_USER;
            UserId caller = self ? user : Samples.user(1);
            Optional<Member> subjectPlace = place(0, subject);
            MembershipFacts facts = new MembershipFacts(
                    Optional.of(personal ? Samples.personalTeam() : Samples.team()),
                    self ? subjectPlace : place(1, actor),
                    subjectPlace,
                    another);
            Decision<Member> decision = new MemberCommand(kind, caller, user).decide(facts, Samples.memberId(9));
            return decision.outcome().fold(after -> told(decision, after), Refusal::code);
        }

        private static String told(Decision<Member> decision, Member after) {
            if (decision.events().isEmpty()) {
                return "unchanged";
            }
            String kind = decision.events().get(0).getClass().getSimpleName();
            return switch (kind) {
                case "MemberAdded" -> "added_" + after.role();
                case "RoleChanged" -> "made_" + after.role();
                default -> "removed";
            };
        }

        private static Optional<Member> place(int user, String role) {
            return role.equals("MEMBER") || role.equals("ADMIN")
                    ? Optional.of(Samples.member(user, Role.valueOf(role)))
                    : Optional.empty();
        }
    }

    @Test
    void every_situation_has_exactly_the_outcome_of_its_one_row() {
        List<String[]> rows =
                EXPECTED.lines().skip(1).map(line -> line.trim().split(" +")).toList();
        List<Situation> situations = situations();
        assertThat(situations).hasSize(SITUATIONS);
        for (Situation situation : situations) {
            List<String> expected = rows.stream()
                    .filter(situation::matches)
                    .map(row -> row[row.length - 1])
                    .toList();
            assertThat(expected).as("rows for %s", situation).hasSize(1);
            assertThat(situation.outcome()).as("%s", situation).isEqualTo(expected.get(0));
        }
    }

    @Test
    void a_team_that_is_not_there_is_not_found_whatever_the_command() {
        MembershipFacts nothing = new MembershipFacts(Optional.empty(), Optional.empty(), Optional.empty(), false);
        for (Kind kind : Kind.values()) {
            for (int user = 0; user < 2; user++) {
                MemberCommand command = new MemberCommand(kind, Samples.user(0), Samples.user(user));
                assertThat(command.decide(nothing, Samples.memberId(9))
                                .outcome()
                                .whyNot())
                        .contains(new Refusal.NotFound("team", Samples.TEAM.toString()));
            }
        }
    }

    @Test
    void what_is_added_or_changed_is_exactly_the_place_that_was_asked_for() {
        Member admin = Samples.member(1, Role.ADMIN);
        MembershipFacts facts =
                new MembershipFacts(Optional.of(Samples.team()), Optional.of(admin), Optional.empty(), true);
        Member added = new MemberCommand(Kind.ADD_AS_ADMIN, admin.user(), Samples.user(2))
                .decide(facts, Samples.memberId(9))
                .outcome()
                .orThrow();
        assertThat(added)
                .isEqualTo(new Member(Samples.memberId(9), Samples.TEAM, Samples.user(2), Role.ADMIN, Samples.NOW));
    }

    private static List<Situation> situations() {
        List<Situation> all = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            for (String actor : List.of("STRANGER", "MEMBER", "ADMIN")) {
                for (int flags = 0; flags < 4; flags++) {
                    boolean personal = (flags & 1) != 0;
                    boolean another = (flags & 2) != 0;
                    String own = actor.equals("STRANGER") ? "NONE" : actor;
                    all.add(new Situation(kind, actor, true, own, personal, another));
                    for (String subject : List.of("NONE", "MEMBER", "ADMIN")) {
                        all.add(new Situation(kind, actor, false, subject, personal, another));
                    }
                }
            }
        }
        return all;
    }
}
