package dev.chargehand.facts;

import dev.chargehand.team.Member;
import dev.chargehand.team.Team;
import java.util.Optional;

/**
 * What is to know of a membership before it begins, changes or ends.
 *
 * @param team the team, if there is one
 * @param actor the caller's place in it, if any
 * @param subject the place in question, if any; the caller's own when the caller is the subject
 * @param anotherAdmin whether an admin other than the subject exists
 */
public record MembershipFacts(
        Optional<Team> team, Optional<Member> actor, Optional<Member> subject, boolean anotherAdmin) {}
