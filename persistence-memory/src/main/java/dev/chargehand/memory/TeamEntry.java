package dev.chargehand.memory;

import dev.chargehand.site.SiteAccess;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.Member;
import dev.chargehand.team.MemberId;
import dev.chargehand.team.Team;
import dev.chargehand.team.UserId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** A team with its members, by user and by place, the sites it reaches and the chargers it holds. */
final class TeamEntry {
    final Map<UserId, Member> members = new HashMap<>();
    final NavigableMap<MemberId, Member> places = new TreeMap<>();
    final NavigableMap<SiteId, SiteAccess> sites = new TreeMap<>();
    final PlaceChargers chargers = new PlaceChargers();
    private final Set<UserId> admins = new HashSet<>();
    Team team;

    TeamEntry(Team team) {
        this.team = team;
    }

    void put(Member member) {
        members.put(member.user(), member);
        places.put(member.id(), member);
        if (member.isAdmin()) {
            admins.add(member.user());
        } else {
            admins.remove(member.user());
        }
    }

    void remove(Member member) {
        members.remove(member.user());
        places.remove(member.id());
        admins.remove(member.user());
    }

    boolean hasAdminOtherThan(UserId user) {
        return admins.size() > (admins.contains(user) ? 1 : 0);
    }
}
