package dev.chargehand.examples.quickstart;

import dev.chargehand.Chargehand;
import dev.chargehand.site.Site;
import dev.chargehand.team.Team;
import dev.chargehand.team.TeamDraft;
import dev.chargehand.team.UserId;
import java.util.List;
import java.util.Optional;

/**
 * Makes each network a team and each station a site of that team. Each team and each site is one transaction; a run that
 * was cut off is completed by the next one, and a run that finds everything there writes nothing.
 *
 * <p>Stations that left the file keep their sites: whether to delete those is for a person to say. Use it from one thread,
 * and not twice at a time for one user.
 */
final class Import {
    static final String NOTHING_TO_DO = "everything was already there, nothing was changed";

    private final Chargehand chargehand;
    private final UserId importer;
    private final Inventory inventory;
    private final List<Station> toDo;
    private int teamsCreated;
    private int sitesCreated;
    private int sitesChanged;

    /** Compares the fleet with what is stored; nothing is written yet. */
    Import(Chargehand chargehand, UserId importer, Fleet fleet) {
        this.chargehand = chargehand;
        this.importer = importer;
        this.inventory = Inventory.of(chargehand, importer, fleet.networks());
        this.toDo =
                fleet.stations().stream().filter(station -> !isStored(station)).toList();
    }

    /** How many stations have no site yet, or one that differs. */
    int toDo() {
        return toDo.size();
    }

    /** Stores what is missing and brings up to date what differs; the fleet is checked, so a refusal would be a bug. */
    void run(Progress progress) {
        for (Station station : toDo) {
            Team team = inventory.team(station.network()).orElseGet(() -> createTeam(station.network()));
            inventory.put(team, store(team, station));
            progress.advance();
        }
    }

    Inventory inventory() {
        return inventory;
    }

    /** What was done, in words. */
    String result() {
        if (toDo.isEmpty()) {
            return NOTHING_TO_DO;
        }
        String created = "created " + Steps.count(teamsCreated, "team", "teams") + " and "
                + Steps.count(sitesCreated, "site", "sites");
        return sitesChanged == 0 ? created : created + ", changed " + Steps.count(sitesChanged, "site", "sites");
    }

    private boolean isStored(Station station) {
        return inventory.site(station).map(Site::details).equals(Optional.of(station.details()));
    }

    private Team createTeam(String network) {
        Team team =
                chargehand.teams().create(importer, TeamDraft.named(network)).orThrow();
        inventory.put(team);
        teamsCreated++;
        return team;
    }

    private Site store(Team team, Station station) {
        Optional<Site> present = inventory.site(station);
        if (present.isPresent()) {
            sitesChanged++;
            return chargehand
                    .sites()
                    .update(importer, present.get().id(), station.site())
                    .orThrow()
                    .site();
        }
        sitesCreated++;
        return chargehand
                .sites()
                .create(importer, team.id(), station.site())
                .orThrow()
                .site();
    }
}
