package dev.chargehand.examples.quickstart;

import dev.chargehand.site.SiteDetails;
import dev.chargehand.site.SiteDraft;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A line of the fleet file that was found to be well formed.
 *
 * @param id the source's id of the station
 * @param network the team to be, in canonical form
 * @param site what the site shall be; its description is the {@link #note}
 * @param counts how many ports of each kind the station has
 */
record Station(String id, String network, SiteDraft site, Map<PortKind, Integer> counts) {
    Station {
        counts = Map.copyOf(counts);
    }

    /** The site's description: it names the station, so that the next run knows the site again. */
    String note() {
        return note(id);
    }

    static String note(String id) {
        return "AFDC station " + id;
    }

    SiteDetails details() {
        return site.check().orThrow();
    }

    int portCount() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Each port, by kind and number. */
    List<Port> ports() {
        String name = details().name();
        return Stream.of(PortKind.values())
                .flatMap(kind -> IntStream.rangeClosed(1, counts.getOrDefault(kind, 0))
                        .mapToObj(number -> new Port(id, name, kind, number)))
                .toList();
    }
}
