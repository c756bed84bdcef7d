package dev.chargehand.memory;

import dev.chargehand.event.Change;
import dev.chargehand.facts.MembershipFacts;
import dev.chargehand.facts.SiteFacts;
import dev.chargehand.facts.TeamFacts;
import dev.chargehand.site.SiteAccess;
import dev.chargehand.site.SiteId;
import dev.chargehand.spi.Locks;
import dev.chargehand.spi.TeamPlace;
import dev.chargehand.spi.UnitOfWork;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The writer's view: facts from the state as it is, and a change that is kept until the work has returned. */
final class MemoryUnit implements UnitOfWork {
    private final State state;
    private @Nullable Change change;
    private boolean ended;

    MemoryUnit(State state) {
        this.state = state;
    }

    /** Ends the unit with the change to make, if any. */
    Optional<Change> end() {
        ended = true;
        return Optional.ofNullable(change);
    }

    @Override
    public Optional<TeamId> firstTeam(UserId user) {
        UserEntry entry = open().users.get(user);
        return entry == null
                ? Optional.empty()
                : Optional.of(entry.places.first()).map(TeamPlace::team);
    }

    @Override
    public List<TeamId> teamsReaching(UserId user, SiteId site) {
        return Questions.through(open(), user, site).stream()
                .map(SiteAccess::team)
                .toList();
    }

    @Override
    public List<TeamId> teamsOn(SiteId site) {
        SiteEntry entry = open().sites.get(site);
        return entry == null
                ? List.of()
                : Arrays.stream(entry.access).map(SiteAccess::team).toList();
    }

    /** There is one writer, which holds every lock. */
    @Override
    public void lock(Locks locks) {
        open();
    }

    @Override
    public TeamFacts team(TeamId team, UserId actor) {
        TeamEntry entry = open().teams.get(team);
        return entry == null
                ? new TeamFacts(Optional.empty(), Optional.empty(), false)
                : new TeamFacts(
                        Optional.of(entry.team), Optional.ofNullable(entry.members.get(actor)), !entry.sites.isEmpty());
    }

    @Override
    public MembershipFacts membership(TeamId team, UserId actor, UserId subject) {
        TeamEntry entry = open().teams.get(team);
        return entry == null
                ? new MembershipFacts(Optional.empty(), Optional.empty(), Optional.empty(), false)
                : new MembershipFacts(
                        Optional.of(entry.team),
                        Optional.ofNullable(entry.members.get(actor)),
                        Optional.ofNullable(entry.members.get(subject)),
                        entry.hasAdminOtherThan(subject));
    }

    @Override
    public Optional<SiteFacts> site(SiteId site, UserId actor) {
        return Questions.site(open(), site, actor);
    }

    @Override
    public void apply(Change decided) {
        if (change != null) {
            throw new IllegalStateException("expected one change in a unit of work, found a second");
        }
        Conflicts.check(open(), decided);
        change = decided;
    }

    private State open() {
        if (ended) {
            throw new IllegalStateException("expected an open unit of work, found one that has ended");
        }
        return state;
    }
}
