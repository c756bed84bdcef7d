package dev.chargehand.memory;

import dev.chargehand.event.Change;
import dev.chargehand.event.Event;
import dev.chargehand.event.RecordedEvent;
import dev.chargehand.site.AssetId;
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
    final Map<AssetId, SiteEntry> assets = new HashMap<>();
    final RequestBook requests = new RequestBook();
    final InvitationBook invitations = new InvitationBook();
    final List<RecordedEvent> log = new ArrayList<>();

    void apply(Change change) {
        Fold fold = new Fold(this, change.at());
        for (Event event : change.events()) {
            event.handle(fold);
            log.add(new RecordedEvent(log.size() + 1L, change.at(), change.by(), event));
        }
    }

    TeamEntry team(TeamId id) {
        return Objects.requireNonNull(teams.get(id));
    }

    SiteEntry site(SiteId id) {
        return Objects.requireNonNull(sites.get(id));
    }
}
