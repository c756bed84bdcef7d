package dev.chargehand.spi;

import dev.chargehand.charger.ChargerId;
import dev.chargehand.license.Sku;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.TeamId;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a command decides over. A storage locks it in this order: teams by id, sites by id, chargers by id, products by SKU.
 *
 * @param teams the teams, in the order of their ids
 * @param sites the sites, in the order of their ids
 * @param chargers the chargers, in the order of their ids
 * @param products the products, in the order of their SKUs
 */
public record Locks(
        SortedSet<TeamId> teams, SortedSet<SiteId> sites, SortedSet<ChargerId> chargers, SortedSet<Sku> products) {
    /** Nothing to lock: what the command makes is new. */
    public static final Locks NONE = of(Set.of(), Set.of());

    /**
     * Copies the sets.
     *
     * @param teams the teams, in the order of their ids
     * @param sites the sites, in the order of their ids
     * @param chargers the chargers, in the order of their ids
     * @param products the products, in the order of their SKUs
     */
    public Locks {
        teams = copy(teams);
        sites = copy(sites);
        chargers = copy(chargers);
        products = copy(products);
    }

    private static <T> SortedSet<T> copy(Collection<T> some) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(some));
    }

    /**
     * One team.
     *
     * @param team the team
     * @return its lock
     */
    public static Locks of(TeamId team) {
        return of(Set.of(team), Set.of());
    }

    /**
     * One charger, for who acts through no team.
     *
     * @param charger the charger
     * @return its lock
     */
    public static Locks of(ChargerId charger) {
        return NONE.and(charger);
    }

    /**
     * One product.
     *
     * @param product the product
     * @return its lock
     */
    public static Locks of(Sku product) {
        return new Locks(new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>(Set.of(product)));
    }

    /**
     * A site and the teams through which it is reached.
     *
     * @param teams the teams
     * @param site the site
     * @return their locks
     */
    public static Locks of(Collection<TeamId> teams, SiteId site) {
        return of(teams, Set.of(site));
    }

    /**
     * Teams and sites.
     *
     * @param teams the teams
     * @param sites the sites
     * @return their locks
     */
    public static Locks of(Collection<TeamId> teams, Collection<SiteId> sites) {
        return new Locks(new TreeSet<>(teams), new TreeSet<>(sites), new TreeSet<>(), new TreeSet<>());
    }

    /**
     * These and a team.
     *
     * @param team the team
     * @return the locks of all
     */
    public Locks and(TeamId team) {
        return and(of(team));
    }

    /**
     * These and a charger.
     *
     * @param charger the charger
     * @return the locks of all
     */
    public Locks and(ChargerId charger) {
        SortedSet<ChargerId> more = new TreeSet<>(chargers);
        more.add(charger);
        return new Locks(teams, sites, more, products);
    }

    /**
     * These and others.
     *
     * @param others the others
     * @return the locks of all
     */
    public Locks and(Locks others) {
        return new Locks(
                both(teams, others.teams),
                both(sites, others.sites),
                both(chargers, others.chargers),
                both(products, others.products));
    }

    private static <T> SortedSet<T> both(SortedSet<T> some, SortedSet<T> others) {
        SortedSet<T> all = new TreeSet<>(some);
        all.addAll(others);
        return all;
    }

    /**
     * Whether there is nothing to lock.
     *
     * @return true for {@link #NONE} and what equals it
     */
    public boolean isEmpty() {
        return teams.isEmpty() && sites.isEmpty() && chargers.isEmpty() && products.isEmpty();
    }
}
