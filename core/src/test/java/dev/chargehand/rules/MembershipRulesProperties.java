package dev.chargehand.rules;

import static dev.chargehand.rules.Samples.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.Refusal;
import dev.chargehand.event.Event;
import dev.chargehand.event.TeamEvent;
import dev.chargehand.rules.MemberCommand.Kind;
import dev.chargehand.team.Member;
import dev.chargehand.team.Role;
import dev.chargehand.team.UserId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** The invariants of membership, each over every small team and every command on it. */
@Domain(MembershipDomain.class)
@Domain(DomainContext.Global.class)
class MembershipRulesProperties {
    @Property
    void i_01_a_team_always_has_an_admin(@ForAll SmallTeam team, @ForAll @Size(max = 30) List<MemberCommand> commands) {
        for (MemberCommand command : commands) {
            command.run(team);
            assertThat(team.admins()).as("admins after %s", command).isPositive();
        }
    }

    @Property
    void i_03_changing_the_last_admins_role_is_refused(@ForAll SmallTeam team, @ForAll UserId actor) {
        List<Member> demotable = team.member(actor).filter(Member::isAdmin).stream()
                .flatMap(admin -> team.members().stream())
                .filter(member -> !team.team.personalOf().equals(Optional.of(member.user())))
                .toList();
        for (Member subject : demotable) {
            boolean last = subject.isAdmin() && team.admins() == 1;
            for (Kind kind : List.of(Kind.MAKE_MEMBER, Kind.ADD_AS_MEMBER)) {
                Decision<Member> decision = decide(kind, actor, subject.user(), team);
                if (last) {
                    assertRefused(decision, new Refusal.LastAdmin(TEAM));
                } else {
                    assertThat(decision.outcome().orThrow()).isEqualTo(subject.withRole(Role.MEMBER));
                }
            }
        }
    }

    @Property
    void i_04_the_last_admin_cannot_leave_even_when_alone(@ForAll SmallTeam team) {
        for (Member leaver : team.members()) {
            Decision<Member> decision = decide(Kind.REMOVE, leaver.user(), leaver.user(), team);
            if (team.team.personalOf().equals(Optional.of(leaver.user()))) {
                assertRefused(decision, new Refusal.PersonalTeam(TEAM));
            } else if (leaver.isAdmin() && team.admins() == 1) {
                assertRefused(decision, new Refusal.LastAdmin(TEAM));
            } else {
                assertThat(decision.events()).containsExactly(new TeamEvent.MemberRemoved(leaver));
            }
        }
    }

    /** That check and change are one step, whatever the threads, is what the race contracts of the testkit show. */
    @Property
    void i_05_decided_one_after_the_other_two_commands_never_leave_a_team_without_an_admin(
            @ForAll SmallTeam team, @ForAll MemberCommand one, @ForAll MemberCommand other) {
        SmallTeam reversed = team.copy();
        one.run(team);
        other.run(team);
        other.run(reversed);
        one.run(reversed);
        assertThat(team.admins()).isPositive();
        assertThat(reversed.admins()).isPositive();
    }

    @Property
    void i_05_two_admins_who_demote_each_other_on_the_same_facts_would_both_succeed_and_serially_one_does(
            @ForAll("demotions") Kind first, @ForAll("demotions") Kind second) {
        SmallTeam team = twoAdmins();
        MemberCommand one = new MemberCommand(first, Samples.user(1), Samples.user(2));
        MemberCommand other = new MemberCommand(second, Samples.user(2), Samples.user(1));
        Decision<Member> stale = other.decide(team.facts(other.actor(), other.subject()), team.freshPlace());
        assertThat(stale.outcome().isAccepted()).isTrue();
        assertThat(one.run(team).outcome().isAccepted()).isTrue();
        SmallTeam brokenByStaleFacts = team.copy();
        brokenByStaleFacts.apply(stale.events());

        assertThat(brokenByStaleFacts.admins()).isZero();
        assertThat(other.run(team).outcome().isAccepted()).isFalse();
        assertThat(team.admins()).isEqualTo(1);
    }

    @Provide
    Arbitrary<Kind> demotions() {
        return Arbitraries.of(Kind.MAKE_MEMBER, Kind.ADD_AS_MEMBER, Kind.REMOVE);
    }

    @Property
    void i_06_only_an_admin_adds_re_roles_or_removes_others(@ForAll SmallTeam team, @ForAll MemberCommand command) {
        boolean leaves = command.kind() == Kind.REMOVE && command.actor().equals(command.subject());
        boolean admin = team.member(command.actor()).filter(Member::isAdmin).isPresent();
        boolean present = team.member(command.actor()).isPresent();
        Decision<Member> decision = command.decide(team.facts(command.actor(), command.subject()), team.freshPlace());
        String code = decision.outcome().whyNot().map(Refusal::code).orElse("");
        assertThat(code.equals("not_permitted")).isEqualTo(present && !admin && !leaves);
        assertThat(code.equals("team_not_found")).isEqualTo(!present);
    }

    @Property
    void i_08_a_user_is_in_a_team_at_most_once(
            @ForAll SmallTeam team, @ForAll @Size(max = 30) List<MemberCommand> commands) {
        for (MemberCommand command : commands) {
            Optional<Member> before = team.member(command.subject());
            Optional<Member> decided = command.run(team).outcome().toOptional();
            if (command.kind().adds() && before.isPresent() && decided.isPresent()) {
                Member same = before.get();
                assertThat(decided.get().withRole(same.role()))
                        .as("the place after %s", command)
                        .isEqualTo(same);
            }
        }
    }

    @Property
    void i_09_adding_without_a_role_makes_a_plain_member_and_leaves_a_present_one_alone(@ForAll SmallTeam team) {
        Member admin =
                team.members().stream().filter(Member::isAdmin).findFirst().orElseThrow();
        for (UserId subject : everyone()) {
            Decision<Member> decision = decide(Kind.ADD, admin.user(), subject, team);
            Optional<Member> present = team.member(subject);
            Member after = decision.outcome().orThrow();
            assertThat(after.role()).isEqualTo(present.map(Member::role).orElse(Role.MEMBER));
            assertThat(decision.events())
                    .isEqualTo(present.isPresent() ? List.of() : List.of(new TeamEvent.MemberAdded(after)));
        }
    }

    @Property
    void i_15_the_user_of_a_personal_team_stays_in_it_as_admin(
            @ForAll SmallTeam team, @ForAll @Size(max = 30) List<MemberCommand> commands) {
        for (MemberCommand command : commands) {
            command.run(team);
            for (UserId user : team.team.personalOf().stream().toList()) {
                assertThat(team.member(user).filter(Member::isAdmin))
                        .as("after %s", command)
                        .isPresent();
            }
        }
    }

    @Property
    void i_61_a_refused_command_on_a_membership_has_no_event(@ForAll SmallTeam team, @ForAll MemberCommand command) {
        Decision<Member> decision = command.decide(team.facts(command.actor(), command.subject()), team.freshPlace());
        if (!decision.outcome().isAccepted()) {
            assertThat(decision.events()).isEmpty();
        }
        assertThat(decision.events()).hasSizeLessThanOrEqualTo(1);
    }

    @Property
    void i_62_the_events_of_a_membership_say_what_was_before_and_what_is_after(
            @ForAll SmallTeam team, @ForAll MemberCommand command) {
        Optional<Member> before = team.member(command.subject());
        Decision<Member> decision = command.run(team);
        Optional<Member> after = team.member(command.subject());
        List<Event> told = Stream.of(
                        before.isEmpty() ? after.map(TeamEvent.MemberAdded::new) : Optional.<Event>empty(),
                        after.isEmpty() ? before.map(TeamEvent.MemberRemoved::new) : Optional.<Event>empty(),
                        roleChange(before, after))
                .flatMap(Optional::stream)
                .map(Event.class::cast)
                .toList();
        assertThat(decision.events()).isEqualTo(told);
    }

    private static Optional<Event> roleChange(Optional<Member> before, Optional<Member> after) {
        return before.filter(was -> after.isPresent() && after.get().role() != was.role())
                .map(was -> new TeamEvent.RoleChanged(after.orElseThrow(), was.role()));
    }

    private static Decision<Member> decide(Kind kind, UserId actor, UserId subject, SmallTeam team) {
        return new MemberCommand(kind, actor, subject).decide(team.facts(actor, subject), team.freshPlace());
    }

    private static SmallTeam twoAdmins() {
        return new SmallTeam(
                Samples.team(), List.of(Optional.empty(), Optional.of(Role.ADMIN), Optional.of(Role.ADMIN)));
    }

    private static List<UserId> everyone() {
        return IntStream.range(0, SmallTeam.USERS).mapToObj(Samples::user).toList();
    }

    private static void assertRefused(Decision<?> decision, Refusal expected) {
        assertThat(decision.outcome().whyNot()).contains(expected);
        assertThat(decision.events()).isEmpty();
    }
}
