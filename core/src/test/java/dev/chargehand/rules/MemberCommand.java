package dev.chargehand.rules;

import dev.chargehand.facts.MembershipFacts;
import dev.chargehand.team.Member;
import dev.chargehand.team.MemberId;
import dev.chargehand.team.Role;
import dev.chargehand.team.UserId;
import java.util.Optional;

/** One command on a membership, by whom and about whom. */
record MemberCommand(Kind kind, UserId actor, UserId subject) {
    enum Kind {
        ADD(Optional.empty()),
        ADD_AS_MEMBER(Optional.of(Role.MEMBER)),
        ADD_AS_ADMIN(Optional.of(Role.ADMIN)),
        MAKE_MEMBER(Optional.of(Role.MEMBER)),
        MAKE_ADMIN(Optional.of(Role.ADMIN)),
        REMOVE(Optional.empty());

        final Optional<Role> role;

        Kind(Optional<Role> role) {
            this.role = role;
        }

        boolean adds() {
            return this == ADD || this == ADD_AS_MEMBER || this == ADD_AS_ADMIN;
        }
    }

    Decision<Member> decide(MembershipFacts facts, MemberId fresh) {
        if (kind.adds()) {
            MembershipRules.Add add = new MembershipRules.Add(Samples.TEAM, subject, kind.role, fresh);
            return MembershipRules.add(add, facts, Samples.NOW);
        }
        if (kind == Kind.REMOVE) {
            return MembershipRules.remove(new MembershipRules.Remove(Samples.TEAM, actor, subject), facts);
        }
        Role role = kind.role.orElseThrow();
        return MembershipRules.changeRole(new MembershipRules.ChangeRole(Samples.TEAM, subject, role), facts);
    }

    /** Decides on the team as it is and applies what was decided. */
    Decision<Member> run(SmallTeam team) {
        Decision<Member> decision = decide(team.facts(actor, subject), team.freshPlace());
        team.apply(decision.events());
        return decision;
    }
}
