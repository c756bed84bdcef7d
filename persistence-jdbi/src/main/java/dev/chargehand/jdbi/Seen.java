package dev.chargehand.jdbi;

import dev.chargehand.facts.CallerFacts;
import dev.chargehand.facts.RequestFacts;
import dev.chargehand.facts.SeenFacts;
import dev.chargehand.facts.SiteFacts;
import dev.chargehand.facts.Standing;
import dev.chargehand.facts.TeamOnSiteFacts;
import dev.chargehand.facts.TeamPlaceFacts;
import dev.chargehand.site.AssetScope;
import dev.chargehand.site.Site;
import dev.chargehand.site.SiteAccess;
import dev.chargehand.team.TeamId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The rows of one answer, put together: what there is, seen by who asked. No row means that the asker sees nothing. */
final class Seen {
    private static final int THROUGH = 0;
    private static final int ALL = 1;
    private static final int OWN = 2;

    /** Where the parts are of teams, the owner stands in the middle and the page at the end. */
    private static final int PAGE = 2;

    private Seen() {}

    /** Rows of one site stand together. */
    static List<SiteFacts> sites(List<Rows.SiteRow> rows) {
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

    static Optional<CallerFacts> caller(List<SiteRows.SiteStanding> rows) {
        List<Standing> standings =
                rows.stream().map(SiteRows.SiteStanding::standing).toList();
        return rows.stream().findFirst().map(row -> new CallerFacts(row.site(), standings));
    }

    static <T> Optional<SeenFacts<T>> parts(List<SiteRows.InPart<T>> rows) {
        List<SiteAccess> through = part(rows, THROUGH).stream()
                .flatMap(row -> row.through().stream())
                .toList();
        return through.isEmpty()
                ? Optional.empty()
                : Optional.of(new SeenFacts<>(through, items(rows, ALL), items(rows, OWN)));
    }

    private static <T> List<SiteRows.InPart<T>> part(List<SiteRows.InPart<T>> rows, int part) {
        return rows.stream().filter(row -> row.part() == part).toList();
    }

    private static <T> List<T> items(List<SiteRows.InPart<T>> rows, int part) {
        return part(rows, part).stream().flatMap(row -> row.item().stream()).toList();
    }

    /** The viewer's own are the viewer's teams and the owner, which may be one of them. */
    static Optional<SeenFacts<TeamPlaceFacts>> teams(List<SiteRows.TeamInPart> rows, TeamId after, int limit) {
        List<SiteAccess> through = new ArrayList<>();
        TreeMap<TeamId, TeamPlaceFacts> own = new TreeMap<>();
        List<TeamPlaceFacts> all = new ArrayList<>();
        for (SiteRows.TeamInPart row : rows) {
            if (row.part() == PAGE) {
                all.add(row.team());
                continue;
            }
            own.put(row.team().access().team(), row.team());
            if (row.part() == THROUGH) {
                through.add(row.team().access());
            }
        }
        List<TeamPlaceFacts> next =
                own.tailMap(after, false).values().stream().limit(limit).toList();
        return through.isEmpty() ? Optional.empty() : Optional.of(new SeenFacts<>(through, all, next));
    }

    /** The team in question comes last. */
    static Optional<TeamOnSiteFacts> team(List<SiteRows.TeamSeen> rows) {
        List<Standing> standings = new ArrayList<>();
        Optional<TeamPlaceFacts> team = Optional.empty();
        AssetScope scope = AssetScope.limited();
        for (SiteRows.TeamSeen row : rows) {
            if (row.viewer().isPresent()) {
                standings.add(new Standing(
                        row.team().access(), row.scope(), row.viewer().get()));
            } else {
                team = Optional.of(row.team());
                scope = row.scope();
            }
        }
        return standings.isEmpty() ? Optional.empty() : Optional.of(new TeamOnSiteFacts(standings, team, scope));
    }

    static Optional<RequestFacts> request(List<SiteRows.RequestSeen> rows) {
        List<SiteAccess> through =
                rows.stream().flatMap(row -> row.through().stream()).toList();
        return rows.stream().findFirst().map(row -> new RequestFacts(row.request(), through, row.inTeam()));
    }
}
