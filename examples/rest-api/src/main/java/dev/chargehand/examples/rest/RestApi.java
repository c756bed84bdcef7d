package dev.chargehand.examples.rest;

import dev.chargehand.StorageException;
import io.javalin.util.JavalinBindException;
import java.util.List;

/** Starts the service, says where it listens, and stops it when the process is asked to end. */
public final class RestApi {
    private static final int BAD_OPTIONS = 2;
    private static final int FAILED = 1;

    private RestApi() {}

    public static void main(String[] arguments) throws InterruptedException {
        if (List.of(arguments).contains("--help")) {
            System.out.print(Options.HELP);
            return;
        }
        try {
            Options options = Options.of(arguments, System.getenv());
            Service service = Service.start(options);
            Runtime.getRuntime().addShutdownHook(new Thread(service::close, "shutdown"));
            System.out.println("listening on http://" + options.host() + ":" + service.port());
            Thread.currentThread().join();
        } catch (Options.BadOptionException bad) {
            end(BAD_OPTIONS, bad.getMessage() + System.lineSeparator() + Options.HELP);
        } catch (StorageException | JavalinBindException unusable) {
            end(FAILED, String.valueOf(unusable.getMessage()));
        }
    }

    private static void end(int code, String message) {
        System.err.println(message);
        System.exit(code);
    }
}
