package dev.chargehand.engine;

import static dev.chargehand.engine.Arguments.given;

import dev.chargehand.ConcurrentChangeException;
import dev.chargehand.Outcome;
import dev.chargehand.Page;
import dev.chargehand.PageRequest;
import dev.chargehand.Policy;
import dev.chargehand.Refusal;
import dev.chargehand.facts.PlaceFacts;
import dev.chargehand.rules.MembershipRules;
import dev.chargehand.rules.Refusals;
import dev.chargehand.rules.TeamRules;
import dev.chargehand.site.SiteId;
import dev.chargehand.spi.Locks;
import dev.chargehand.spi.TeamPlace;
import dev.chargehand.team.Member;
import dev.chargehand.team.MemberId;
import dev.chargehand.team.Role;
import dev.chargehand.team.Team;
import dev.chargehand.team.TeamDraft;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.TeamOfUser;
import dev.chargehand.team.Teams;
import dev.chargehand.team.UserId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The calls on teams: each command names its lock, its facts and its rule; each question is one read. */
public final class TeamCalls implements Teams {
    private final Engine engine;

    public TeamCalls(Engine engine) {
        this.engine = engine;
    }

    @Override
    public Outcome<Team> create(UserId actor, TeamDraft draft) {
        given(actor, draft);
        Optional<Refusal> invalid = draft.check().whyNot();
        if (invalid.isPresent()) {
            return Outcome.refused(invalid.get());
        }
        TeamRules.Create command =
                new TeamRules.Create(actor, draft, new TeamId(engine.newId()), new MemberId(engine.newId()));
        return engine.perform(actor, Locks.NONE, (unit, held, now) -> TeamRules.create(command, now));
    }

    @Override
    public Outcome<TeamOfUser> get(UserId actor, TeamId team) {
        given(actor, team);
        return engine.reads()
                .team(team, actor)
                .map(Outcome::accepted)
                .orElseGet(() -> Outcome.refused(Refusals.noTeam(team)));
    }

    @Override
    public Outcome<Page<TeamOfUser>> list(UserId actor, PageRequest page) {
        given(actor, page);
        Cursors<TeamPlace> cursors = Lists.teamsOf(actor);
        return cursors.after(page)
                .map(after -> cursors.page(
                        engine.reads().teamsOf(actor, after, page.limit() + 1), page, Lists::placeOf, found -> found));
    }

    @Override
    public Outcome<Team> update(UserId actor, TeamId team, TeamDraft changes) {
        given(actor, team, changes);
        Optional<Refusal> invalid = changes.problem();
        if (invalid.isPresent()) {
            return Outcome.refused(invalid.get());
        }
        TeamRules.Update command = new TeamRules.Update(team, changes);
        return engine.perform(
                actor, Locks.of(team), (unit, held, now) -> TeamRules.update(command, unit.team(team, actor), now));
    }

    @Override
    public Outcome<TeamId> delete(UserId actor, TeamId team) {
        given(actor, team);
        TeamRules.Delete command = new TeamRules.Delete(team);
        Policy policy = engine.policy();
        if (!policy.deletingATeamDropsAccess()) {
            return engine.perform(
                    actor,
                    Locks.of(team),
                    (unit, held, now) ->
                            TeamRules.delete(command, unit.team(team, actor), List.of(), List.of(), policy));
        }
        return engine.perform(actor, unit -> Locks.of(Set.of(team), sites(unit.places(team))), (unit, held, now) -> {
            List<PlaceFacts> places = unit.places(team);
            if (!held.sites().containsAll(sites(places))) {
                throw new ConcurrentChangeException("team " + team + ": got access to another site meanwhile");
            }
            return TeamRules.delete(command, unit.team(team, actor), places, unit.pendingInvitations(team), policy);
        });
    }

    private static List<SiteId> sites(List<PlaceFacts> places) {
        return places.stream().map(place -> place.access().site()).toList();
    }

    @Override
    public Outcome<Member> addMember(UserId actor, TeamId team, UserId user) {
        return add(actor, team, user, Optional.empty());
    }

    @Override
    public Outcome<Member> addMember(UserId actor, TeamId team, UserId user, Role role) {
        return add(actor, team, user, Optional.of(given("role", role)));
    }

    private Outcome<Member> add(UserId actor, TeamId team, UserId user, Optional<Role> role) {
        given(actor, team, user);
        MembershipRules.Add command = new MembershipRules.Add(team, user, role, new MemberId(engine.newId()));
        return engine.perform(
                actor,
                Locks.of(team),
                (unit, held, now) -> MembershipRules.add(command, unit.membership(team, actor, user), now));
    }

    @Override
    public Outcome<Member> changeRole(UserId actor, TeamId team, UserId user, Role role) {
        given(actor, team, user, role);
        MembershipRules.ChangeRole command = new MembershipRules.ChangeRole(team, user, role);
        return engine.perform(
                actor,
                Locks.of(team),
                (unit, held, now) -> MembershipRules.changeRole(command, unit.membership(team, actor, user)));
    }

    @Override
    public Outcome<Member> removeMember(UserId actor, TeamId team, UserId user) {
        given(actor, team, user);
        MembershipRules.Remove command = new MembershipRules.Remove(team, actor, user);
        return engine.perform(
                actor,
                Locks.of(team),
                (unit, held, now) -> MembershipRules.remove(command, unit.membership(team, actor, user)));
    }

    @Override
    public Outcome<Member> leave(UserId actor, TeamId team) {
        return removeMember(actor, team, actor);
    }

    @Override
    public Outcome<Member> member(UserId actor, TeamId team, UserId user) {
        given(actor, team, user);
        Optional<Optional<Member>> seen = engine.reads().member(team, actor, user);
        if (seen.isEmpty()) {
            return Outcome.refused(Refusals.noTeam(team));
        }
        return seen.get().map(Outcome::accepted).orElseGet(() -> Outcome.refused(new Refusal.NotAMember(team, user)));
    }

    @Override
    public Outcome<Page<Member>> members(UserId actor, TeamId team, PageRequest page) {
        given(actor, team, page);
        Cursors<MemberId> cursors = Lists.membersOf(team);
        Outcome<MemberId> after = cursors.after(page);
        if (after instanceof Outcome.Refused<MemberId> refused) {
            return Outcome.refused(refused.refusal());
        }
        Optional<List<Member>> found = engine.reads().members(team, actor, after.orThrow(), page.limit() + 1);
        return found.map(items -> Outcome.accepted(cursors.page(items, page, Member::id, item -> item)))
                .orElseGet(() -> Outcome.refused(Refusals.noTeam(team)));
    }
}
