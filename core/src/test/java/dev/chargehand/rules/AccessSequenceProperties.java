package dev.chargehand.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.charger.ChargerId;
import dev.chargehand.rules.SmallWorld.Place;
import dev.chargehand.site.AccessLevel;
import dev.chargehand.site.AssetScope;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever users do, one after the other: nobody ends with more than entitled users gave. A failure names its seed. */
class AccessSequenceProperties {
    private static final int STEPS = 40;

    @Property(tries = 2000)
    void no_one_ends_with_more_than_a_chain_of_grants_and_acceptances_by_entitled_users_explains(@ForAll long seed) {
        SmallWorlds draws = new SmallWorlds(new Random(seed));
        SmallWorld world = draws.world();
        List<String> told = new ArrayList<>();
        for (int step = 0; step < STEPS; step++) {
            SmallStep next = SmallStep.drawn(draws, world);
            Snapshot before = Snapshot.of(world);
            Gift gift = Gift.of(next, world);
            ChargerGift chargerGift = ChargerGift.of(next, world);
            Decision<?> decision = next.run(world);
            told.add(next + " -> " + decision.outcome());
            Supplier<String> story = () -> "seed " + seed + "\n" + String.join("\n", told) + "\n" + world;
            if (!decision.outcome().isAccepted()) {
                assertThat(decision.events()).as(story).isEmpty();
                assertThat(Snapshot.of(world)).as(story).isEqualTo(before);
            }
            assertChargersExplained(before, world, gift, chargerGift, story);
            for (SiteId site : SmallWorld.SITES) {
                world.owner(site);
                for (TeamId team : world.members.keySet()) {
                    assertExplained(before, world, site, team, gift, story);
                }
                for (UserId user : users()) {
                    AccessLevel held = world.level(user, site).orElse(null);
                    AccessLevel had = before.level(user, site).orElse(null);
                    if (held != null && (had == null || held.compareTo(had) > 0)) {
                        assertThat(gift.entitledTo(user, site, held, world))
                                .as(story)
                                .isTrue();
                    }
                }
            }
        }
    }

    @Property(tries = 2000)
    void no_sequence_of_commands_by_users_without_a_level_ever_gives_them_one(@ForAll long seed) {
        SmallWorlds draws = new SmallWorlds(new Random(seed));
        SmallWorld world = draws.world();
        SiteId site = SmallWorld.SITES.get(0);
        List<UserId> outsiders = users().stream()
                .filter(user -> world.level(user, site).isEmpty())
                .toList();
        List<ChargerId> there = SmallWorld.CHARGERS.stream()
                .filter(id -> site.equals(world.assets.get(id.asset())))
                .toList();
        // an offer made to one of them by an insider would be a way in
        world.invitations.values().removeIf(one -> one.site().equals(site));
        for (int step = 0; step < STEPS; step++) {
            SmallStep next = SmallStep.drawn(draws, world);
            if (outsiders.contains(next.actor()) || next.kind() == SmallStep.Kind.WAIT) {
                next.run(world);
            }
            for (UserId user : outsiders) {
                assertThat(world.level(user, site))
                        .as("seed %s, %s\n%s", seed, next, world)
                        .isEmpty();
                assertThat(there)
                        .as("seed %s, %s\n%s", seed, next, world)
                        .allMatch(id -> world.chargers.get(id).isPresent()
                                && world.chargers.level(user, id).isEmpty());
            }
        }
    }

    /** A team's data and assets grow only by a gift, and by no more than the giver has. */
    private static void assertExplained(
            Snapshot before, SmallWorld world, SiteId site, TeamId team, Gift gift, Supplier<String> story) {
        Optional<Place> had = before.at(site, team);
        Optional<Place> has = world.at(site, team);
        if (has.isEmpty()) {
            return;
        }
        long hadEnd = had.map(place -> place.access().data().endMillis()).orElse(Long.MIN_VALUE);
        AssetScope hadScope = had.map(Place::scope).orElseGet(AssetScope::limited);
        boolean grew = had.isEmpty()
                || has.get().access().data().endMillis() > hadEnd
                || !hadScope.includes(has.get().scope());
        if (grew) {
            assertThat(gift.site()).as(story).contains(site);
            assertThat(gift.team()).as(story).contains(team);
            Place giver = gift.giver().orElseThrow();
            assertThat(has.get().access().data().endMillis())
                    .as(story)
                    .isLessThanOrEqualTo(Math.max(hadEnd, giver.access().data().endMillis()));
            assertThat(hadScope.union(giver.scope()).includes(has.get().scope()))
                    .as(story)
                    .isTrue();
        }
    }

    /** A level on a charger grows only by a gift of its site, or by who brings it there or registers it and may. */
    private static void assertChargersExplained(
            Snapshot before, SmallWorld world, Gift gift, ChargerGift chargerGift, Supplier<String> story) {
        for (ChargerId id : SmallWorld.CHARGERS) {
            Optional<SiteId> site =
                    world.chargers.get(id).flatMap(charger -> charger.place().site());
            assertThat(Optional.ofNullable(world.assets.get(id.asset())))
                    .as(story)
                    .isEqualTo(site);
            for (UserId user : users()) {
                AccessLevel held = world.chargers.level(user, id).orElse(null);
                AccessLevel had = before.level(user, id).orElse(null);
                if (held != null && (had == null || held.compareTo(had) > 0)) {
                    assertThat(chargerGift.entitledTo(user, id, held, world) || gift.entitledTo(user, id, held, world))
                            .as(story)
                            .isTrue();
                }
            }
        }
        for (SiteId site : SmallWorld.SITES) {
            for (Place place : world.on(site).values()) {
                assertThat(place.scope().listed()).as(story).allMatch(asset -> site.equals(world.assets.get(asset)));
            }
        }
    }

    static List<UserId> users() {
        return IntStream.range(0, SmallWorld.USERS).mapToObj(SmallWorlds::user).toList();
    }
}
