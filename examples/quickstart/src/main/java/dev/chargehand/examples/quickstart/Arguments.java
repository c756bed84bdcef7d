package dev.chargehand.examples.quickstart;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the command line asks for.
 *
 * @param csv the fleet to read; empty for the copy that ships with the example
 * @param storage {@code memory}, a SQLite file, or a {@code jdbc:postgresql:} address
 */
record Arguments(Optional<Path> csv, String storage) {
    static final String SHIPPED = "shipped";
    static final String DEFAULT_STORAGE = "chargehand-quickstart.db";

    static final String USAGE = """
            Reads a fleet of charging stations into Chargehand and asks who may do what.

            mvn -q -pl examples/quickstart -am compile exec:java -Dexec.args="[CSV] [STORAGE]"

              CSV      a file with the columns of the Alternative Fuels Data Center,
                       or "shipped" for the copy that comes with the example (default)
              STORAGE  memory
                       a SQLite file, made when missing (default: chargehand-quickstart.db)
                       jdbc:postgresql://HOST/DATABASE?user=USER&password=PASSWORD

            Exit codes: 0 done, 1 malformed input or failed storage, 2 wrong arguments.
            """;

    /** The arguments, or why there are none. */
    static Arguments of(List<String> given) throws UsageException {
        if (given.size() > 2) {
            throw new UsageException("found " + given.size() + " arguments, expected at most a CSV file and a storage");
        }
        for (String argument : given) {
            if (argument.startsWith("-")) {
                throw new UsageException("found " + argument + ", expected a CSV file or a storage");
            }
        }
        String storage = given.size() == 2 ? given.get(1) : DEFAULT_STORAGE;
        if (!Storages.knows(storage)) {
            throw new UsageException("found an address of another database, expected a storage as below");
        }
        Optional<Path> csv = given.stream()
                .limit(1)
                .filter(name -> !name.equals(SHIPPED))
                .map(Path::of)
                .findFirst();
        return new Arguments(csv, storage);
    }

    String csvName() {
        return csv.map(Path::toString).orElse("the shipped " + FleetFile.SHIPPED);
    }

    /** The command line makes no sense. */
    static final class UsageException extends Exception {
        private static final long serialVersionUID = 1L;

        UsageException(String message) {
            super(message);
        }
    }
}
