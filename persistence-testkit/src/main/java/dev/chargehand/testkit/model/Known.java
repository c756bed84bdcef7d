package dev.chargehand.testkit.model;

import dev.chargehand.event.AccessEvent;
import dev.chargehand.event.AssetEvent;
import dev.chargehand.event.InvitationEvent;
import dev.chargehand.event.RecordedEvent;
import dev.chargehand.event.RequestEvent;
import dev.chargehand.event.TeamEvent;
import dev.chargehand.invitation.Invitation;
import dev.chargehand.invitation.TokenHash;
import dev.chargehand.request.DataRequestId;
import dev.chargehand.site.AssetId;
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
record Known(
        Map<TeamId, List<UserId>> members,
        Map<SiteId, Set<TeamId>> access,
        List<UserId> users,
        Set<AssetId> assets,
        Set<DataRequestId> requests,
        Map<TokenHash, Invitation> invitations) {

    static Known in(List<RecordedEvent> log) {
        Map<TeamId, Set<UserId>> members = new LinkedHashMap<>();
        Map<SiteId, Set<TeamId>> access = new LinkedHashMap<>();
        Set<UserId> users = new LinkedHashSet<>();
        Set<AssetId> assets = new LinkedHashSet<>();
        Set<DataRequestId> requests = new LinkedHashSet<>();
        Map<TokenHash, Invitation> invitations = new LinkedHashMap<>();
        for (RecordedEvent recorded : log) {
            if (recorded.event() instanceof TeamEvent.MemberAdded added) {
                members.computeIfAbsent(added.member().team(), team -> new LinkedHashSet<>())
                        .add(added.member().user());
                users.add(added.member().user());
            }
            if (recorded.event() instanceof AccessEvent.AccessGiven given) {
                access.computeIfAbsent(given.access().site(), site -> new LinkedHashSet<>())
                        .add(given.access().team());
            }
            if (recorded.event() instanceof AssetEvent.AssetAdded added) {
                assets.add(added.asset());
            }
            if (recorded.event() instanceof RequestEvent.DataRequested asked) {
                requests.add(asked.request().id());
            }
            if (recorded.event() instanceof InvitationEvent.Invited invited) {
                invitations.put(invited.token(), invited.invitation());
            }
        }
        Map<TeamId, List<UserId>> lists = new LinkedHashMap<>();
        members.forEach((team, ever) -> lists.put(team, new ArrayList<>(ever)));
        return new Known(lists, access, new ArrayList<>(users), assets, requests, invitations);
    }
}
