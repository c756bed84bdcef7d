package dev.chargehand.examples.quickstart;

import dev.chargehand.Chargehand;
import dev.chargehand.site.ReachableSite;
import dev.chargehand.site.Site;
import dev.chargehand.team.Team;
import dev.chargehand.team.UserId;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a user's teams hold: teams by name, and the sites of each by the note that names their station. Thread confined.
 */
final class Inventory {
    private final Map<String, Team> teams = new LinkedHashMap<>();
    private final Map<String, Map<String, Site>> sites = new HashMap<>();

    private Inventory() {}

    /** What is there for these networks now; of several teams of one name, the one that the user joined first. */
    static Inventory of(Chargehand chargehand, UserId user, Collection<String> networks) {
        Inventory inventory = new Inventory();
        Pages.forEach(page -> chargehand.teams().list(user, page), found -> {
            if (networks.contains(found.team().name())) {
                inventory.teams.putIfAbsent(found.team().name(), found.team());
            }
        });
        for (Team team : inventory.teams.values()) {
            Pages.<ReachableSite>forEach(
                    page -> chargehand.sites().ofTeam(user, team.id(), page),
                    found -> inventory.put(team, found.site()));
        }
        return inventory;
    }

    void put(Team team) {
        teams.put(team.name(), team);
    }

    void put(Team team, Site site) {
        site.details().description().ifPresent(note -> sitesOf(team.name()).put(note, site));
    }

    Collection<Team> teams() {
        return teams.values();
    }

    Optional<Team> team(String network) {
        return Optional.ofNullable(teams.get(network));
    }

    Optional<Site> site(Station station) {
        return Optional.ofNullable(sitesOf(station.network()).get(station.note()));
    }

    private Map<String, Site> sitesOf(String network) {
        return sites.computeIfAbsent(network, unused -> new HashMap<>());
    }
}
