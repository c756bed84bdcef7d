package dev.chargehand.rules;

import dev.chargehand.Permission;
import dev.chargehand.Refusal;
import dev.chargehand.event.TeamEvent.MemberAdded;
import dev.chargehand.event.TeamEvent.MemberRemoved;
import dev.chargehand.event.TeamEvent.RoleChanged;
import dev.chargehand.facts.MembershipFacts;
import dev.chargehand.team.Member;
import dev.chargehand.team.MemberId;
import dev.chargehand.team.Role;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.time.Instant;
import java.util.Optional;

/** Who is in a team, with which role. A team always has an admin, and a personal team always its user as one. */
public final class MembershipRules {
    private MembershipRules() {}

    /** Without a role a new member is a plain one and a present one keeps the role (I-9). The id is fresh. */
    public record Add(TeamId team, UserId user, Optional<Role> role, MemberId place) {}

    public record ChangeRole(TeamId team, UserId user, Role role) {}

    public record Remove(TeamId team, UserId actor, UserId user) {}

    public static Decision<Member> add(Add command, MembershipFacts facts, Instant now) {
        Optional<Refusal> refusal = unlessAdmin(command.team(), facts);
        if (refusal.isPresent()) {
            return Decision.refuse(refusal.get());
        }
        if (facts.subject().isPresent()) {
            Member present = facts.subject().get();
            return changed(present, command.role().orElse(present.role()), facts);
        }
        Role role = command.role().orElse(Role.MEMBER);
        Member member = new Member(command.place(), command.team(), command.user(), role, now);
        return Decision.accept(member, new MemberAdded(member));
    }

    public static Decision<Member> changeRole(ChangeRole command, MembershipFacts facts) {
        Optional<Refusal> refusal = unlessAdmin(command.team(), facts);
        if (refusal.isPresent()) {
            return Decision.refuse(refusal.get());
        }
        if (facts.subject().isEmpty()) {
            return Decision.refuse(new Refusal.NotAMember(command.team(), command.user()));
        }
        return changed(facts.subject().get(), command.role(), facts);
    }

    public static Decision<Member> remove(Remove command, MembershipFacts facts) {
        boolean leaves = command.actor().equals(command.user());
        Optional<Refusal> refusal = leaves ? unlessMember(command.team(), facts) : unlessAdmin(command.team(), facts);
        if (refusal.isPresent()) {
            return Decision.refuse(refusal.get());
        }
        if (facts.subject().isEmpty()) {
            return Decision.refuse(new Refusal.NotAMember(command.team(), command.user()));
        }
        Member member = facts.subject().get();
        Optional<Refusal> needed = ifNeededAsAdmin(member, facts);
        return needed.isPresent() ? Decision.refuse(needed.get()) : Decision.accept(member, new MemberRemoved(member));
    }

    private static Decision<Member> changed(Member member, Role role, MembershipFacts facts) {
        if (member.role() == role) {
            return Decision.accept(member);
        }
        Optional<Refusal> needed = role == Role.ADMIN ? Optional.empty() : ifNeededAsAdmin(member, facts);
        return needed.isPresent()
                ? Decision.refuse(needed.get())
                : Decision.accept(member.withRole(role), new RoleChanged(member.withRole(role), member.role()));
    }

    /** Why this member cannot stop being an admin: as the personal team's user, or as the last admin (I-1, I-15). */
    private static Optional<Refusal> ifNeededAsAdmin(Member member, MembershipFacts facts) {
        if (facts.team().orElseThrow().personalOf().equals(Optional.of(member.user()))) {
            return Optional.of(new Refusal.PersonalTeam(member.team()));
        }
        return member.isAdmin() && !facts.anotherAdmin()
                ? Optional.of(new Refusal.LastAdmin(member.team()))
                : Optional.empty();
    }

    private static Optional<Refusal> unlessMember(TeamId team, MembershipFacts facts) {
        return facts.team().isEmpty() || facts.actor().isEmpty()
                ? Optional.of(Refusals.noTeam(team))
                : Optional.empty();
    }

    private static Optional<Refusal> unlessAdmin(TeamId team, MembershipFacts facts) {
        Optional<Refusal> stranger = unlessMember(team, facts);
        if (stranger.isPresent() || facts.actor().orElseThrow().isAdmin()) {
            return stranger;
        }
        return Optional.of(new Refusal.NotPermitted(Permission.MANAGE_MEMBERS, "team", team.toString()));
    }
}
