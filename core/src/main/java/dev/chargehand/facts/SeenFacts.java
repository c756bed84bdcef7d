package dev.chargehand.facts;

import dev.chargehand.site.SiteAccess;
import java.util.List;

/**
 * A part of a list of which not everyone sees all: both what there is and what is the viewer's own, for a rule to choose from.
 *
 * @param through the records by which the viewer reaches the site, at least one, in the order of the teams' ids
 * @param all the next items of the whole list
 * @param own the next items of what the viewer sees at any level
 * @param <T> the items' type
 */
public record SeenFacts<T>(List<SiteAccess> through, List<T> all, List<T> own) {
    /**
     * Copies the lists.
     *
     * @param through the records by which the viewer reaches the site, at least one, in the order of the teams' ids
     * @param all the next items of the whole list
     * @param own the next items of what the viewer sees at any level
     */
    public SeenFacts {
        through = List.copyOf(through);
        all = List.copyOf(all);
        own = List.copyOf(own);
    }
}
