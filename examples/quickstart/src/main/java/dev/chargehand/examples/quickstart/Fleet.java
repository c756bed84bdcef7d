package dev.chargehand.examples.quickstart;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All stations of a file, in its order.
 *
 * @param stations at least one
 */
record Fleet(List<Station> stations) {
    Fleet {
        stations = List.copyOf(stations);
    }

    /** How much it is, in words. */
    String describe() {
        int ports = stations.stream().mapToInt(Station::portCount).sum();
        return Steps.count(stations.size(), "station", "stations") + " with " + Steps.count(ports, "port", "ports")
                + " in " + Steps.count(networks().size(), "network", "networks");
    }

    /** The networks, the one with the most stations first. */
    List<String> networks() {
        Map<String, Long> sizes = stations.stream()
                .map(Station::network)
                .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
        return sizes.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The first station of a network in the file. */
    Station firstOf(String network) {
        return stations.stream()
                .filter(station -> station.network().equals(network))
                .findFirst()
                .orElseThrow();
    }
}
