package dev.chargehand.examples.quickstart;

import dev.chargehand.Chargehand;
import dev.chargehand.StorageException;
import dev.chargehand.team.UserId;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.NoSuchFileException;
import java.util.List;

/** The main job on real input: from a file of charging stations to "who may do what, and why?". */
public final class Quickstart {
    private static final int DONE = 0;
    private static final int FAILED = 1;
    private static final int WRONG_ARGUMENTS = 2;
    private static final UserId IMPORTER = UserId.email("fleet@example.org");

    private final PrintStream out;
    private final PrintStream err;
    private final boolean terminal;

    Quickstart(PrintStream out, PrintStream err, boolean terminal) {
        this.out = out;
        this.err = err;
        this.terminal = terminal;
    }

    /**
     * Runs it; a failure ends the virtual machine with the exit code that the usage names.
     *
     * @param args see {@code --help}
     */
    public static void main(String[] args) {
        int exitCode = new Quickstart(System.out, System.err, Terminal.isInteractive()).run(args);
        System.out.flush();
        if (exitCode != DONE) {
            System.exit(exitCode);
        }
    }

    /** The exit code. */
    int run(String... args) {
        List<String> given = List.of(args);
        if (given.contains("--help") || given.contains("-h")) {
            out.print(Arguments.USAGE);
            return DONE;
        }
        try {
            return run(Arguments.of(given));
        } catch (Arguments.UsageException wrong) {
            err.println(wrong.getMessage());
            err.print(Arguments.USAGE);
            return WRONG_ARGUMENTS;
        }
    }

    private int run(Arguments arguments) {
        try {
            readAndStore(arguments);
            return DONE;
        } catch (MalformedFleetException malformed) {
            malformed.problems().forEach(err::println);
            err.println("Nothing was stored; correct "
                    + Steps.count(malformed.problems().size(), "problem", "problems") + " and run it again.");
        } catch (NoSuchFileException missing) {
            err.println("cannot read " + missing.getMessage() + ": found no such file, expected a CSV file or \""
                    + Arguments.SHIPPED + "\"");
        } catch (IOException unreadable) {
            err.println("cannot read " + arguments.csvName() + ": " + unreadable.getMessage());
        } catch (StorageException failed) {
            err.println(failed.getMessage());
        }
        return FAILED;
    }

    private void readAndStore(Arguments arguments) throws IOException, MalformedFleetException {
        Steps steps = new Steps(out);
        steps.start("Reading " + arguments.csvName());
        Fleet fleet =
                arguments.csv().isPresent() ? FleetFile.read(arguments.csv().get()) : FleetFile.shipped();
        steps.done("found " + fleet.describe());

        steps.start("Opening " + Storages.name(arguments.storage()));
        try (Storages.Opened opened = Storages.open(arguments.storage())) {
            steps.done("ready");
            Chargehand chargehand = Chargehand.on(opened.storage());
            Inventory inventory = store(chargehand, fleet, steps);
            ask(chargehand, fleet, inventory, steps);
            steps.start("Handing a site over");
            new SiteHandover(opened.storage()).show(steps);
            steps.start("Counting what is stored");
            steps.done(Totals.of(chargehand, IMPORTER).toString());
        }
    }

    private Inventory store(Chargehand chargehand, Fleet fleet, Steps steps) {
        steps.start("Making each network a team and each station a site of that team");
        Import job = new Import(chargehand, IMPORTER, fleet);
        int stored = fleet.stations().size() - job.toDo();
        if (stored > 0 && job.toDo() > 0) {
            steps.say(Steps.count(stored, "site", "sites") + " already there, going on from them");
        }
        try (Progress progress = new Progress(out, terminal, job.toDo())) {
            job.run(progress);
        }
        steps.done(job.result());
        return job.inventory();
    }

    private static void ask(Chargehand chargehand, Fleet fleet, Inventory inventory, Steps steps) {
        Questions questions = new Questions(chargehand, IMPORTER, fleet, inventory);
        steps.start("Adding a member");
        questions.addMember(steps);
        steps.start("Asking who may do what");
        questions.ask(steps);
        steps.start("Trying what is not allowed");
        questions.tryWhatIsNotAllowed(steps);
    }
}
