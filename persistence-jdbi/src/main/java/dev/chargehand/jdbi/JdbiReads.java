package dev.chargehand.jdbi;

import dev.chargehand.event.RecordedEvent;
import dev.chargehand.facts.AccessEnd;
import dev.chargehand.facts.AccessFacts;
import dev.chargehand.facts.SiteFacts;
import dev.chargehand.site.Site;
import dev.chargehand.site.SiteAccess;
import dev.chargehand.site.SiteId;
import dev.chargehand.spi.Reads;
import dev.chargehand.spi.TeamPlace;
import dev.chargehand.team.Member;
import dev.chargehand.team.MemberId;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.TeamOfUser;
import dev.chargehand.team.UserId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The questions, each one statement on a connection of its own. */
final class JdbiReads implements Reads {
    private final Database database;

    JdbiReads(Database database) {
        this.database = database;
    }

    @Override
    public Optional<TeamOfUser> team(TeamId team, UserId viewer) {
        return database.read(
                "reading team " + team, handle -> handle.attach(TeamDao.class).team(team.value(), viewer.text()));
    }

    @Override
    public List<TeamOfUser> teamsOf(UserId user, TeamPlace after, int limit) {
        return database.read(
                "reading the teams of " + user,
                handle -> handle.attach(TeamDao.class)
                        .teamsOf(
                                user.text(),
                                after.joinedAtMillis(),
                                after.team().value(),
                                limit));
    }

    @Override
    public Optional<Optional<Member>> member(TeamId team, UserId viewer, UserId user) {
        List<Rows.SeenMember> seen = database.read(
                "reading a member of team " + team,
                handle -> handle.attach(TeamDao.class).member(team.value(), viewer.text(), user.text()));
        return seen.stream().map(Rows.SeenMember::member).findFirst();
    }

    @Override
    public Optional<List<Member>> members(TeamId team, UserId viewer, MemberId after, int limit) {
        List<Rows.SeenMember> seen = database.read(
                "reading the members of team " + team,
                handle -> handle.attach(TeamDao.class).members(team.value(), viewer.text(), after.value(), limit));
        return seen.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        seen.stream().flatMap(row -> row.member().stream()).toList());
    }

    @Override
    public Optional<SiteFacts> site(SiteId site, UserId viewer) {
        return facts(database.read(
                        "reading site " + site,
                        handle -> handle.attach(SiteDao.class).site(site.value(), viewer.text())))
                .stream()
                .findFirst();
    }

    @Override
    public List<SiteFacts> sitesOf(UserId user, SiteId after, int limit) {
        return facts(database.read(
                "reading the sites of " + user,
                handle -> handle.attach(SiteDao.class).sitesOf(user.text(), after.value(), limit)));
    }

    @Override
    public Optional<List<SiteFacts>> sitesOfTeam(TeamId team, UserId viewer, SiteId after, int limit) {
        List<Rows.SeenSite> seen = database.read(
                "reading the sites of team " + team,
                handle -> handle.attach(SiteDao.class).sitesOfTeam(team.value(), viewer.text(), after.value(), limit));
        return seen.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        facts(seen.stream().flatMap(row -> row.site().stream()).toList()));
    }

    @Override
    public long accessEnds(UserId user, SiteId site, AccessEnd end) {
        return database.accessEnds(user, site, end);
    }

    @Override
    public AccessFacts access(UserId user, SiteId site) {
        List<Rows.AccessRow> rows = database.read(
                "reading the access to site " + site,
                handle -> handle.attach(SiteDao.class).accessOf(user.text(), site.value()));
        return new AccessFacts(
                rows.get(0).inAnyTeam(),
                rows.stream().flatMap(row -> row.access().stream()).toList());
    }

    @Override
    public Optional<SiteAccess> access(SiteId site, TeamId team) {
        return database.read(
                "reading the access of team " + team + " to site " + site,
                handle -> handle.attach(SiteDao.class).access(site.value(), team.value()));
    }

    @Override
    public List<RecordedEvent> eventsAfter(long position, int limit) {
        return database.eventsAfter(position, limit);
    }

    /** Rows of one site stand together. */
    static List<SiteFacts> facts(List<Rows.SiteRow> rows) {
        List<SiteFacts> facts = new ArrayList<>();
        List<SiteAccess> through = new ArrayList<>();
        @Nullable Site site = null;
        for (Rows.SiteRow row : rows) {
            if (site != null && !site.id().equals(row.site().id())) {
                facts.add(new SiteFacts(site, through));
                through.clear();
            }
            site = row.site();
            through.add(row.access());
        }
        if (site != null) {
            facts.add(new SiteFacts(site, through));
        }
        return facts;
    }
}
