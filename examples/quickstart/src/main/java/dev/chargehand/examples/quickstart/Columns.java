package dev.chargehand.examples.quickstart;

import java.util.List;
import java.util.Optional;

/**
 * The column names of a fleet file: those below in any order, and others, which are not read.
 *
 * @param names the names in the file's order
 */
record Columns(List<String> names) {
    static final String ID = "ID";
    static final String NAME = "Station Name";
    static final String STREET = "Street Address";
    static final String CITY = "City";
    static final String STATE = "State";
    static final String ZIP = "ZIP";
    static final String COUNTRY = "Country";
    static final String LATITUDE = "Latitude";
    static final String LONGITUDE = "Longitude";
    static final String NETWORK = "EV Network";
    static final String LEVEL_1 = "EV Level1 EVSE Num";
    static final String LEVEL_2 = "EV Level2 EVSE Num";
    static final String DIRECT_CURRENT = "EV DC Fast Count";

    private static final List<String> NEEDED = List.of(
            ID,
            NAME,
            STREET,
            CITY,
            STATE,
            ZIP,
            COUNTRY,
            LATITUDE,
            LONGITUDE,
            NETWORK,
            LEVEL_1,
            LEVEL_2,
            DIRECT_CURRENT);

    static Columns of(List<String> header) {
        return new Columns(header.stream().map(String::strip).toList());
    }

    /** The first needed column that is not there, or there twice. */
    Optional<String> problem() {
        for (String column : NEEDED) {
            long found = names.stream().filter(column::equals).count();
            if (found != 1) {
                return Optional.of("found " + found + " columns named \"" + column + "\", expected one");
            }
        }
        return Optional.empty();
    }

    int at(String column) {
        return names.indexOf(column);
    }
}
