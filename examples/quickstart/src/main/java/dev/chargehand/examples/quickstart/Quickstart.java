package dev.chargehand.examples.quickstart;

import dev.chargehand.RefusedException;
import dev.chargehand.StorageException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.NoSuchFileException;
import java.util.List;

/** The main job on real input: from a file of charging stations to "who may do what, and why?". */
public final class Quickstart {
    private static final int DONE = 0;
    private static final int FAILED = 1;
    private static final int WRONG_ARGUMENTS = 2;

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
        } catch (StorageException | RefusedException failed) {
            err.println(failed.getMessage());
        }
        return FAILED;
    }

    private void readAndStore(Arguments arguments) throws IOException, MalformedFleetException {
        Steps steps = new Steps(out, terminal);
        steps.start("Reading " + arguments.csvName());
        Fleet fleet =
                arguments.csv().isPresent() ? FleetFile.read(arguments.csv().get()) : FleetFile.shipped();
        steps.done("found " + fleet.describe());

        steps.start("Opening " + Storages.name(arguments.storage()));
        try (Storages.Opened opened = Storages.open(arguments.storage())) {
            steps.done("ready");
            new Tour(opened.storage(), fleet, steps).run();
        }
    }
}
