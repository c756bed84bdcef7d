package dev.chargehand.examples.rest;

import dev.chargehand.examples.rest.http.Ids;
import dev.chargehand.examples.rest.store.Stores;
import dev.chargehand.team.TeamId;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How the service is started.
 *
 * @param host the address to bind
 * @param port the port; 0 takes any that is free
 * @param storage {@code memory}, a SQLite file or {@code jdbc:postgresql:…}
 * @param anyoneIsAnyone whether to bind an address that others can reach, although a token is only an address
 * @param partners the teams that are billed later
 */
record Options(String host, int port, String storage, boolean anyoneIsAnyone, Set<TeamId> partners) {
    static final String HELP = """
            Usage: rest-api [options]
              --port PORT          the port, 8080 unless said; 0 takes any free one        (or PORT)
              --storage STORAGE    memory | FILE | jdbc:postgresql:..., memory unless said (or STORAGE)
              --host HOST          the address to bind, 127.0.0.1 unless said              (or HOST)
              --partners UUID,...  the teams that are billed later                         (or PARTNERS)
              --anyone-is-anyone   bind an address that others can reach, although a caller's
                                   token is only an e-mail address or phone number
              --help               this text
            """;

    private static final int LAST_PORT = 65_535;
    private static final Set<String> NAMES = Set.of("port", "storage", "host", "partners");
    private static final String FLAG = "--anyone-is-anyone";

    /** What is wrong with the options, and what was expected. */
    static final class BadOptionException extends Exception {
        private static final long serialVersionUID = 1;

        BadOptionException(String message) {
            super(message);
        }
    }

    static Options of(String[] arguments, Map<String, String> environment) throws BadOptionException {
        Map<String, String> given = given(arguments, environment);
        Options options = new Options(
                given.getOrDefault("host", "127.0.0.1"),
                port(given.getOrDefault("port", "8080")),
                storage(given.getOrDefault("storage", "memory")),
                given.containsKey(FLAG),
                partners(given.getOrDefault("partners", "")));
        options.requireSafe();
        return options;
    }

    private static Map<String, String> given(String[] arguments, Map<String, String> environment)
            throws BadOptionException {
        Map<String, String> given = new HashMap<>();
        NAMES.stream()
                .filter(name -> environment.containsKey(name.toUpperCase(java.util.Locale.ROOT)))
                .forEach(name -> given.put(name, environment.get(name.toUpperCase(java.util.Locale.ROOT))));
        Deque<String> left = new ArrayDeque<>(Arrays.asList(arguments));
        while (!left.isEmpty()) {
            String option = left.pop();
            if (option.equals(FLAG)) {
                given.put(FLAG, "");
            } else if (!option.startsWith("--") || !NAMES.contains(option.substring(2))) {
                throw new BadOptionException("found " + option + ", expected one of the options below");
            } else if (left.isEmpty()) {
                throw new BadOptionException(option + ": expected a value after it");
            } else {
                given.put(option.substring(2), left.pop());
            }
        }
        return given;
    }

    private static int port(String text) throws BadOptionException {
        try {
            int port = Integer.parseInt(text);
            if (port >= 0 && port <= LAST_PORT) {
                return port;
            }
        } catch (NumberFormatException none) {
            // said below
        }
        throw new BadOptionException("--port: expected a number from 0 to " + LAST_PORT);
    }

    private static String storage(String address) throws BadOptionException {
        if (address.isBlank() || !Stores.knows(address)) {
            throw new BadOptionException("--storage: expected memory, a file or jdbc:postgresql:…");
        }
        return address;
    }

    private static Set<TeamId> partners(String list) throws BadOptionException {
        Set<String> ids =
                Arrays.stream(list.split(",", -1)).filter(id -> !id.isBlank()).collect(Collectors.toSet());
        if (!ids.stream().allMatch(id -> Ids.parse(id).isPresent())) {
            throw new BadOptionException("--partners: expected UUIDs of teams, separated by commas");
        }
        return ids.stream().map(TeamId::parse).collect(Collectors.toSet());
    }

    private void requireSafe() throws BadOptionException {
        try {
            if (!anyoneIsAnyone && !InetAddress.getByName(host).isLoopbackAddress()) {
                throw new BadOptionException("--host: found " + host
                        + ", which others can reach, while a caller's token is only an address. Expected a loopback address; "
                        + FLAG + " binds it all the same");
            }
        } catch (UnknownHostException unknown) {
            throw new BadOptionException("--host: found no address of that name");
        }
    }
}
