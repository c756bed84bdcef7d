package dev.chargehand.testkit.model;

import dev.chargehand.site.DataAccess;
import dev.chargehand.team.TeamId;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** A site in the reference model: a name, and which teams reach it how far. */
public final class PlainSite {
    private final Map<TeamId, Access> access = new HashMap<>();
    private String name;

    private PlainSite(String name) {
        this.name = name;
    }

    /** One team's record. */
    public record Access(boolean owner, DataAccess data) {
        int level(Instant now) {
            if (owner) {
                return 3;
            }
            if (data instanceof DataAccess.Until until) {
                return now.isBefore(until.end()) ? 2 : 1;
            }
            return data instanceof DataAccess.Always ? 2 : 1;
        }
    }

    static PlainSite ownedBy(TeamId team, String name) {
        PlainSite site = new PlainSite(name);
        site.access.put(team, new Access(true, DataAccess.always()));
        return site;
    }

    PlainSite copy() {
        PlainSite copy = new PlainSite(name);
        copy.access.putAll(access);
        return copy;
    }

    public String name() {
        return name;
    }

    public Map<TeamId, Access> access() {
        return access;
    }

    void rename(String to) {
        name = to;
    }
}
