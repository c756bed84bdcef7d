package dev.chargehand.rules;

import dev.chargehand.ChargerRefusal;
import dev.chargehand.Outcome;
import dev.chargehand.Permission;
import dev.chargehand.Policy;
import dev.chargehand.Refusal;
import dev.chargehand.event.Event;
import dev.chargehand.event.TeamEvent.MemberAdded;
import dev.chargehand.event.TeamEvent.TeamCreated;
import dev.chargehand.event.TeamEvent.TeamDeleted;
import dev.chargehand.event.TeamEvent.TeamUpdated;
import dev.chargehand.facts.PlaceFacts;
import dev.chargehand.facts.TeamFacts;
import dev.chargehand.invitation.Invitation;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.Member;
import dev.chargehand.team.MemberId;
import dev.chargehand.team.Role;
import dev.chargehand.team.Team;
import dev.chargehand.team.TeamDetails;
import dev.chargehand.team.TeamDraft;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.TeamType;
import dev.chargehand.team.UserId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Teams come to be, change and cease to be. */
public final class TeamRules {
    private static final String PERSONAL_NAME = "Personal team";

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
        Member founder = founder(team, command.founder(), command.actor(), now);
        return new Decision.Accepted<>(team, created(team, founder));
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

    /** The places and the pending invitations are all that the team has. */
    public static Decision<TeamId> delete(
            Delete command, TeamFacts facts, List<PlaceFacts> places, List<Invitation> invitations, Policy policy) {
        Optional<Refusal> refusal = unlessAdmin(command.team(), facts, Permission.DELETE_TEAM);
        if (refusal.isPresent()) {
            return Decision.refuse(refusal.get());
        }
        Team team = facts.team().orElseThrow();
        if (team.isPersonal()) {
            return Decision.refuse(new Refusal.PersonalTeam(team.id()));
        }
        boolean owns = places.stream().anyMatch(place -> place.access().isOwner());
        if (owns || (facts.reachesASite() && !policy.deletingATeamDropsAccess())) {
            return Decision.refuse(new Refusal.SitesAttached(team.id()));
        }
        if (facts.holdsACharger()) {
            return Decision.refuse(new ChargerRefusal.ChargersHeld(team.id()));
        }
        List<Event> events = new ArrayList<>();
        for (PlaceFacts place : places) {
            SiteId site = place.access().site();
            events.addAll(RemovalRules.removed(
                    place,
                    invitations.stream()
                            .filter(invitation -> invitation.site().equals(site))
                            .toList()));
        }
        events.add(new TeamDeleted(team));
        return new Decision.Accepted<>(team.id(), events);
    }

    /** The team made for a user who has none (I-13). */
    public static Team personal(TeamId id, UserId user, Instant now) {
        return new Team(id, PERSONAL_NAME, Optional.empty(), TeamType.PERSONAL, Optional.of(user), now, now);
    }

    /** The membership that every team begins with (I-2). */
    public static Member founder(Team team, MemberId id, UserId user, Instant now) {
        return new Member(id, team.id(), user, Role.ADMIN, now);
    }

    static List<Event> created(Team team, Member founder) {
        return List.of(new TeamCreated(team), new MemberAdded(founder));
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
