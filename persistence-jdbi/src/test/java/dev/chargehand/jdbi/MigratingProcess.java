package dev.chargehand.jdbi;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;
import org.postgresql.ds.PGSimpleDataSource;

/** A host's process that starts: once it is let go, it brings each database it is given up to date. */
final class MigratingProcess {
    private static final long LOOK_NANOS = 1_000_000;

    private MigratingProcess() {}

    public static void main(String[] arguments) {
        Path go = Path.of(arguments[0]);
        System.out.println("ready");
        while (!Files.exists(go)) {
            LockSupport.parkNanos(LOOK_NANOS);
        }
        for (int i = 1; i < arguments.length; i++) {
            try (JdbiStorage storage = storage(arguments[i])) {
                storage.migrate();
                storage.validate();
            }
        }
        System.out.println("done");
    }

    private static JdbiStorage storage(String address) {
        if (!address.startsWith("jdbc:")) {
            return JdbiStorage.sqliteFile(Path.of(address));
        }
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(address);
        return JdbiStorage.postgresql(source);
    }
}
