package dev.chargehand.testkit.model;

import dev.chargehand.site.AssetId;
import dev.chargehand.site.DataAccess;
import dev.chargehand.team.TeamId;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A site in the reference model: a name, what is on it, and which teams reach it how far. */
public final class PlainSite {
    private final Map<TeamId, Access> access = new HashMap<>();
    private final Set<AssetId> assets = new TreeSet<>();
    private String name;

    private PlainSite(String name) {
        this.name = name;
    }

    /** One team's record; without a list it reaches all assets. */
    public record Access(boolean owner, DataAccess data, Optional<Set<AssetId>> only) {
        static final Access OWNER = new Access(true, DataAccess.always(), Optional.empty());

        /** 1 basic, 2 sensitive, 3 owner. */
        int level(Instant now) {
            return owner ? 3 : holds(data, now) ? 2 : 1;
        }

        boolean reaches(AssetId asset) {
            return only.isEmpty() || only.get().contains(asset);
        }

        Access with(DataAccess other) {
            return new Access(owner, other, only);
        }

        Access with(Optional<Set<AssetId>> other) {
            return new Access(owner, data, other);
        }
    }

    static PlainSite ownedBy(TeamId team, String name) {
        PlainSite site = new PlainSite(name);
        site.access.put(team, Access.OWNER);
        return site;
    }

    static boolean holds(DataAccess data, Instant now) {
        return data instanceof DataAccess.Always
                || (data instanceof DataAccess.Until until && now.isBefore(until.end()));
    }

    /** Whether the first ends later than the second. */
    static boolean endsLater(DataAccess one, DataAccess other) {
        if (one instanceof DataAccess.None || other instanceof DataAccess.Always) {
            return false;
        }
        if (one instanceof DataAccess.Always || other instanceof DataAccess.None) {
            return true;
        }
        return ((DataAccess.Until) one).end().isAfter(((DataAccess.Until) other).end());
    }

    PlainSite copy() {
        PlainSite copy = new PlainSite(name);
        copy.access.putAll(access);
        copy.assets.addAll(assets);
        return copy;
    }

    public String name() {
        return name;
    }

    public Map<TeamId, Access> access() {
        return access;
    }

    public Set<AssetId> assets() {
        return assets;
    }

    TeamId owner() {
        return access.entrySet().stream()
                .filter(one -> one.getValue().owner())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    void rename(String to) {
        name = to;
    }

    /** Takes an asset away, and out of every list. */
    void drop(AssetId asset) {
        assets.remove(asset);
        access.replaceAll((team, one) -> one.with(one.only().map(list -> {
            Set<AssetId> left = new TreeSet<>(list);
            left.remove(asset);
            return left;
        })));
    }
}
