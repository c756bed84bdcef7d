package dev.chargehand.testkit.sql;

import dev.chargehand.Chargehand;
import dev.chargehand.PageRequest;
import dev.chargehand.site.SiteId;
import dev.chargehand.site.SiteQuery;
import dev.chargehand.site.SiteSort;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import dev.chargehand.testkit.World;
import java.util.LinkedHashMap;
import java.util.Map;

/** Every list of sites that is searched and sorted, asked by one user, whatever the answer is. */
final class SiteListCosts {
    private static final PageRequest PAGE = PageRequest.first(50);

    private final Chargehand library;
    private final CostNotes notes;
    private final UserId asker;
    private final String who;

    SiteListCosts(World world, CostNotes notes, UserId asker, String who) {
        this.library = world.chargehand();
        this.notes = notes;
        this.asker = asker;
        this.who = who;
    }

    private interface Question {
        Object answer();
    }

    private void ask(String name, Question question) {
        notes.question(name + who, () -> question.answer() != null);
    }

    void note(TeamId team, SiteId site) {
        ask("overview", () -> library.sites().overview(asker, site));
        queries().forEach((name, query) -> {
            ask("overviews, " + name, () -> library.sites().overviews(asker, query, PAGE));
            ask("overviews of a team, " + name, () -> library.sites().overviewsOfTeam(asker, team, query, PAGE));
        });
    }

    /** Each sort both ways, alone and with all filters. */
    private static Map<String, SiteQuery> queries() {
        Map<String, SiteQuery> queries = new LinkedHashMap<>();
        for (SiteSort sort : SiteSort.values()) {
            SiteQuery all = SiteQuery.ALL.ascending(sort);
            SiteQuery some = all.search("quay").country("NL");
            queries.put("by " + sort, all);
            queries.put("by " + sort + " descending", all.descending(sort));
            queries.put("some by " + sort, some);
            queries.put("some by " + sort + " descending", some.descending(sort));
        }
        return queries;
    }
}
