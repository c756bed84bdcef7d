package dev.chargehand.testkit.model;

import dev.chargehand.site.Site;
import dev.chargehand.site.SiteAccess;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.Member;
import dev.chargehand.team.Team;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.util.HashMap;
import java.util.Map;

/** All there is at one moment, as plain maps. Compares by value; not thread safe. */
public final class State {
    private final Map<TeamId, Team> teams = new HashMap<>();
    private final Map<TeamId, Map<UserId, Member>> members = new HashMap<>();
    private final Map<SiteId, Site> sites = new HashMap<>();
    private final Map<SiteId, Map<TeamId, SiteAccess>> access = new HashMap<>();

    public Map<TeamId, Team> teams() {
        return teams;
    }

    public Map<TeamId, Map<UserId, Member>> members() {
        return members;
    }

    public Map<SiteId, Site> sites() {
        return sites;
    }

    public Map<SiteId, Map<TeamId, SiteAccess>> access() {
        return access;
    }
}
