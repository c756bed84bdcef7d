package dev.chargehand.license;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a license gives; the two are independent of each other (I-81). */
public enum Tier {
    /** Smart charging and what goes with it. */
    SMART,
    /** The professional functions. */
    PRO;

    /**
     * Some tiers for people.
     *
     * @param some which
     * @return for example {@code SMART or PRO}
     */
    public static String names(Set<Tier> some) {
        return new TreeSet<>(some).stream().map(Enum::name).collect(Collectors.joining(" or "));
    }
}
