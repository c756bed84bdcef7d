package dev.chargehand.testkit.model;

import dev.chargehand.event.Event;
import dev.chargehand.event.RecordedEvent;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All that a log ever named, whether it still exists or not. */
record Known(Map<TeamId, List<UserId>> members, Map<SiteId, Set<TeamId>> access, List<UserId> users) {

    static Known in(List<RecordedEvent> log) {
        Map<TeamId, Set<UserId>> members = new LinkedHashMap<>();
        Map<SiteId, Set<TeamId>> access = new LinkedHashMap<>();
        Set<UserId> users = new LinkedHashSet<>();
        for (RecordedEvent recorded : log) {
            if (recorded.event() instanceof Event.MemberAdded added) {
                members.computeIfAbsent(added.member().team(), team -> new LinkedHashSet<>())
                        .add(added.member().user());
                users.add(added.member().user());
            }
            if (recorded.event() instanceof Event.AccessGiven given) {
                access.computeIfAbsent(given.access().site(), site -> new LinkedHashSet<>())
                        .add(given.access().team());
            }
        }
        Map<TeamId, List<UserId>> lists = new LinkedHashMap<>();
        members.forEach((team, ever) -> lists.put(team, new ArrayList<>(ever)));
        return new Known(lists, access, new ArrayList<>(users));
    }
}
