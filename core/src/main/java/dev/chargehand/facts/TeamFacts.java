package dev.chargehand.facts;

import dev.chargehand.team.Member;
import dev.chargehand.team.Team;
import java.util.Optional;

/**
 * What is to know of a team before it is changed or deleted.
 *
 * @param team the team, if there is one
 * @param actor the caller's place in it, if any
 * @param reachesASite whether the team has any access record, owner's or not
 * @param holdsACharger whether the team holds any charger
 */
public record TeamFacts(Optional<Team> team, Optional<Member> actor, boolean reachesASite, boolean holdsACharger) {}
