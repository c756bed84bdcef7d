package dev.chargehand.memory;

import dev.chargehand.site.AssetId;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.TeamId;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Teams, sites, access records and assets as a change finds them at each of its events. */
final class Rows {
    private static final String OWNER = "owner of";

    private record Place(SiteId site, TeamId team) {
        @Override
        public String toString() {
            return site + " for team " + team;
        }
    }

    final Keys keys = new Keys();
    final ChargerRows chargers;
    private final State state;
    private final Set<Place> given = new HashSet<>();

    Rows(State state) {
        this.state = state;
        chargers = new ChargerRows(state, keys);
    }

    void needTeam(TeamId team) {
        keys.need("team", team, state.teams.containsKey(team));
    }

    void needSite(SiteId site) {
        keys.need("site", site, state.sites.containsKey(site));
    }

    void needAccess(SiteId site, TeamId team) {
        keys.need("access", new Place(site, team), hadAccess(site, team));
    }

    void given(SiteId site, TeamId team) {
        keys.take("access", new Place(site, team), hadAccess(site, team));
        given.add(new Place(site, team));
    }

    void removed(SiteId site, TeamId team) {
        Place place = new Place(site, team);
        keys.free("access", place, hadAccess(site, team));
        if (keys.has(OWNER, place, hadOwner(site, team))) {
            keys.free(OWNER, place, hadOwner(site, team));
            keys.free(OWNER, site, hadOwner(site));
        }
    }

    void owned(SiteId site, TeamId team) {
        keys.take(OWNER, site, hadOwner(site));
        keys.take(OWNER, new Place(site, team), hadOwner(site, team));
    }

    void passed(SiteId site, TeamId from, TeamId to) {
        keys.free(OWNER, new Place(site, from), hadOwner(site, from));
        keys.take(OWNER, new Place(site, to), hadOwner(site, to));
    }

    private boolean isOn(SiteId site, AssetId asset) {
        SiteEntry entry = state.assets.siteOf(asset);
        return keys.has("asset", List.of(site, asset), entry != null && entry == state.sites.get(site));
    }

    void added(SiteId site, AssetId asset) {
        keys.take("asset", asset, state.assets.siteOf(asset) != null);
        keys.take("asset", List.of(site, asset), isOn(site, asset));
    }

    void removed(SiteId site, AssetId asset) {
        keys.free("asset", List.of(site, asset), isOn(site, asset));
        keys.free("asset", asset, state.assets.siteOf(asset) != null);
    }

    void needAsset(SiteId site, AssetId asset) {
        keys.need("asset", List.of(site, asset), isOn(site, asset));
    }

    /** Those that were there before the change. */
    void freeAssetsOf(SiteId site) {
        SiteEntry entry = state.sites.get(site);
        if (entry != null) {
            entry.assets.stream().filter(asset -> isOn(site, asset)).forEach(asset -> removed(site, asset));
        }
    }

    Set<SiteId> sitesOf(TeamId team) {
        TeamEntry entry = state.teams.get(team);
        Set<SiteId> sites = new TreeSet<>(entry == null ? Set.of() : entry.sites.keySet());
        given.stream().filter(place -> place.team().equals(team)).forEach(place -> sites.add(place.site()));
        sites.removeIf(site -> !keys.has("access", new Place(site, team), hadAccess(site, team)));
        return sites;
    }

    Set<TeamId> teamsOn(SiteId site) {
        SiteEntry entry = state.sites.get(site);
        Set<TeamId> teams = new TreeSet<>();
        if (entry != null) {
            Arrays.stream(entry.access).forEach(access -> teams.add(access.team()));
        }
        given.stream().filter(place -> place.site().equals(site)).forEach(place -> teams.add(place.team()));
        teams.removeIf(team -> !keys.has("access", new Place(site, team), hadAccess(site, team)));
        return teams;
    }

    private boolean hadAccess(SiteId site, TeamId team) {
        SiteEntry entry = state.sites.get(site);
        return entry != null && entry.of(team) != null;
    }

    private boolean hadOwner(SiteId site) {
        SiteEntry entry = state.sites.get(site);
        return entry != null && entry.owner != null;
    }

    private boolean hadOwner(SiteId site, TeamId team) {
        SiteEntry entry = state.sites.get(site);
        return entry != null && entry.owner != null && entry.owner.team.id().equals(team);
    }
}
