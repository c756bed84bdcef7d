package dev.chargehand.rules;

import dev.chargehand.Outcome;
import dev.chargehand.Permission;
import dev.chargehand.Refusal;
import dev.chargehand.event.Event.MemberAdded;
import dev.chargehand.event.Event.TeamCreated;
import dev.chargehand.event.Event.TeamDeleted;
import dev.chargehand.event.Event.TeamUpdated;
import dev.chargehand.facts.TeamFacts;
import dev.chargehand.team.Member;
import dev.chargehand.team.MemberId;
import dev.chargehand.team.Role;
import dev.chargehand.team.Team;
import dev.chargehand.team.TeamDetails;
import dev.chargehand.team.TeamDraft;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.time.Instant;
import java.util.Optional;

/** Teams come to be, change and cease to be. */
public final class TeamRules {
    private TeamRules() {}

    /** The ids are fresh. */
    public record Create(UserId actor, TeamDraft draft, TeamId team, MemberId founder) {}

    public record Update(TeamId team, TeamDraft changes) {}

    public record Delete(TeamId team) {}

    public static Decision<Team> create(Create command, Instant now) {
        Outcome<TeamDetails> checked = command.draft().check();
        if (checked instanceof Outcome.Refused<TeamDetails> refused) {
            return Decision.refuse(refused.refusal());
        }
        TeamDetails details = checked.orThrow();
        Team team =
                new Team(command.team(), details.name(), details.email(), details.type(), Optional.empty(), now, now);
        return Decision.accept(team, new TeamCreated(team), founded(team, command.founder(), command.actor(), now));
    }

    public static Decision<Team> update(Update command, TeamFacts facts, Instant now) {
        Optional<Refusal> refusal = unlessAdmin(command.team(), facts, Permission.UPDATE_TEAM);
        if (refusal.isPresent()) {
            return Decision.refuse(refusal.get());
        }
        Team team = facts.team().orElseThrow();
        Outcome<TeamDetails> checked = command.changes().appliedTo(team.details());
        if (checked instanceof Outcome.Refused<TeamDetails> refused) {
            return Decision.refuse(refused.refusal());
        }
        TeamDetails after = checked.orThrow();
        if (team.isPersonal() && after.type() != team.type()) {
            return Decision.refuse(new Refusal.PersonalTeam(team.id()));
        }
        if (after.equals(team.details())) {
            return Decision.accept(team);
        }
        return Decision.accept(team.with(after, now), new TeamUpdated(team.id(), team.details(), after));
    }

    public static Decision<TeamId> delete(Delete command, TeamFacts facts) {
        Optional<Refusal> refusal = unlessAdmin(command.team(), facts, Permission.DELETE_TEAM);
        if (refusal.isPresent()) {
            return Decision.refuse(refusal.get());
        }
        Team team = facts.team().orElseThrow();
        if (team.isPersonal()) {
            return Decision.refuse(new Refusal.PersonalTeam(team.id()));
        }
        if (facts.reachesASite()) {
            return Decision.refuse(new Refusal.SitesAttached(team.id()));
        }
        return Decision.accept(team.id(), new TeamDeleted(team));
    }

    /** The membership that every team begins with (I-2). */
    static MemberAdded founded(Team team, MemberId id, UserId founder, Instant now) {
        return new MemberAdded(new Member(id, team.id(), founder, Role.ADMIN, now));
    }

    private static Optional<Refusal> unlessAdmin(TeamId team, TeamFacts facts, Permission permission) {
        if (facts.team().isEmpty() || facts.actor().isEmpty()) {
            return Optional.of(Refusals.noTeam(team));
        }
        return facts.actor().get().isAdmin()
                ? Optional.empty()
                : Optional.of(new Refusal.NotPermitted(permission, "team", team.toString()));
    }
}
