package dev.chargehand.examples.quickstart;

import dev.chargehand.Chargehand;
import dev.chargehand.charger.ReachableCharger;
import dev.chargehand.spi.Storage;
import dev.chargehand.team.Team;
import dev.chargehand.team.UserId;
import java.util.List;

/** One chapter after the other, each of which may run again over what the runs before have left. */
final class Tour {
    private static final UserId IMPORTER = UserId.email("fleet@example.org");

    private final Storage storage;
    private final Chargehand chargehand;
    private final Fleet fleet;
    private final Steps steps;

    Tour(Storage storage, Fleet fleet, Steps steps) {
        this.storage = storage;
        this.chargehand = Chargehand.on(storage);
        this.fleet = fleet;
        this.steps = steps;
    }

    void run() {
        Inventory inventory = storeSites();
        storeChargers(inventory);
        Questions questions = new Questions(chargehand, IMPORTER, fleet, inventory);
        ask(questions);
        Team largest = inventory.team(fleet.networks().get(0)).orElseThrow();
        license(questions, largest);
        steps.start("Handing a site over");
        new SiteHandover(storage).show(steps);
        steps.start("Counting what is stored");
        steps.done(Totals.of(chargehand, IMPORTER).toString());
    }

    private Inventory storeSites() {
        steps.start("Making each network a team and each station a site of that team");
        Import job = new Import(chargehand, IMPORTER, fleet);
        int there = fleet.stations().size() - job.toDo();
        goingOn(there, job.toDo(), Steps.count(there, "site", "sites"));
        try (Progress progress = steps.progress(job.toDo(), "sites")) {
            job.run(progress);
        }
        steps.done(job.result());
        return job.inventory();
    }

    private void storeChargers(Inventory inventory) {
        steps.start("Making each port a charger of its site");
        ChargerImport job = new ChargerImport(chargehand, IMPORTER, fleet, inventory);
        goingOn(job.there(), job.toDo(), Steps.count(job.there(), "charger", "chargers"));
        try (Progress progress = steps.progress(job.toDo(), "chargers")) {
            job.run(progress);
        }
        steps.done(job.result());
    }

    private void goingOn(int there, int toDo, String counted) {
        if (there > 0 && toDo > 0) {
            steps.say(counted + " already there, going on from them");
        }
    }

    private void ask(Questions questions) {
        steps.start("Adding a member");
        questions.addMember(steps);
        steps.start("Asking who may do what");
        questions.ask(steps);
        steps.start("Trying what is not allowed");
        questions.tryWhatIsNotAllowed(steps);
    }

    private void license(Questions questions, Team team) {
        TeamChargers chargers = new TeamChargers(chargehand, IMPORTER, team);
        List<ReachableCharger> some = chargers.firstPage();
        steps.start("Telling from the back office how chargers are");
        new Reports(chargehand).tell(some, steps);
        steps.start("Selling licenses");
        Shop shop = new Shop(chargehand, IMPORTER, team);
        shop.fillCatalogue(steps);
        shop.sell(some, steps);
        steps.start("Asking who may turn on what");
        questions.askForSmartCharging(chargers.firstPage(), steps);
        steps.start("Listing the chargers of team \"" + team.name() + "\"");
        chargers.show(steps);
    }
}
