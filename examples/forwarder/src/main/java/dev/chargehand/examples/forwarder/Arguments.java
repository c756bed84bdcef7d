package dev.chargehand.examples.forwarder;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the program was started with. */
sealed interface Arguments {
    String USAGE = """
            Usage: forward --storage STORAGE --to URL [--name NAME] [--lease SECONDS] [--attempts NUMBER] [--full]
                     --storage   a SQLite file or a jdbc:postgresql: address that a service uses
                     --to        where each event is posted, http: or https:
                     --name      of this feed; each has its own position, host unless said
                     --lease     for how long a forwarder that was killed keeps the feed from others, 20 unless said
                     --attempts  how often one event is tried before the program ends, 100 unless said
                     --full      send users and whole events, personal data included
                   receive --file FILE [--port PORT]
                     --file      where each event is kept as one line
                     --port      on this machine, 8090 unless said; 0 takes any free one
                   --help      this text
            """;

    /** The longest name of a feed. */
    int NAME_LENGTH = 100;

    /** Forward the events of a storage to a callback. */
    record Forward(String storage, URI to, String name, Duration lease, int attempts, boolean full)
            implements Arguments {}

    /** Receive events and keep them. */
    record Receive(Path file, int port) implements Arguments {}

    /** What is wrong, and what was expected. */
    final class UsageException extends Exception {
        private static final long serialVersionUID = 1;

        UsageException(String message) {
            super(message);
        }
    }

    static Arguments of(List<String> given) throws UsageException {
        String command = given.isEmpty() ? "nothing" : given.get(0);
        return switch (command) {
            case "forward" -> forward(options(given, Set.of("storage", "to", "name", "lease", "attempts", "full")));
            case "receive" -> {
                Map<String, String> options = options(given, Set.of("file", "port"));
                yield new Receive(Path.of(needed(options, "file")), (int) number(options, "port", "8090", 0, 65_535));
            }
            default -> throw new UsageException("found " + command + ", expected forward or receive");
        };
    }

    private static Forward forward(Map<String, String> options) throws UsageException {
        String storage = needed(options, "storage");
        if (storage.startsWith("jdbc:") && !Databases.isPostgresql(storage)) {
            throw new UsageException("--storage: expected a file or a jdbc:postgresql: address");
        }
        String name = options.getOrDefault("name", "host");
        if (name.isBlank() || name.length() > NAME_LENGTH) {
            throw new UsageException("--name: expected 1 to " + NAME_LENGTH + " characters");
        }
        Duration lease = Duration.ofMillis(Math.round(1000 * number(options, "lease", "20", 0.1, 3600)));
        int attempts = (int) number(options, "attempts", "100", 1, Integer.MAX_VALUE);
        return new Forward(storage, url(needed(options, "to")), name, lease, attempts, options.containsKey("full"));
    }

    private static Map<String, String> options(List<String> given, Set<String> names) throws UsageException {
        Map<String, String> options = new HashMap<>();
        Deque<String> left = new ArrayDeque<>(given.subList(1, given.size()));
        while (!left.isEmpty()) {
            String option = left.pop();
            String name = option.startsWith("--") ? option.substring(2) : "";
            if (!names.contains(name)) {
                throw new UsageException("found " + option + ", expected one of the options below");
            }
            if (!name.equals("full") && left.isEmpty()) {
                throw new UsageException(option + ": expected a value after it");
            }
            options.put(name, name.equals("full") ? "" : left.pop());
        }
        return options;
    }

    private static String needed(Map<String, String> options, String name) throws UsageException {
        String value = options.getOrDefault(name, "");
        if (value.isBlank()) {
            throw new UsageException("--" + name + ": expected a value, found none");
        }
        return value;
    }

    private static double number(Map<String, String> options, String name, String otherwise, double least, double most)
            throws UsageException {
        try {
            double number = Double.parseDouble(options.getOrDefault(name, otherwise));
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException none) {
            // said below
        }
        throw new UsageException("--" + name + ": expected a number from " + least + " to " + most);
    }

    private static URI url(String text) throws UsageException {
        try {
            URI url = URI.create(text);
            if (("http".equals(url.getScheme()) || "https".equals(url.getScheme())) && url.getHost() != null) {
                return url;
            }
        } catch (IllegalArgumentException malformed) {
            // said below
        }
        throw new UsageException("--to: expected an address that begins with http:// or https://");
    }
}
