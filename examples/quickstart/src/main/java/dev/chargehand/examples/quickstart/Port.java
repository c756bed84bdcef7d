package dev.chargehand.examples.quickstart;

import dev.chargehand.charger.ChargerDraft;

/**
 * A port of a station, which becomes a charger of its site.
 *
 * @param station the source's id of the station
 * @param site what people call the site
 * @param kind what it gives
 * @param number from 1, among the station's ports of this kind
 */
record Port(String station, String site, PortKind kind, int number) {
    /** A site's name may be as long as a reference may be, which says more than the name. */
    private static final int MAX_NAME = 200;

    /** The same in every run, so that the next run knows the charger again. */
    String identity() {
        return "AFDC-" + station + "-" + kind.mark() + "-" + number;
    }

    String reference() {
        boolean fits = site.codePointCount(0, site.length()) <= MAX_NAME;
        String name = fits ? site : site.substring(0, site.offsetByCodePoints(0, MAX_NAME));
        return kind.title() + " no. " + number + ", " + name;
    }

    /** The file tells of no maker and no model. */
    ChargerDraft draft() {
        ChargerDraft draft =
                ChargerDraft.identity(identity()).reference(reference()).connectors(1);
        return kind == PortKind.DIRECT_CURRENT ? draft.directCurrent() : draft;
    }
}
