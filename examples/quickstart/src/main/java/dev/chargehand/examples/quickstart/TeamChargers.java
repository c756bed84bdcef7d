package dev.chargehand.examples.quickstart;

import dev.chargehand.Chargehand;
import dev.chargehand.Cursor;
import dev.chargehand.Page;
import dev.chargehand.PageRequest;
import dev.chargehand.charger.ChargerQuery;
import dev.chargehand.charger.ChargerSort;
import dev.chargehand.charger.ReachableCharger;
import dev.chargehand.team.Team;
import dev.chargehand.team.UserId;
import java.util.List;

/** All chargers of a team with their license flags, page by page, as a customer's portal would show them. */
final class TeamChargers {
    static final int PAGE_SIZE = 25;
    static final ChargerQuery BY_IDENTITY = ChargerQuery.ALL.ascending(ChargerSort.IDENTITY);

    private final Chargehand chargehand;
    private final UserId viewer;
    private final Team team;

    TeamChargers(Chargehand chargehand, UserId viewer, Team team) {
        this.chargehand = chargehand;
        this.viewer = viewer;
        this.team = team;
    }

    List<ReachableCharger> firstPage() {
        return page(Cursor.START).items();
    }

    /** Prints the first page, and with its cursor what comes after it. */
    void show(Steps steps) {
        Page<ReachableCharger> page = page(Cursor.START);
        ChargerTable.lines(page.items()).forEach(steps::say);
        String shown = Steps.count(page.items().size(), "charger", "chargers");
        steps.done(page.next()
                .map(next -> shown + ", and more; the next page, asked for with this one's cursor, begins with "
                        + page(next).items().get(0).charger().identity())
                .orElse(shown + ", which are all"));
    }

    private Page<ReachableCharger> page(Cursor after) {
        return chargehand
                .chargers()
                .ofTeam(viewer, team.id(), BY_IDENTITY, new PageRequest(after, PAGE_SIZE))
                .orThrow();
    }
}
