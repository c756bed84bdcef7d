package dev.chargehand.memory;

import dev.chargehand.charger.Charger;
import dev.chargehand.facts.ChargerFacts;
import dev.chargehand.site.AssetId;
import dev.chargehand.site.SiteAccess;
import dev.chargehand.site.SiteId;
import dev.chargehand.spi.ChargerListing;
import dev.chargehand.team.UserId;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;

/** The lists of chargers that some teams reach. */
final class ChargerLists {
    /** Where a scope lists one of so many on its site or fewer, to look those up takes less than to pass all the others. */
    private static final int SPARSE = 16;

    /** A step in order costs about what a charger of a place does, and to look at a place costs a few of them at least. */
    private static final int STEPS_A_PLACE = 4;

    private final State state;
    private final TeamEntry[] teams;
    private final ChargerListing listing;

    private ChargerLists(State state, TeamEntry[] teams, ChargerListing listing) {
        this.state = state;
        this.teams = teams;
        this.listing = listing;
    }

    static List<ChargerFacts> ofUser(State state, UserId user, ChargerListing listing) {
        UserEntry member = state.users.get(user);
        return member == null ? List.of() : new ChargerLists(state, member.teams, listing).everywhere();
    }

    static List<ChargerFacts> ofTeam(State state, TeamEntry team, ChargerListing listing) {
        return new ChargerLists(state, new TeamEntry[] {team}, listing).everywhere();
    }

    static Optional<List<ChargerFacts>> onSite(State state, SiteId site, UserId viewer, ChargerListing listing) {
        if (Questions.through(state, viewer, site).isEmpty()) {
            return Optional.empty();
        }
        UserEntry member = Objects.requireNonNull(state.users.get(viewer));
        boolean isAsked = listing.query().site().map(site::equals).orElse(true);
        return Optional.of(isAsked ? new ChargerLists(state, member.teams, listing).on(site) : List.of());
    }

    private List<ChargerFacts> everywhere() {
        Optional<SiteId> only = listing.query().site();
        return only.isPresent() ? on(only.get()) : facts(inOrder().orElseGet(this::byPlace));
    }

    private List<ChargerFacts> on(SiteId id) {
        ChargerPage page = new ChargerPage(listing);
        SiteEntry site = state.sites.get(id);
        if (site != null) {
            offer(page, site, Questions.through(teams, site));
        }
        return facts(page);
    }

    /**
     * Passes all chargers there are, in order, which soon fills the page of teams that reach a good part of them. Given up
     * after as many steps as their places are worth, because the others may all come first.
     */
    private Optional<ChargerPage> inOrder() {
        ChargerPage page = new ChargerPage(listing);
        int places =
                Arrays.stream(teams).mapToInt(team -> 1 + team.sites.size()).sum();
        int[] steps = {places * STEPS_A_PLACE};
        state.chargers.walk(page, entry -> --steps[0] >= 0 && page.offer(entry, this::reaches));
        return Optional.of(page).filter(made -> steps[0] >= 0 || made.isFull());
    }

    private boolean reaches(ChargerEntry entry) {
        SiteEntry site = entry.site;
        if (site == null) {
            return entry.isHeldByOneOf(teams);
        }
        for (TeamEntry team : teams) {
            SiteAccess access = site.of(team);
            if (access != null && site.reaches(access, entry.charger.id().asset())) {
                return true;
            }
        }
        return false;
    }

    /** Has each place offer its own. Of several teams that reach a site, the first asks it for all of them. */
    private ChargerPage byPlace() {
        ChargerPage page = new ChargerPage(listing);
        for (TeamEntry team : teams) {
            team.chargers.offerTo(page, any -> true);
            for (SiteAccess access : team.sites.values()) {
                SiteEntry site = state.site(access.site());
                List<SiteAccess> through = Questions.through(teams, site);
                if (through.get(0).team().equals(access.team())) {
                    offer(page, site, through);
                }
            }
        }
        return page;
    }

    private void offer(ChargerPage page, SiteEntry site, List<SiteAccess> through) {
        if (through.stream().anyMatch(SiteAccess::allAssets)) {
            site.chargers.offerTo(page, any -> true);
            return;
        }
        List<NavigableSet<AssetId>> scopes =
                through.stream().map(site::listedFor).toList();
        int listed = scopes.stream().mapToInt(NavigableSet::size).sum();
        if (listed > site.chargers.size() / SPARSE) {
            site.chargers.offerTo(page, this::reaches);
        } else {
            scopes.stream()
                    .flatMap(NavigableSet::stream)
                    .distinct()
                    .map(state.assets::charger)
                    .filter(Objects::nonNull)
                    .forEach(entry -> page.offer(entry, any -> true));
        }
    }

    private List<ChargerFacts> facts(ChargerPage page) {
        return page.entries().stream().map(this::facts).toList();
    }

    private ChargerFacts facts(ChargerEntry entry) {
        Charger charger = entry.charger;
        SiteEntry site = entry.site;
        List<SiteAccess> through = site == null
                ? List.of()
                : Questions.through(teams, site).stream()
                        .filter(access -> site.reaches(access, charger.id().asset()))
                        .toList();
        return new ChargerFacts(charger, through, entry.licenses.current());
    }
}
