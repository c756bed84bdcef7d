package dev.chargehand.rules;

import dev.chargehand.event.Event;
import dev.chargehand.event.TeamEvent;
import dev.chargehand.facts.MembershipFacts;
import dev.chargehand.team.Member;
import dev.chargehand.team.MemberId;
import dev.chargehand.team.Role;
import dev.chargehand.team.Team;
import dev.chargehand.team.UserId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A team as a map of its members: yields the facts of a command and folds the events of a decision. */
final class SmallTeam {
    static final int USERS = 4;

    final Team team;
    private final Map<UserId, Member> members = new LinkedHashMap<>();
    private int places = 100;

    /** The roles of users 0, 1, 2 …; empty for a user who is not in the team. */
    SmallTeam(Team team, List<Optional<Role>> roles) {
        this.team = team;
        for (int user = 0; user < roles.size(); user++) {
            Optional<Role> role = roles.get(user);
            if (role.isPresent()) {
                members.put(Samples.user(user), Samples.member(user, role.get()));
            }
        }
    }

    SmallTeam copy() {
        SmallTeam copy = new SmallTeam(team, List.of());
        copy.members.putAll(members);
        return copy;
    }

    Optional<Member> member(UserId user) {
        return Optional.ofNullable(members.get(user));
    }

    List<Member> members() {
        return List.copyOf(members.values());
    }

    long admins() {
        return members.values().stream().filter(Member::isAdmin).count();
    }

    MembershipFacts facts(UserId actor, UserId subject) {
        boolean anotherAdmin = members.values().stream()
                .anyMatch(member -> member.isAdmin() && !member.user().equals(subject));
        return new MembershipFacts(Optional.of(team), member(actor), member(subject), anotherAdmin);
    }

    MemberId freshPlace() {
        return new MemberId(new UUID(0x9000, places++));
    }

    /** Applies events as a storage would; a second row for one user is a defect of the rule. */
    void apply(List<Event> events) {
        for (Event event : events) {
            if (event instanceof TeamEvent.MemberAdded added) {
                if (members.putIfAbsent(added.member().user(), added.member()) != null) {
                    throw new AssertionError("a second place for one user: " + added);
                }
            } else if (event instanceof TeamEvent.RoleChanged changed) {
                members.put(changed.member().user(), changed.member());
            } else if (event instanceof TeamEvent.MemberRemoved removed) {
                members.remove(removed.member().user(), removed.member());
            } else {
                throw new AssertionError("not an event of a membership: " + event);
            }
        }
    }

    @Override
    public String toString() {
        return team + " " + members.values();
    }
}
