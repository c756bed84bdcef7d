package dev.chargehand.jdbi;

import dev.chargehand.StorageException;
import dev.chargehand.event.Change;
import dev.chargehand.event.Event;
import dev.chargehand.facts.MembershipFacts;
import dev.chargehand.facts.SiteFacts;
import dev.chargehand.facts.TeamFacts;
import dev.chargehand.site.SiteId;
import dev.chargehand.spi.Locks;
import dev.chargehand.spi.UnitOfWork;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** A unit of work on the connection of its transaction. */
final class JdbiUnit implements UnitOfWork {
    private final Handle handle;
    private final Stamps stamps;
    private final TeamDao teams;
    private final SiteDao sites;
    private @Nullable StorageException failure;
    private boolean ended;

    JdbiUnit(Handle handle) {
        this.handle = handle;
        this.stamps = new Stamps(handle);
        this.teams = handle.attach(TeamDao.class);
        this.sites = handle.attach(SiteDao.class);
    }

    /** The team a user joined first, if any, and the dialect's clock when that was read. */
    record FirstTeam(@Nullable UUID team, long clock) {}

    /**
     * Ends the unit before its commit. Work that swallowed a failure must not commit the half that succeeded.
     *
     * @throws StorageException the first failure
     */
    void end() {
        ended = true;
        if (failure != null) {
            throw failure;
        }
    }

    /**
     * A user in no team holds no row that could be locked, yet what is decided on that comes after the event by which the user
     * left the last one. Stamps count events, which take longer than a microsecond each, so the database's clock is past all
     * of them, and the unit's stamps go on from there.
     */
    @Override
    public Optional<TeamId> firstTeam(UserId user) {
        FirstTeam first = attempt("finding the first team of " + user, () -> teams.firstTeam(user.text()));
        if (first.team() == null) {
            stamps.saw(first.clock());
            return Optional.empty();
        }
        return Optional.of(new TeamId(first.team()));
    }

    @Override
    public List<TeamId> teamsReaching(UserId user, SiteId site) {
        return attempt(
                        "finding the teams that reach site " + site,
                        () -> teams.teamsReaching(user.text(), site.value()))
                .stream()
                .map(TeamId::new)
                .toList();
    }

    @Override
    public List<TeamId> teamsOn(SiteId site) {
        return attempt("finding the teams on site " + site, () -> sites.teamsOn(site.value())).stream()
                .map(TeamId::new)
                .toList();
    }

    @Override
    public void lock(Locks locks) {
        attempt("locking teams " + locks.teams() + " and site " + locks.site(), () -> {
            stamps.lockTeams(locks.teams().stream().map(TeamId::value).toList());
            locks.site().ifPresent(site -> stamps.lockSite(site.value()));
            return true;
        });
    }

    @Override
    public TeamFacts team(TeamId team, UserId actor) {
        return attempt("reading team " + team, () -> teams.facts(team.value(), actor.text()))
                .orElseGet(() -> new TeamFacts(Optional.empty(), Optional.empty(), false));
    }

    @Override
    public MembershipFacts membership(TeamId team, UserId actor, UserId subject) {
        return attempt(
                        "reading members of team " + team,
                        () -> teams.membershipFacts(team.value(), actor.text(), subject.text()))
                .orElseGet(() -> new MembershipFacts(Optional.empty(), Optional.empty(), Optional.empty(), false));
    }

    @Override
    public Optional<SiteFacts> site(SiteId site, UserId actor) {
        return JdbiReads.facts(attempt("reading site " + site, () -> sites.site(site.value(), actor.text()))).stream()
                .findFirst();
    }

    @Override
    public void apply(Change change) {
        attempt("applying " + kinds(change), () -> {
            long before = stamps.beginApplying(change.events());
            StateWriter state = new StateWriter(
                    handle, change.at(), before + change.events().size());
            change.events().forEach(event -> event.handle(state));
            state.flush();
            new EventWriter(handle).append(change, before);
            stamps.endApplying(before + change.events().size());
            return true;
        });
    }

    /** Kinds and ids of the first few events. */
    private static String kinds(Change change) {
        List<String> kinds = new ArrayList<>();
        for (Event event :
                change.events().subList(0, Math.min(4, change.events().size()))) {
            kinds.add(EventJson.kind(event) + " of " + event.aggregate());
        }
        return change.events().size() + " events, the first " + kinds;
    }

    private <T> T attempt(String what, Supplier<T> statements) {
        if (ended) {
            throw new IllegalStateException("the unit of work has ended: it is for use while the work runs");
        }
        try {
            return statements.get();
        } catch (RuntimeException e) {
            failure = SqlFailures.translated(what, e);
            throw failure;
        }
    }
}
