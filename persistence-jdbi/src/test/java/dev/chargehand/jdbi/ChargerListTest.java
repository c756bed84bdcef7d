package dev.chargehand.jdbi;

import static dev.chargehand.jdbi.ChargerWorld.BERT;
import static dev.chargehand.jdbi.ChargerWorld.CARL;
import static dev.chargehand.jdbi.Given.ANNE;
import static dev.chargehand.jdbi.Given.AT;
import static dev.chargehand.jdbi.Given.site;
import static dev.chargehand.jdbi.Given.team;
import static dev.chargehand.jdbi.GivenChargers.on;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.charger.ChargerQuery;
import dev.chargehand.charger.ChargerSort;
import dev.chargehand.charger.ChargerStatus;
import dev.chargehand.charger.ConnectionStatus;
import dev.chargehand.charger.ConnectorStatus;
import dev.chargehand.charger.LicenseFilter;
import dev.chargehand.facts.ChargerFacts;
import dev.chargehand.site.SiteId;
import dev.chargehand.spi.ChargerListing;
import dev.chargehand.spi.ChargerPlace;
import dev.chargehand.spi.Reads;
import dev.chargehand.spi.Storage;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The lists of chargers in made-up worlds, against a walk over all chargers, on both databases. */
final class ChargerListTest {
    private static final int WORLDS = 2;
    private static final int QUERIES = 60;

    private interface Check {
        void on(ChargerWorld world, Reads reads, String where);
    }

    private static void inEachWorld(Check check) {
        for (long seed = 1; seed <= WORLDS; seed++) {
            try (SqliteFixture sqlite = SqliteFixture.inTemporaryFile();
                    JdbiStorage postgresql = PostgresServer.newStorage()) {
                for (Storage storage : List.of(sqlite.storage(), postgresql)) {
                    ChargerWorld world = new ChargerWorld(seed);
                    world.applyTo(storage);
                    check.on(
                            world,
                            storage.reads(),
                            (storage == postgresql ? "PostgreSQL" : "SQLite") + ", seed " + seed);
                }
            }
        }
    }

    private static ChargerListing listing(ChargerQuery query, ChargerPlace after, int limit) {
        return new ChargerListing(query, after, limit, AT.plusMillis(3), AT.plusMillis(6));
    }

    private static ChargerPlace start(ChargerQuery query) {
        return query.descending() ? ChargerPlace.AFTER_ALL : ChargerPlace.BEFORE_ALL;
    }

    /** Each filter now and then, and always a sort. */
    private static ChargerQuery query(ChargerWorld world) {
        ChargerQuery query = new ChargerQuery(
                sometimes(world, "a", "A", "AB", "Ä", "_", "\uD83D\uDE00", "a1"),
                sometimes(world, ConnectionStatus.values()),
                sometimes(world, ChargerStatus.values()),
                sometimes(world, ConnectorStatus.values()),
                sometimes(world, "Acme", "Bolt"),
                sometimes(world, LicenseFilter.values()),
                sometimes(world, site(1), site(2), site(3)),
                ChargerSort.IDENTITY,
                false);
        ChargerSort sort = world.any(ChargerSort.values());
        return world.any(true, false) ? query.ascending(sort) : query.descending(sort);
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static <T> Optional<T> sometimes(ChargerWorld world, T... some) {
        return world.any(true, false, false, false, false) ? Optional.of(world.any(some)) : Optional.empty();
    }

    @Test
    void pages_at_every_sort_make_up_the_whole_list() {
        inEachWorld((world, reads, where) -> {
            for (ChargerSort sort : ChargerSort.values()) {
                for (ChargerQuery query :
                        List.of(ChargerQuery.ALL.ascending(sort), ChargerQuery.ALL.descending(sort))) {
                    ChargerPlace after = start(query);
                    int pages = 0;
                    List<ChargerFacts> page;
                    do {
                        ChargerListing listing = listing(query, after, 7);
                        page = reads.chargersOf(ANNE, listing);
                        assertThat(page)
                                .as("%s, %s, page %d", where, query, pages++)
                                .isEqualTo(world.expected(world.teamsOf(ANNE), charger -> true, listing));
                        if (!page.isEmpty()) {
                            after = ChargerPlace.of(page.get(page.size() - 1).charger(), sort);
                        }
                    } while (!page.isEmpty());
                    assertThat(pages).isGreaterThan(5);
                }
            }
        });
    }

    @Test
    void every_mix_of_filters_leaves_what_it_names() {
        inEachWorld((world, reads, where) -> {
            int found = 0;
            for (int i = 0; i < QUERIES; i++) {
                ChargerQuery query = query(world);
                ChargerPlace after = start(query);
                ChargerListing listing = listing(query, after, world.any(1, 5, 100));
                UserId user = world.any(ANNE, BERT, CARL);
                String as = where + ", query " + i + " of " + user + " " + query;
                List<ChargerFacts> all = world.expected(world.teamsOf(user), charger -> true, listing);
                found += all.size();
                assertThat(reads.chargersOf(user, listing)).as(as).isEqualTo(all);
                TeamId team = team(world.any(1, 2, 3, 4));
                assertThat(reads.chargersOfTeam(team, user, listing))
                        .as(as)
                        .isEqualTo(
                                world.teamsOf(user).contains(team)
                                        ? Optional.of(world.expected(Set.of(team), charger -> true, listing))
                                        : Optional.empty());
                SiteId site = site(1 + world.any(0, 1, 2, 3, 4, 5, 6, 7));
                assertThat(reads.chargersOn(site, user, listing))
                        .as(as)
                        .isEqualTo(
                                reads.site(site, user).isEmpty()
                                        ? Optional.empty()
                                        : Optional.of(world.expected(
                                                world.teamsOf(user),
                                                charger -> charger.place().equals(on(site)),
                                                listing)));
            }
            assertThat(found).isGreaterThan(QUERIES);
        });
    }

    @Test
    void a_charger_answers_by_itself_as_in_the_list() {
        inEachWorld((world, reads, where) -> {
            ChargerListing everything = listing(ChargerQuery.ALL, ChargerPlace.AFTER_ALL, 1000);
            for (UserId user : List.of(ANNE, BERT, CARL)) {
                List<ChargerFacts> listed = reads.chargersOf(user, everything);
                Set<Object> ids =
                        listed.stream().map(facts -> facts.charger().id()).collect(Collectors.toSet());
                for (ChargerFacts facts : listed) {
                    assertThat(reads.charger(facts.charger().id(), user))
                            .as(where)
                            .contains(facts);
                    assertThat(reads.licenses(facts.charger().id(), user).licenses())
                            .as(where)
                            .isEqualTo(facts.licenses());
                    assertThat(reads.pincode(facts.charger().id(), user)
                                    .orElseThrow()
                                    .through())
                            .as(where)
                            .isEqualTo(facts.through());
                }
                for (long number = 1; number <= 91; number++) {
                    boolean reached = ids.contains(GivenChargers.chargerId(number));
                    assertThat(reads.charger(GivenChargers.chargerId(number), user)
                                    .isPresent())
                            .isEqualTo(reached);
                    assertThat(reads.pincode(GivenChargers.chargerId(number), user)
                                    .isPresent())
                            .isEqualTo(reached);
                    assertThat(reads.accessEnds(
                                            user,
                                            GivenChargers.chargerId(number).asset(),
                                            (owner, data) -> 7)
                                    == 7)
                            .isEqualTo(reached);
                }
            }
        });
    }
}
