package dev.chargehand.memory;

import dev.chargehand.charger.Whereabouts;
import dev.chargehand.event.Change;
import dev.chargehand.event.Event;
import dev.chargehand.event.RecordedEvent;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** All there is, as the fold of the log. Applies changes that were checked before; decides nothing. */
final class State {
    final Map<TeamId, TeamEntry> teams = new HashMap<>();
    final Map<UserId, UserEntry> users = new HashMap<>();
    final Map<SiteId, SiteEntry> sites = new HashMap<>();
    final Map<UserId, TeamId> personalTeams = new HashMap<>();
    final AssetBook assets = new AssetBook();
    final SortedChargers chargers = new SortedChargers();
    final LicenseBook licenses = new LicenseBook(assets);
    final PurchaseBook purchases = new PurchaseBook();
    final Catalogue products = new Catalogue();
    final RequestBook requests = new RequestBook();
    final InvitationBook invitations = new InvitationBook();
    final List<RecordedEvent> log = new ArrayList<>();

    void apply(Change change) {
        apply(change, record(change));
    }

    /** The log's next entries: made once for both copies of the state, which share them. */
    List<RecordedEvent> record(Change change) {
        List<RecordedEvent> entries = new ArrayList<>();
        for (Event event : change.events()) {
            entries.add(new RecordedEvent(log.size() + entries.size() + 1L, change.at(), change.by(), event));
        }
        return entries;
    }

    void apply(Change change, List<RecordedEvent> entries) {
        Event.Handler fold = Fold.into(this, change);
        entries.forEach(entry -> entry.event().handle(fold));
        log.addAll(entries);
    }

    TeamEntry team(TeamId id) {
        return Objects.requireNonNull(teams.get(id));
    }

    SiteEntry site(SiteId id) {
        return Objects.requireNonNull(sites.get(id));
    }

    /** Those of a place that is there. */
    PlaceChargers chargersAt(Whereabouts place) {
        return place instanceof Whereabouts.OnSite on
                ? site(on.at()).chargers
                : team(place.holder().orElseThrow()).chargers;
    }
}
